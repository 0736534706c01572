package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yearbook.config.ConfigException;
import org.yearbook.publish.revision.Revisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code yearbook diff}: what changed from one output to another. */
@Command(
        name = "diff",
        header = "Tell what changed from one output to another.",
        description = {
            "Compares the published observations of two output folders (or two observations.csv): revised, removed,"
                    + " added, reflagged, stable, each with the cause as far as the files tell. revisions.csv in an output"
                    + " folder has every one of them."
        },
        footer = {"", "Exit status: 0 compared, whatever the outcome; 1 not readable; 2 command line wrong."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    /** As many of a kind as one looks through in a terminal. */
    private static final int LINES = 50;

    @Parameters(index = "0", paramLabel = "OLD", description = "An output folder or observations.csv.")
    private Path old = Path.of("old");

    @Parameters(index = "1", paramLabel = "NEW", description = "An output folder or observations.csv.")
    private Path now = Path.of("new");

    private final PrintStream out;

    DiffCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        for (Path place : new Path[] {old, now}) {
            if (!Files.exists(place)) {
                throw new ConfigException(place, 0, "there is no such folder or file");
            }
        }
        out.print(Revisions.between(old, now).summary(LINES));
        return ExitStatus.DONE;
    }
}
