package org.yearbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asks of a run.
 *
 * @param release name of the release, empty for the newest
 * @param cache folder that keeps what was found in documents for the next run; empty to read all of them
 * @param runnerOptions options that go to the Beam runner as they are
 */
public record RunRequest(
        Path sources,
        String release,
        Path config,
        Path output,
        Optional<Path> cache,
        String runner,
        List<String> runnerOptions) {

    public RunRequest {
        runnerOptions = List.copyOf(runnerOptions);
    }
}
