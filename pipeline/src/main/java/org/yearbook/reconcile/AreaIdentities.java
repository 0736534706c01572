package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Arithmetic.Group;
import org.yearbook.domain.Arithmetic.Part;
import org.yearbook.domain.Arithmetic.Ranking;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;

/** Areas against the areas that they belong to, in one currency: shares, sums of members, sums of the leading ones. */
final class AreaIdentities {

    private final Arithmetic arithmetic;
    private final Map<String, Decision> levels;
    private final List<Equation> equations = new ArrayList<>();

    private AreaIdentities(Arithmetic arithmetic, Map<String, Decision> levels) {
        this.arithmetic = arithmetic;
        this.levels = levels;
    }

    /** @param areas levels and shares of one indicator, flow, basis and period in all areas */
    static List<Equation> of(List<Decision> areas, Arithmetic arithmetic) {
        List<Equation> equations = new ArrayList<>();
        for (Map<String, Decision> levels : byCurrency(areas).values()) {
            AreaIdentities identities = new AreaIdentities(arithmetic, levels);
            areas.stream()
                    .filter(decision -> decision.series().measure() == Measure.SHARE)
                    .forEach(identities::addShare);
            arithmetic.groups().forEach(identities::addMembers);
            arithmetic.rankings().forEach(identities::addLeading);
            equations.addAll(identities.equations);
        }
        return equations;
    }

    static Map<String, Map<String, Decision>> byCurrency(List<Decision> areas) {
        Map<String, Map<String, Decision>> currencies = new TreeMap<>();
        for (Decision decision : areas) {
            if (Magnitudes.addsUp(decision)) {
                currencies
                        .computeIfAbsent(decision.series().currency(), unused -> new TreeMap<>())
                        .put(decision.series().refArea(), decision);
            }
        }
        return currencies;
    }

    /**
     * A share of an area that the words beside it name. Where they name none, it may be a share of anything: a quotient
     * that fits supports it, one that does not proves nothing.
     */
    private void addShare(Decision share) {
        Optional<Decision> part = level(share.series().refArea());
        List<Part> wholes = arithmetic.wholesOf(share.series().refArea()).stream()
                .filter(whole -> levels.containsKey(whole.whole()))
                .toList();
        if (part.isEmpty() || wholes.isEmpty()) {
            return;
        }
        String words = share.chosen().orElseThrow().figure().citation().quote();
        Optional<Part> named = wholes.stream()
                .filter(whole -> whole.namesOfWhole().stream().anyMatch(words::contains))
                .findFirst();
        Decision whole = level(named.orElse(wholes.get(0)).whole()).orElseThrow();
        List<Decision> groups = List.of(part.get(), whole, share);
        Standing.Terms terms = Standing.terms(groups);
        equations.add(new Equation(
                id("share", share) + " " + part.get().series().currency(),
                "share",
                groups,
                terms.observations(),
                Formula.share(),
                terms.ofOneEdition() && named.isPresent()));
    }

    private void addMembers(Group group) {
        Optional<Decision> whole = level(group.whole());
        List<Decision> groups = new ArrayList<>();
        group.parts().forEach(part -> level(part).ifPresent(groups::add));
        if (whole.isEmpty() || groups.size() < group.parts().size()) {
            return;
        }
        groups.add(whole.get());
        Standing.Terms terms = Standing.terms(groups);
        boolean conclusive = arithmetic.isAdditive(group) && terms.ofOneEdition();
        equations.add(sum(group.id(), id(group.id(), whole.get()), groups, terms, conclusive));
    }

    /** The leading economies of one table: the rows of single economies in it, as many as the ranking has. */
    private void addLeading(Ranking ranking) {
        Optional<Decision> whole = level(ranking.area());
        if (whole.isEmpty()) {
            return;
        }
        for (Observation total : Standing.of(whole.get())) {
            Map<Observation, Decision> rows = rowsBeside(total);
            List<Observation> terms = rows.keySet().stream()
                    .sorted(Comparator.comparing(
                                    (Observation row) -> row.figure().citation().place())
                            .thenComparing(row -> row.figure().id()))
                    .limit(ranking.size())
                    .toList();
            if (terms.size() == ranking.size()) {
                List<Decision> groups = new ArrayList<>();
                terms.forEach(term -> groups.add(Objects.requireNonNull(rows.get(term))));
                groups.add(whole.get());
                List<Observation> all = new ArrayList<>(terms);
                all.add(total);
                String id = id("leading", whole.get());
                boolean published = whole.get().chosen().filter(total::equals).isPresent();
                equations.add(sum(
                        "leading",
                        published ? id : id + " " + total.figure().id(),
                        groups,
                        new Standing.Terms(all, true),
                        true));
            }
        }
    }

    private Map<Observation, Decision> rowsBeside(Observation total) {
        Map<Observation, Decision> rows = new LinkedHashMap<>();
        for (Decision decision : levels.values()) {
            String area = decision.series().refArea();
            boolean single = !arithmetic.isRanking(area)
                    && arithmetic.parts().stream()
                            .noneMatch(part -> part.whole().equals(area) && levels.containsKey(part.area()));
            if (single) {
                Standing.of(decision).stream()
                        .filter(row -> Standing.isInSameTable(row, total))
                        .findFirst()
                        .ifPresent(row -> rows.put(row, decision));
            }
        }
        return rows;
    }

    private static Equation sum(
            String identity, String id, List<Decision> groups, Standing.Terms terms, boolean conclusive) {
        Formula sum = Formula.sum(Collections.nCopies(groups.size() - 1, Boolean.FALSE));
        return new Equation(id, identity, groups, terms.observations(), sum, conclusive);
    }

    private Optional<Decision> level(String area) {
        return Optional.ofNullable(levels.get(area));
    }

    private static String id(String identity, Decision decision) {
        return identity + ":" + decision.groupId();
    }
}
