package org.yearbook.beam.store;

import java.io.IOException;
import java.util.Optional;
import org.yearbook.publish.edition.EditionFolder;

/** Publishes into a folder by moving it into its place. */
record FolderPublication(EditionFolder folder) implements Publication {

    static FolderPublication of(Location output, String release) throws IOException {
        return new FolderPublication(EditionFolder.stage(output.path(), release));
    }

    @Override
    public Location staged() {
        return Location.of(folder.staged());
    }

    @Override
    public Location published() {
        return Location.of(folder.edition());
    }

    @Override
    public Optional<EarlierEdition> releaseBefore() {
        return folder.releaseBefore()
                .map(before -> new EarlierEdition(before.getFileName().toString(), Location.of(before)));
    }

    @Override
    public void publish() throws IOException {
        folder.compare();
        folder.publish();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
