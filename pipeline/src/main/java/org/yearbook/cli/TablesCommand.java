package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.extract.DocumentReaders;
import org.yearbook.extract.document.DocumentBytes;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.publish.PrintedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        DocumentReader reader = pageByPage ? DocumentReaders.pageByPage() : DocumentReaders.all();
        OutputFiles target = new OutputFiles(output, out);
        int status = ExitStatus.DONE;
        for (Path file : files) {
            try {
                DocumentInfo info = DocumentInfo.unlisted(String.valueOf(file.getFileName()));
                DocumentContent content = reader.read(info, DocumentBytes.read(file));
                target.write(file, format.name(), shown(content));
                content.issues().forEach(issue -> tell(file, issue));
            } catch (UnreadableDocumentException e) {
                err.println(file + ": " + e.code() + ": " + e.remedy());
                status = ExitStatus.INCOMPLETE;
            }
        }
        return status;
    }

    private void tell(Path file, Issue issue) {
        String page = issue.page() > 0 ? "page " + issue.page() + ": " : "";
        String place = issue.place().isEmpty() ? "" : " (" + issue.place() + ")";
        err.println(file + ": " + page + issue.code() + place + ": " + issue.message());
    }

    private String shown(DocumentContent content) throws IOException {
        return switch (format) {
            case json -> PrintedTables.json(content);
            case csv -> PrintedTables.csv(content.tables());
            case text -> PrintedTables.text(content.tables());
        };
    }
}
