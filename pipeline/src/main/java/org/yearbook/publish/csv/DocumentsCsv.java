package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.DocumentReport;

/** {@code documents.csv}: what became of every input file, by file name. */
public final class DocumentsCsv {

    public static final CsvFile<DocumentReport> FILE = new CsvFile<>(List.of(
            text("document", row -> row.info().file()),
            text("sha256", DocumentReport::sha256),
            text("type", DocumentReport::mediaType),
            number("pages", row -> Integer.toString(row.pages())),
            number("characters", row -> Integer.toString(row.characters())),
            number("tables", row -> Integer.toString(row.tables())),
            number("figures", row -> Integer.toString(row.figures())),
            text("status", row -> row.outcome().status().code()),
            text("reason", DocumentReport::reason),
            number("bytes", row -> Long.toString(row.bytes())),
            text("title", row -> row.info().title()),
            text("publisher", row -> row.info().publisher()),
            text("published", row -> row.info().published().text()),
            text("kind", row -> row.info().kind().code()),
            text("language", row -> row.info().language()),
            text("listed", row -> row.info().listed() ? "yes" : "no"),
            text("explanation", row -> row.outcome().explanation()),
            text("notes", row -> String.join("; ", row.outcome().notes()))));

    public static final Comparator<DocumentReport> BY_FILE =
            Comparator.comparing(document -> document.info().file());

    private DocumentsCsv() {}

    /** Writes rows that are in order {@link #BY_FILE}. */
    public static void write(Path file, Iterable<DocumentReport> documents) throws IOException {
        FILE.write(file, documents);
    }
}
