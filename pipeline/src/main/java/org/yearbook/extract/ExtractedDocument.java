package org.yearbook.extract;

import java.util.List;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;

/** Everything that one document gives to the yearbook: what became of it, its figures, and its problems. */
public record ExtractedDocument(DocumentReport report, List<Figure> figures, List<Issue> issues) {

    public ExtractedDocument {
        figures = List.copyOf(figures);
        issues = List.copyOf(issues);
    }
}
