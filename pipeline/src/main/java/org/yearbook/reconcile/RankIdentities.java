package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;

/**
 * The ranks of a table against the levels beside them: who comes next has no larger level, and two share a rank only
 * with one level.
 */
final class RankIdentities {

    // A column of ranks that most rows contradict ranks by something else, such as growth, or another year.
    private static final int CONTRADICTED = 3;

    private final Map<String, Decision> levels = new TreeMap<>();

    /** A row of a table: the rank of an area and its level. */
    private record Row(Observation rank, Decision ranked, Observation level, Decision measured) {}

    private RankIdentities(List<Decision> areas) {
        for (Decision decision : areas) {
            if (decision.series().measure() == Measure.LEVEL) {
                levels.put(key(decision), decision);
            }
        }
    }

    /** @param areas levels and ranks of one indicator, flow, basis and period in all areas */
    static List<Equation> of(List<Decision> areas) {
        RankIdentities identities = new RankIdentities(areas);
        Map<String, List<Row>> tables = new TreeMap<>();
        for (Decision decision : areas) {
            if (decision.series().measure() == Measure.RANK) {
                for (Observation rank : Standing.of(decision)) {
                    identities
                            .row(rank, decision)
                            .ifPresent(row -> tables.computeIfAbsent(table(row), unused -> new ArrayList<>())
                                    .add(row));
                }
            }
        }
        List<Equation> equations = new ArrayList<>();
        tables.values().forEach(rows -> equations.addAll(neighbours(rows)));
        return equations;
    }

    private Optional<Row> row(Observation rank, Decision decision) {
        return levels.values().stream()
                .filter(level ->
                        level.series().refArea().equals(decision.series().refArea()))
                .flatMap(level -> Standing.of(level).stream()
                        .filter(printed -> Standing.isInSameTable(printed, rank))
                        .map(printed -> new Row(rank, decision, printed, level)))
                .findFirst();
    }

    private static List<Equation> neighbours(List<Row> rows) {
        rows.sort(Comparator.comparing((Row row) -> row.rank().value())
                .thenComparing(row -> row.rank().figure().citation().place()));
        List<Equation> equations = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            equations.add(equation(rows.get(index - 1), rows.get(index), true));
        }
        long failing = equations.stream()
                .filter(equation -> equation.check().outcome() == Outcome.FAILS)
                .count();
        if (CONTRADICTED * failing <= equations.size()) {
            return equations;
        }
        List<Equation> doubtful = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            doubtful.add(equation(rows.get(index - 1), rows.get(index), false));
        }
        return doubtful;
    }

    private static Equation equation(Row before, Row next, boolean conclusive) {
        return new Equation(
                "ranking:" + next.ranked().groupId() + " "
                        + next.rank().figure().id(),
                "ranking",
                List.of(before.measured(), before.ranked(), next.ranked(), next.measured()),
                List.of(before.level(), before.rank(), next.rank(), next.level()),
                Formula.ranking(),
                conclusive);
    }

    private static String table(Row row) {
        return Standing.document(row.rank()) + " "
                + row.rank().figure().citation().place().number() + " "
                + row.measured().series().currency();
    }

    private static String key(Decision level) {
        return level.series().refArea() + " " + level.series().currency();
    }
}
