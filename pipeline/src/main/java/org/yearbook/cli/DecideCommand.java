package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yearbook.config.ConfigException;
import org.yearbook.config.DecisionsFile;
import org.yearbook.publish.review.ReviewedWorkbook;
import org.yearbook.publish.review.ReviewedWorkbook.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yearbook decide}: takes a reviewer's workbook into the decisions of the configuration. */
@Command(
        name = "decide",
        header = "Take a reviewer's workbook into the decisions.",
        description = {
            "Reads the decisions filled into a review.xlsx and merges them into CONFIG/decisions.csv, which the next run"
                    + " honours as long as the candidates are the same. Where a row is incomplete, row and column are named"
                    + " and nothing is written."
        },
        footer = {"", "Exit status: 0 taken over; 1 the workbook cannot be read; 2 something in it is not right."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REVIEWED.xlsx", description = "The review.xlsx of a run, filled in.")
    private Path file = Path.of("review.xlsx");

    @Mixin
    private ConfigOption config = new ConfigOption();

    private final PrintStream out;
    private final PrintStream err;

    DecideCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ConfigException(
                    file, 0, "there is no such file; a run writes review.xlsx into its output folder");
        }
        if (!Files.isDirectory(config.folder())) {
            throw new ConfigException(config.folder(), 0, "there is no such configuration folder; see --config");
        }
        Reviewed reviewed = ReviewedWorkbook.read(file);
        if (!reviewed.mistakes().isEmpty()) {
            reviewed.mistakes().forEach(mistake -> err.println(file + ": " + mistake));
            err.println("Nothing was written.");
            return ExitStatus.USAGE;
        }
        if (reviewed.decisions().isEmpty()) {
            out.println("Nothing is decided in " + file + "; nothing was written.");
            return ExitStatus.DONE;
        }
        Path decisions = config.folder().resolve(DecisionsFile.NAME);
        DecisionsFile.merge(decisions, reviewed.decisions());
        out.println(reviewed.decisions().size() + " decisions are in " + decisions + "; the next run honours them.");
        return ExitStatus.DONE;
    }
}
