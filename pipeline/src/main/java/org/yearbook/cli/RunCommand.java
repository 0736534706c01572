package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code yearbook run}: makes the yearbook of a release. */
@Command(
        name = "run",
        header = "Make the yearbook of a release.",
        description = {
            "Reads every document of a release, and writes the yearbook (Excel and CSV), the log of reconciled figures and"
                    + " the list of problems into OUTPUT/<release>/. A run that fails leaves the earlier output as it was.",
            "DIR may be on an object store (s3://bucket/folder) where the jar was built with one (mvn -Ps3 package).",
            "Options of the Beam runner (--threads=2 ...) may follow."
        },
        footer = {
            "",
            "Exit status: 0 done; 1 failed, nothing published; 2 command line or configuration wrong; 3 published, but"
                    + " some document was rejected or some decision of a reviewer has expired or fits nothing."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--release", paramLabel = "NAME", description = "Folder of SOURCES to read (default: the newest).")
    private String release = "";

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "sources",
            description = "Folder of releases (default: ${DEFAULT-VALUE}).")
    private String sources = "sources";

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder that receives the release's folder (default: ${DEFAULT-VALUE}).")
    private String output = "output";

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Folder that keeps what was found in each document, so that the next run need not read it again"
                            + " while document, configuration and program are the same (default: OUTPUT/.cache; may be deleted).")
    private @Nullable String cache;

    @Option(names = "--no-cache", description = "Read every document again and keep nothing for the next run.")
    private boolean withoutCache;

    @Option(
            names = "--force",
            description = "Write the edition again, also if nothing has changed since it was written.")
    private boolean forced;

    @Option(
            names = "--runner",
            paramLabel = "NAME",
            defaultValue = "embedded",
            description =
                    "Engine: embedded (in this process); direct (Beam's own, for tests); flink or spark where the jar was built with one (mvn -Pflink package), in this"
                            + " process unless --flinkMaster HOST:PORT or --sparkMaster says otherwise.")
    private String runner = "embedded";

    @Unmatched
    private List<String> runnerOptions = new ArrayList<>();

    private final RunJob job;
    private final PrintStream out;

    RunCommand(RunJob job, PrintStream out) {
        this.job = job;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        RunRequest request =
                new RunRequest(sources, release, config.folder(), output, cacheFolder(), forced, runner, runnerOptions);
        RunOutcome outcome;
        try (Progress progress = new TerminalProgress(out, CommandLine.Help.Ansi.AUTO.enabled())) {
            outcome = job.run(request, progress);
        }
        out.println();
        out.println(outcome.end().words());
        out.print(RunSummary.of(outcome));
        if (!outcome.published()) {
            return ExitStatus.FAILED;
        }
        return outcome.complete() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private Optional<String> cacheFolder() {
        String folder = cache == null ? output + "/.cache" : cache;
        return withoutCache ? Optional.empty() : Optional.of(folder);
    }
}
