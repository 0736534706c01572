package org.yearbook.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person asks of a run.
 *
 * @param release name of the release, empty for the newest
 * @param runnerOptions options that go to the Beam runner as they are
 */
public record RunRequest(
        Path sources, String release, Path config, Path output, String runner, List<String> runnerOptions) {

    public RunRequest {
        runnerOptions = List.copyOf(runnerOptions);
    }
}
