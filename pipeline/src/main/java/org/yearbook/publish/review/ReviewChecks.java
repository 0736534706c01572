package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.PrintedCheck.Term;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.PrintedForm;

/** The words for an identity that touches a group: both sides, and every term as it is printed. */
public final class ReviewChecks {

    static final Comparator<PrintedCheck> FAILING_FIRST = Comparator.comparing(
                    (PrintedCheck checked) -> checked.check().outcome() != Outcome.FAILS)
            .thenComparing(checked -> checked.check().outcome() == Outcome.NOT_APPLICABLE)
            .thenComparing(checked -> checked.check().id());

    private ReviewChecks() {}

    /** Both sides, how far they are apart, and how far rounding lets them be, in the unit of the right side. */
    static String arithmetic(PrintedCheck checked) {
        Check check = checked.check();
        List<Term> terms = checked.terms();
        String unit = terms.isEmpty() ? "" : terms.get(terms.size() - 1).unit();
        boolean ordered = check.left().compareTo(check.right()) > 0 && check.outcome() == Outcome.HOLDS;
        boolean apart = check.difference().signum() != 0;
        String sign = check.outcome() == Outcome.FAILS ? "≠" : !apart ? "=" : ordered && isRanking(terms) ? "≥" : "≈";
        return grouped(check.left()) + " " + sign + " " + grouped(check.right()) + " " + unit + "；差 difference "
                + grouped(check.difference()) + "，容差 tolerance " + grouped(check.tolerance());
    }

    /** What a term is and how it is printed where. */
    static String term(Term term, CodeNames names) {
        return names.series(term.series()).zh() + " "
                + names.name(Dimension.TIME_PERIOD, term.period().code()).zh()
                + "： " + term.printed() + " (" + PrintedForm.documentAndPage(term.document(), term.page()) + ")";
    }

    /** A ranking compares two levels, and its terms are levels and ranks. */
    private static boolean isRanking(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.unit().equals("rank"));
    }

    private static String grouped(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
