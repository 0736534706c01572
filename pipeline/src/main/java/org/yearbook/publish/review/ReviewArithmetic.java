package org.yearbook.publish.review;

import java.util.List;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.publish.CodeNames;

/** The identities of a group on the review page: both sides, tolerance, outcome and every term. */
final class ReviewArithmetic {

    private ReviewArithmetic() {}

    /** What the arithmetic says: open where something fails, else folded. */
    static String of(List<PrintedCheck> checks, CodeNames names) {
        StringBuilder html = new StringBuilder();
        if (checks.isEmpty()) {
            return "";
        }
        html.append("<details class=\"checks\"")
                .append(count(checks, Outcome.FAILS) > 0 ? " open" : "")
                .append("><summary>核算关系 Identities: ");
        for (Outcome outcome : Outcome.values()) {
            long count = count(checks, outcome);
            if (count > 0) {
                html.append("<span>")
                        .append(count)
                        .append(' ')
                        .append(outcome.code())
                        .append("</span> ");
            }
        }
        html.append("</summary>\n");
        checks.forEach(checked -> html.append(check(checked, names)));
        return html.append("</details>\n").toString();
    }

    private static long count(List<PrintedCheck> checks, Outcome outcome) {
        return checks.stream()
                .filter(checked -> checked.check().outcome() == outcome)
                .count();
    }

    private static String check(PrintedCheck checked, CodeNames names) {
        Check check = checked.check();
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"check ")
                .append(check.outcome().code())
                .append("\"><b>")
                .append(ReviewPage.escape(check.identity()))
                .append("</b> ")
                .append(check.outcome().code())
                .append(": ")
                .append(ReviewPage.escape(ReviewChecks.arithmetic(checked)))
                .append("<ul>");
        for (PrintedCheck.Term term : checked.terms()) {
            html.append("<li>")
                    .append(ReviewPage.escape(ReviewChecks.term(term, names)))
                    .append("</li>");
        }
        return html.append("</ul></div>\n").toString();
    }
}
