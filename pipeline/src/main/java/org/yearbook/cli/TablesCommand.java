package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbook.config.ConfigException;
import org.yearbook.config.ManifestFile;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.extract.DocumentReaders;
import org.yearbook.extract.document.DocumentBytes;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.PdfReader;
import org.yearbook.extract.pdf.TableOverlay;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.publish.printed.PrintedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yearbook tables}: the tables of single documents, as printed. */
@Command(
        name = "tables",
        header = "Show the tables of single documents.",
        description = "Finds the tables of PDF, HTML, markdown, text, xlsx and CSV files as they are printed. "
                + "Needs no configuration.",
        footer = {"", "Exit status: 0 done; 1 failed; 2 command line wrong; 3 some document could not be read."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TablesCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to read.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "json, csv or text (default: ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.text;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for one file a document (x.pdf gives x.json); without it they are printed.")
    private @Nullable Path output;

    @Option(
            names = "--no-join",
            description = "One table a page: do not join what goes on at the top of the next page.")
    private boolean pageByPage;

    @Option(
            names = "--debug-overlay",
            paramLabel = "OUT.pdf",
            description = {
                "Also write a copy of the one PDF document given, with what was found drawn on its pages: "
                        + "table red; cell green; head yellow; cell over several rows or columns purple; "
                        + "caption, unit light blue; notes, source brown; gutter blue, dashed; "
                        + "line orange; edge of a shaded area orange, dashed."
            })
    private @Nullable Path overlay;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintStream out;
    private final PrintStream err;

    /** @param err where documents that cannot be read are told, apart from what may be read by a program */
    TablesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The forms in which tables are shown. */
    enum TableFormat {
        text,
        csv,
        json
    }

    @Override
    public Integer call() throws IOException {
        checkOverlay();
        DocumentReader reader = pageByPage
                ? DocumentReaders.pageByPage(ReadingSettings.USUAL)
                : DocumentReaders.all(ReadingSettings.USUAL, CreditLabels.NONE);
        OutputFiles target = new OutputFiles(output, out);
        int status = ExitStatus.DONE;
        for (Path file : files) {
            try {
                DocumentInfo info = entry(file);
                byte[] bytes = DocumentBytes.read(file, ReadingLimits.USUAL.fileMegabytes());
                DocumentContent content = reader.read(info, bytes);
                if (overlay != null) {
                    drawOn(overlay, file, content, bytes);
                }
                target.write(file, format.name(), shown(content));
                content.issues().forEach(issue -> tell(file, issue));
            } catch (UnreadableDocumentException e) {
                err.println(file + ": " + e.code() + ": " + e.remedy());
                status = ExitStatus.INCOMPLETE;
            }
        }
        return status;
    }

    /** Tables need no configuration: a manifest that is none of ours is told and passed over. */
    private DocumentInfo entry(Path file) {
        try {
            return ManifestFile.entry(file);
        } catch (ConfigException e) {
            err.println(file + ": read without its manifest: " + e.getMessage());
            return DocumentInfo.unlisted(String.valueOf(file.getFileName()));
        }
    }

    private void tell(Path file, Issue issue) {
        String page = issue.page() > 0 ? "page " + issue.page() + ": " : "";
        String place = issue.place().isEmpty() ? "" : " (" + issue.place() + ")";
        err.println(file + ": " + page + issue.code() + place + ": " + issue.message());
    }

    private void checkOverlay() throws IOException {
        if (overlay == null) {
            return;
        }
        if (files.size() > 1) {
            throw wrong("--debug-overlay draws on one document; give one FILE instead of " + files.size());
        }
        if (Files.exists(overlay) && Files.isSameFile(overlay, files.get(0))) {
            throw wrong("--debug-overlay would write over the document itself; give another file");
        }
    }

    private void drawOn(Path target, Path file, DocumentContent content, byte[] bytes)
            throws IOException, UnreadableDocumentException {
        if (!content.mediaType().equals(PdfReader.MEDIA_TYPE)) {
            throw wrong("--debug-overlay draws on the pages of PDF documents; " + file + " is none");
        }
        Files.write(target, TableOverlay.draw(bytes, !pageByPage));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String shown(DocumentContent content) throws IOException {
        return switch (format) {
            case json -> PrintedTables.json(content);
            case csv -> PrintedTables.csv(content.tables());
            case text -> PrintedTables.text(content.tables());
        };
    }
}
