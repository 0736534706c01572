package org.yearbook.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yearbook.domain.UnitOfMeasure;

/**
 * Units of which a printed form stands in two lines of the list: only the first is ever used, so who adds the second
 * waits in vain for it. Currencies may share one ($), for the text tells them apart.
 */
public final class DoubledUnits {

    private DoubledUnits() {}

    /** A sentence for each pair of lines, in their order, with the forms that stand in both; empty if there are none. */
    public static List<String> in(List<UnitOfMeasure> units) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<List<Integer>, Set<String>> doubled = new LinkedHashMap<>();
        for (int line = 0; line < units.size(); line++) {
            for (String form : forms(units.get(line))) {
                int here = line;
                Optional.ofNullable(lines.putIfAbsent(form, line))
                        .filter(first -> first != here && !areCurrencies(units.get(first), units.get(here)))
                        .ifPresent(first -> doubled.computeIfAbsent(List.of(first, here), pair -> new TreeSet<>())
                                .add(form));
            }
        }
        List<String> advice = new ArrayList<>();
        doubled.forEach((pair, forms) -> advice.add("units.csv: '" + String.join("', '", forms) + "' is listed twice: "
                + meaning(units.get(pair.get(0))) + " and " + meaning(units.get(pair.get(1)))
                + ". The first is used; keep one of the two lines, with all printed forms."));
        return List.copyOf(advice);
    }

    private static Set<String> forms(UnitOfMeasure unit) {
        Set<String> forms = new TreeSet<>(unit.aliases());
        forms.add(unit.symbol());
        return forms;
    }

    private static boolean areCurrencies(UnitOfMeasure one, UnitOfMeasure other) {
        return (one.isMoney() || other.isMoney())
                && !one.currency().equals(other.currency()); // Rs is of several, and alone of none
    }

    private static String meaning(UnitOfMeasure unit) {
        return "in the line of '" + unit.symbol() + "' as " + unit.factor().toPlainString() + " " + unit.baseUnit();
    }
}
