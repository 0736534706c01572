package org.yearbook.beam.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The output of a release, of which readers see all or that of the run before. What is closed unpublished is dropped. */
public interface Publication extends Closeable {

    /**
     * Makes ready to write the output of a release.
     *
     * @param output where the outputs of all releases are
     */
    static Publication stage(Location output, String release) throws IOException {
        return output.isLocal() ? FolderPublication.of(output, release) : StorePublication.of(output, release);
    }

    /** Where the run writes. */
    Location staged();

    /** Where readers find what the run has written once it is published. */
    Location published();

    /** The output of the release before this one; empty where there is none. */
    Optional<EarlierEdition> releaseBefore();

    /** Adds what changed since the earlier output, and lets readers see all of it. */
    void publish() throws IOException;
}
