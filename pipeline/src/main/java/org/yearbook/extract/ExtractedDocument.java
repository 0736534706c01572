package org.yearbook.extract;

import java.util.List;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;

/** Everything that one document gives to the yearbook: what became of it, its figures, its numerals, and its problems. */
public record ExtractedDocument(
        DocumentReport report, List<Figure> figures, List<AccountedNumeral> numerals, List<Issue> issues) {

    public ExtractedDocument {
        figures = List.copyOf(figures);
        numerals = List.copyOf(numerals);
        issues = List.copyOf(issues);
    }
}
