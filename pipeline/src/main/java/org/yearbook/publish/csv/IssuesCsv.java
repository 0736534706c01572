package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Issue;

/** {@code issues.csv}: every problem of a run, the gravest first, then by document, page, place, code and message. */
public final class IssuesCsv {

    public static final CsvFile<Issue> FILE = new CsvFile<>(List.of(
            text("code", Issue::code),
            text("severity", issue -> issue.severity().code()),
            text("document", Issue::document),
            number("page", issue -> issue.page() == 0 ? "" : Integer.toString(issue.page())),
            text("place", Issue::place),
            text("message", Issue::message)));

    public static final Comparator<Issue> ORDER = Comparator.comparing(Issue::severity)
            .thenComparing(Issue::document)
            .thenComparing(Issue::page)
            .thenComparing(Issue::place)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private IssuesCsv() {}

    /** Writes rows that are in {@link #ORDER}. */
    public static void write(Path file, Iterable<Issue> issues) throws IOException {
        FILE.write(file, issues);
    }
}
