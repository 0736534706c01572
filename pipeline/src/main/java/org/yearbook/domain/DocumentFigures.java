package org.yearbook.domain;

import java.util.List;

/** The figures of one document, and what was found wrong while reading them. */
public record DocumentFigures(List<Figure> figures, List<Issue> issues) {

    public DocumentFigures {
        figures = List.copyOf(figures);
        issues = List.copyOf(issues);
    }
}
