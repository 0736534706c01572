package org.yearbook.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yearbook.config.BareNames;
import org.yearbook.config.DoubledUnits;
import org.yearbook.config.PartAliases;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.UnitNames;
import org.yearbook.config.YearbookConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yearbook check}: is the configuration right? */
@Command(
        name = "check",
        header = "Tell whether the configuration and the manifest are right.",
        description = {
            "Reads everything that people edit, and names file and line of the first mistake.",
            "Advice is given where the files are right but would count figures as what they are not, or list a unit twice."
        },
        footer = {"", "Exit status: 0 right; 2 not right."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "sources",
            description = "Folder of releases, whose newest manifest is checked too (default: ${DEFAULT-VALUE}).")
    private Path sources = Path.of("sources");

    private final PrintStream out;

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        YearbookConfig read = YearbookConfig.read(config.folder());
        out.println("The configuration in " + config.folder() + " is right: "
                + read.vocabulary().indicators().size() + " indicators, "
                + read.vocabulary().areas().size() + " areas, "
                + read.layout().tables().size() + " tables of the yearbook.");
        Stream.of(
                        BareNames.in(read.vocabulary()),
                        DoubledUnits.in(read.vocabulary().units()),
                        UnitNames.in(read.vocabulary()),
                        PartAliases.in(read.vocabulary()))
                .flatMap(List::stream)
                .forEach(advice -> out.println("Advice: " + advice));
        if (Files.isDirectory(sources)) {
            String release = ReleaseFolder.newest(sources);
            int documents = ReleaseFolder.read(sources, release).documents().size();
            out.println("Release " + release + " in " + sources + ": " + documents + " documents.");
        }
        return ExitStatus.DONE;
    }
}
