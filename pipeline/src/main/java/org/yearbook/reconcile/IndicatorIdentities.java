package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Arithmetic.Composition;
import org.yearbook.domain.Arithmetic.Named;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;

/** Indicators against the indicator that they belong to, in one currency: sums of all parts, and shares of the whole. */
final class IndicatorIdentities {

    private final List<Decision> group;
    private final Map<String, Decision> levels;
    private final List<Equation> equations = new ArrayList<>();

    private IndicatorIdentities(List<Decision> group, Map<String, Decision> levels) {
        this.group = group;
        this.levels = levels;
    }

    /** @param group levels and shares of all indicators of one area, flow, basis and period */
    static List<Equation> of(List<Decision> group, Arithmetic arithmetic) {
        List<Equation> equations = new ArrayList<>();
        for (Map<String, Decision> levels : byCurrency(group).values()) {
            IndicatorIdentities identities = new IndicatorIdentities(group, levels);
            arithmetic.compositions().forEach(identities::add);
            equations.addAll(identities.equations);
        }
        return equations;
    }

    static Map<String, Map<String, Decision>> byCurrency(List<Decision> group) {
        Map<String, Map<String, Decision>> currencies = new TreeMap<>();
        for (Decision decision : group) {
            if (Magnitudes.addsUp(decision)) {
                currencies
                        .computeIfAbsent(decision.series().currency(), unused -> new TreeMap<>())
                        .put(decision.series().indicator(), decision);
            }
        }
        return currencies;
    }

    private void add(Composition composition) {
        Optional<Decision> whole =
                Optional.ofNullable(levels.get(composition.whole().indicator()));
        if (whole.isEmpty()) {
            return;
        }
        if (composition.complete()) {
            addSum(composition, whole.get());
        }
        for (Named part : composition.parts()) {
            Optional<Decision> level = Optional.ofNullable(levels.get(part.indicator()));
            group.stream()
                    .filter(share -> share.series().measure() == Measure.SHARE)
                    .filter(share -> share.series().indicator().equals(part.indicator()))
                    .filter(share -> isShareOf(share, composition.whole(), part))
                    .forEach(share -> level.ifPresent(found -> addShare(share, found, whole.get())));
        }
    }

    /** The words beside a share say of what; those that name no larger indicator mean a larger area, or are not clear. */
    private static boolean isShareOf(Decision share, Named whole, Named part) {
        String words = share.chosen().orElseThrow().figure().citation().quote();
        return Wording.names(words, whole.names(), part.names());
    }

    private void addSum(Composition composition, Decision whole) {
        List<Decision> groups = new ArrayList<>();
        composition
                .parts()
                .forEach(part ->
                        Optional.ofNullable(levels.get(part.indicator())).ifPresent(groups::add));
        if (groups.size() < composition.parts().size()) {
            return;
        }
        groups.add(whole);
        Standing.Terms terms = Standing.terms(groups);
        equations.add(new Equation(
                composition.id() + ":" + whole.groupId(),
                composition.id(),
                groups,
                terms.observations(),
                Formula.sum(Collections.nCopies(groups.size() - 1, Boolean.FALSE)),
                terms.ofOneEdition()));
    }

    private void addShare(Decision share, Decision part, Decision whole) {
        List<Decision> groups = List.of(part, whole, share);
        Standing.Terms terms = Standing.terms(groups);
        equations.add(new Equation(
                "share:" + share.groupId() + " " + whole.series().indicator() + " "
                        + whole.series().currency(),
                "share",
                groups,
                terms.observations(),
                Formula.share(),
                terms.ofOneEdition()));
    }
}
