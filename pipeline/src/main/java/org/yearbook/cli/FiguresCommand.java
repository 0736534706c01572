package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbook.config.Codelists;
import org.yearbook.config.ManifestFile;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Edition;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.SourceDocument;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.normalise.Normalisation;
import org.yearbook.publish.printed.PrintedFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yearbook figures}: the figures of single documents, as printed and as understood. */
@Command(
        name = "figures",
        header = "Show the figures of single documents.",
        description =
                "Reads PDF, HTML, markdown and text files, and shows every figure with the key that the words around it"
                        + " give it. Use it to see what a new word in the configuration changes.",
        footer = {
            "",
            "Exit status: 0 done; 1 failed; 2 command line or configuration wrong; 3 some document could not be read."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FiguresCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to read.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "csv, json or text (default: ${DEFAULT-VALUE}).")
    private FigureFormat format = FigureFormat.text;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for one file a document (x.pdf gives x.csv); without it they are printed.")
    private @Nullable Path output;

    private final PrintStream out;
    private final PrintStream err;

    /** @param err where documents that cannot be read are told, apart from what may be read by a program */
    FiguresCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The forms in which figures are shown. */
    enum FigureFormat {
        text,
        csv,
        json
    }

    @Override
    public Integer call() throws IOException {
        Codelists codelists = Codelists.read(config.folder());
        FigureExtraction extraction = FigureExtraction.ofAllFormats(codelists.vocabulary());
        Normalisation normalisation = new Normalisation(codelists.vocabulary(), codelists.policy());
        OutputFiles target = new OutputFiles(output, out);
        int status = ExitStatus.DONE;
        for (Path file : files) {
            DocumentInfo info = ManifestFile.entry(file);
            ExtractedDocument extracted = extraction.extract(new SourceDocument(info, file.toString(), 0));
            // A single document need not be in a manifest.
            extracted.issues().stream()
                    .filter(issue -> !issue.code().equals("NOT_IN_MANIFEST"))
                    .forEach(issue -> err.println(file + ": " + issue.code() + ": " + issue.message()));
            if (!extracted.report().read()) {
                status = ExitStatus.INCOMPLETE;
                continue;
            }
            Edition edition = Edition.of(extracted.report().info());
            List<NormalisedFigure> figures = extracted.figures().stream()
                    .map(figure -> normalisation.normalise(figure, edition))
                    .toList();
            target.write(file, format.name(), shown(figures));
        }
        return status;
    }

    private String shown(List<NormalisedFigure> figures) throws IOException {
        return switch (format) {
            case csv -> PrintedFigures.csv(figures);
            case json -> PrintedFigures.json(figures);
            case text ->
                PrintedFigures.text(figures, output == null ? TerminalMarking.ofThisTerminal() : PrintedFigures.PLAIN);
        };
    }
}
