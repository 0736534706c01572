package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;

/**
 * The units of a table's unit line, one of which each column has: （单位：亿美元，%） gives levels in 亿美元 and growth
 * in per cent. Where the line leaves a choice there is no unit, for a wrong one would look right.
 */
record TableUnits(List<UnitOfMeasure> units, Vocabulary vocabulary) {

    private static final Pattern LAST_BRACKETS = Pattern.compile("[（(]([^（()）]+)[)）]\\s*$");

    static TableUnits of(Table table, Vocabulary vocabulary) {
        return of(table.unit().isBlank() ? inCaption(table.caption()) : table.unit(), vocabulary);
    }

    /** What stands in the last brackets of a caption: 表1 服务进出口（亿美元）; the units of it count, if it is any. */
    private static String inCaption(String caption) {
        Matcher brackets = LAST_BRACKETS.matcher(caption);
        return brackets.find() ? brackets.group(1) : "";
    }

    private static TableUnits of(String line, Vocabulary vocabulary) {
        // A line that is one unit as a whole (吨/年) is not cut at its stroke.
        Optional<UnitOfMeasure> whole = vocabulary.unit(line);
        List<UnitOfMeasure> units = whole.map(List::of)
                .orElseGet(() -> Arrays.stream(line.split("[，,、;；/]|以及|和|及"))
                        .flatMap(part -> vocabulary.unit(part).stream())
                        .distinct()
                        .toList());
        return new TableUnits(units, vocabulary);
    }

    /** The unit of a column with this measure that names none itself. */
    Optional<UnitOfMeasure> unitOf(Measure measure) {
        return switch (measure) {
            case GROWTH_YOY, GROWTH_AVG, SHARE -> base("%");
            case RANK -> base("rank");
            case CHANGE_PP -> base("pp");
            case LEVEL ->
                onlyOne(units.stream().filter(unit -> !unit.isPercent()).toList());
            case OTHER -> onlyOne(units);
        };
    }

    private Optional<UnitOfMeasure> base(String baseUnit) {
        return vocabulary.units().stream()
                .filter(unit ->
                        unit.baseUnit().equals(baseUnit) && unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst();
    }

    /** The currency of the amounts of this table, empty where it has none or several. */
    String currency() {
        List<String> currencies = units.stream()
                .filter(UnitOfMeasure::isMoney)
                .map(UnitOfMeasure::currency)
                .distinct()
                .toList();
        return currencies.size() == 1 ? currencies.get(0) : "";
    }

    private static Optional<UnitOfMeasure> onlyOne(List<UnitOfMeasure> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
