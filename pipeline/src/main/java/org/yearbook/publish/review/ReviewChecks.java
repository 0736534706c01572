package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.PrintedForm;

/** The identities that touch a group, with both sides and every term as it is printed. */
public final class ReviewChecks {

    /** No identities. */
    public static final ReviewChecks NONE = new ReviewChecks(List.of(), List.of());

    private static final Comparator<Check> FAILING_FIRST = Comparator.comparing(
                    (Check check) -> check.outcome() != Outcome.FAILS)
            .thenComparing(check -> check.outcome() == Outcome.NOT_APPLICABLE)
            .thenComparing(Check::id);

    private final Map<String, Observation> figures = new TreeMap<>();
    private final Map<String, List<Check>> byFigure = new TreeMap<>();

    /**
     * @param decisions all of the release, for the terms of an identity may be in groups that nobody has to look at
     */
    public ReviewChecks(List<Decision> decisions, List<Check> checks) {
        for (Decision decision : decisions) {
            decision.candidates()
                    .forEach(candidate ->
                            figures.put(candidate.observation().figure().id(), candidate.observation()));
        }
        checks.forEach(check -> check.observations()
                .forEach(figure -> byFigure.computeIfAbsent(figure, unused -> new ArrayList<>())
                        .add(check)));
    }

    /** Those that a candidate of the group is a term of, the failing first. */
    List<Check> of(ReviewGroup group) {
        Set<Check> checks = new LinkedHashSet<>();
        group.candidates()
                .forEach(candidate -> checks.addAll(
                        byFigure.getOrDefault(candidate.observation().figure().id(), List.of())));
        return checks.stream().sorted(FAILING_FIRST).toList();
    }

    /** How many of them fail. */
    long failing(ReviewGroup group) {
        return of(group).stream()
                .filter(check -> check.outcome() == Outcome.FAILS)
                .count();
    }

    /** Both sides, how far they are apart, and how far rounding lets them be, in the unit of the right side. */
    String arithmetic(Check check) {
        String unit = right(check).map(Observation::unit).orElse("");
        boolean ordered = check.left().compareTo(check.right()) > 0 && check.outcome() == Outcome.HOLDS;
        boolean apart = check.difference().signum() != 0;
        String sign = check.outcome() == Outcome.FAILS ? "≠" : !apart ? "=" : ordered && isRanking(check) ? "≥" : "≈";
        return grouped(check.left()) + " " + sign + " " + grouped(check.right()) + " " + unit + "；差 difference "
                + grouped(check.difference()) + "，容差 tolerance " + grouped(check.tolerance());
    }

    /** Every term: what it is and how it is printed where. */
    List<String> terms(Check check, CodeNames names) {
        return check.observations().stream().map(id -> term(id, names)).toList();
    }

    private String term(String id, CodeNames names) {
        return Optional.ofNullable(figures.get(id))
                .map(observation -> names.series(observation.series()).zh() + " "
                        + names.name(Dimension.TIME_PERIOD, observation.period().code())
                                .zh()
                        + "： " + observation.figure().number().printed() + " ("
                        + PrintedForm.documentAndPage(observation.figure().citation()) + ")")
                .orElse(id);
    }

    private Optional<Observation> right(Check check) {
        List<String> ids = check.observations();
        return ids.isEmpty() ? Optional.empty() : Optional.ofNullable(figures.get(ids.get(ids.size() - 1)));
    }

    /** A ranking compares two levels, and its terms are levels and ranks. */
    private boolean isRanking(Check check) {
        return check.observations().stream()
                .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
                .anyMatch(observation -> observation.unit().equals("rank"));
    }

    private static String grouped(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
