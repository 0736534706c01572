package org.yearbook.cli;

import java.io.IOException;

/** The main job, as the command line sees it. */
@FunctionalInterface
public interface RunJob {

    /**
     * Makes the yearbook of a release.
     *
     * @throws org.yearbook.config.ConfigException if the configuration or the release folder is not right
     * @throws IOException if nothing could be published
     */
    RunOutcome run(RunRequest request, Progress progress) throws IOException;
}
