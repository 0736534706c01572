package org.yearbook.extract;

import java.util.List;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;

/** Everything that one document gives to the yearbook: what became of it, its figures, its numerals, and its problems. */
public record ExtractedDocument(
        DocumentReport report, List<Figure> figures, List<AccountedNumeral> numerals, List<Issue> issues) {

    public ExtractedDocument {
        figures = List.copyOf(figures);
        numerals = List.copyOf(numerals);
        issues = List.copyOf(issues);
    }

    /**
     * A document that gives nothing but the reason why.
     *
     * @param sha256 of its bytes; empty where they could not be read
     * @param code the reason in capitals as in documents.csv
     * @param why what is wrong and what the user can do, one sentence
     */
    public static ExtractedDocument rejected(DocumentInfo info, String sha256, long bytes, String code, String why) {
        DocumentOutcome outcome = DocumentOutcome.rejected(code, why);
        DocumentReport report = new DocumentReport(info, sha256, bytes, "", 0, 0, 0, 0, outcome);
        Issue issue = Issue.of(code, Severity.ERROR, info.file(), "This document was not read: " + why);
        return new ExtractedDocument(report, List.of(), List.of(), List.of(issue));
    }
}
