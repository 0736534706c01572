package org.yearbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asks of a run.
 *
 * @param sources folder of releases: a path, or a place on an object store
 * @param release name of the release, empty for the newest
 * @param output folder that receives the folder of the release: a path, or a place on an object store
 * @param cache folder that keeps what was found in documents for the next run; empty to read all of them
 * @param forced whether to write the edition again though nothing has changed
 * @param runnerOptions options that go to the Beam runner as they are
 */
public record RunRequest(
        String sources,
        String release,
        Path config,
        String output,
        Optional<String> cache,
        boolean forced,
        String runner,
        List<String> runnerOptions) {

    public RunRequest {
        runnerOptions = List.copyOf(runnerOptions);
    }
}
