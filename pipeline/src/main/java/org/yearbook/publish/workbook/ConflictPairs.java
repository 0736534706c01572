package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Decision;
import org.yearbook.domain.SeriesKey;

/** Decisions on the same thing in series that differ in basis or currency. */
final class ConflictPairs {

    private final Map<List<String>, List<Decision>> same = new HashMap<>();

    ConflictPairs(List<Decision> decisions) {
        decisions.forEach(decision ->
                same.computeIfAbsent(thing(decision), key -> new ArrayList<>()).add(decision));
    }

    private static List<String> thing(Decision decision) {
        SeriesKey series = decision.series();
        return List.of(
                series.indicator(),
                series.flow().code(),
                series.measure().code(),
                series.refArea(),
                series.counterpartArea(),
                decision.period().code());
    }

    /** Those whose series come after that of the given one, so that each pair is met once. */
    List<Decision> after(Decision decision) {
        return same.getOrDefault(thing(decision), List.of()).stream()
                .filter(other -> decision.series().compareTo(other.series()) < 0)
                .toList();
    }
}
