package org.yearbook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;

/** Units that are called like an indicator (births): a row of that name would tell its own unit, whatever the table says of it. */
public final class UnitNames {

    private UnitNames() {}

    /** A sentence for each, in order of the list of units, with what to do; empty if there are none. */
    public static List<String> in(Vocabulary vocabulary) {
        Set<String> names = vocabulary.indicators().stream()
                .flatMap(indicator -> indicator.names())
                .map(UnitNames::folded)
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (UnitOfMeasure unit : vocabulary.units()) {
            Stream.concat(Stream.of(unit.symbol()), unit.aliases().stream())
                    .filter(form -> names.contains(folded(form)))
                    .forEach(form ->
                            found.add("units.csv: '" + form + "' is also a name of indicators.csv. A row or column of"
                                    + " this name would be read in this unit, whatever the table says (thousand persons);"
                                    + " leave it out of the units."));
        }
        return List.copyOf(found);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
