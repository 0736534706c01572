package org.yearbook.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the configuration is; the same for every command. */
final class ConfigOption {

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "config",
            description = "Folder of the configuration (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("config");

    Path folder() {
        return folder;
    }
}
