package org.yearbook;

import java.util.Locale;
import org.yearbook.beam.WriteRun;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;

/** The names under which a run counts what became of documents, numerals, figures, decisions, checks and issues. */
final class OutcomeNames {

    private OutcomeNames() {}

    static String of(DocumentReport document) {
        return switch (document.outcome().status()) {
            case READ -> "documents.read";
            case READ_IN_PART -> "documents.read_in_part";
            case REJECTED -> "documents.rejected";
        };
    }

    static String of(AccountedNumeral numeral) {
        return "numerals." + numeral.disposition().code();
    }

    static String of(NormalisedFigure figure) {
        return "figures." + figure.status().code();
    }

    static String of(Decision decision) {
        return "decisions." + decision.rule().code();
    }

    /** How well a published value is supported, or that none is published. */
    static String ofSupport(Decision decision) {
        return decision.chosen().isPresent()
                ? WriteRun.SUPPORT + decision.support().code()
                : "decisions.withheld";
    }

    static String of(Check check) {
        return "checks." + check.outcome().code();
    }

    /** What became of a reviewer's decision. */
    static String ofReview(Issue issue) {
        return "reviews." + issue.code().toLowerCase(Locale.ROOT);
    }

    static String of(Issue issue) {
        return "issues." + issue.severity().code();
    }
}
