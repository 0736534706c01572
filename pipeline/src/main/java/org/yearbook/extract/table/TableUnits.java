package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;

/**
 * The units of a table's unit line, one of which each column has: （单位：亿美元，%） gives levels in 亿美元 and growth
 * in per cent. Where the line leaves a choice there is no unit, for a wrong one would look right.
 */
record TableUnits(List<UnitOfMeasure> units, TableLexicon known) {

    /** None that parts the thousands of 10,000 yuan. */
    private static final Pattern COMMA = Pattern.compile(",(?!\\d{3}(?!\\d))");

    private static final Pattern SEPARATOR = Pattern.compile("[，、;；/]|" + COMMA + "|以及|和|及|\\band\\b|&");

    /** Behind a word of letters: in U.S. dollars and mill. NOK ends none. */
    private static final Pattern SENTENCES = Pattern.compile(
            "(?<=\\p{L}[\\p{Ll}\\p{IsHan}]|\\p{Lu}{3}|[\\d)）])(?<!\\b(?i:mill?|mln|mn|mio|bn|bill?|mrd|thous|th|tsd|approx|no|incl|excl))(?:[.](?=\\s)|。)\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile("[\\s.。]{0,3}$");

    /** Tonnes¹, and Tonnes1 where a page has lost that it is small; but m3 is read as it stands before. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\s?(?:[¹²³⁴-⁹*†‡]{1,3}|\\d\\)|(?<=\\p{Ll}{2})\\d)$");

    static TableUnits of(Table table, TableLexicon known) {
        TableUnits line = of(table.unit(), known);
        if (!line.units().isEmpty()) {
            return line;
        }
        TableUnits caption = inCaption(table.caption(), known);
        return caption.units().isEmpty() ? inCorner(table, known) : caption;
    }

    /** What the head of the labels says: 单位：亿元, or 指标（亿元）. */
    private static TableUnits inCorner(Table table, TableLexicon known) {
        String corner = table.columns() == 0 ? "" : String.join(" ", table.headPath(0));
        String labelled = UnitLines.unitOf(corner);
        return labelled.isEmpty() ? inCaption(corner, known) : of(labelled, known);
    }

    /**
     * What the last brackets with a unit in a caption hold (表1 服务进出口（亿美元）（2023年）), or a sentence of its own behind
     * the name (Central government. NOK million.), or what its end says.
     */
    private static TableUnits inCaption(String caption, TableLexicon known) {
        List<String> places = new ArrayList<>();
        List<String> parts = List.of(COMMA.split(caption, -1));
        String end = parts.get(parts.size() - 1);
        // Electricity prices. Øre/kWh is in no kWh.
        if (end.indexOf('/') < 0 || isNothingElse(end, known)) {
            places.add(end);
        }
        SENTENCES
                .splitAsStream(caption)
                .skip(1)
                .map(sentence -> SENTENCE_END.matcher(sentence.strip()).replaceAll(""))
                .flatMap(sentence ->
                        Stream.of(sentence, FOOTNOTE.matcher(sentence).replaceAll("")))
                .filter(sentence -> isNothingElse(sentence, known))
                .forEach(places::add);
        Matcher brackets = TableLexicon.BRACKETS.matcher(caption);
        while (brackets.find()) {
            places.add(brackets.group(1));
        }
        TableUnits found = new TableUnits(List.of(), known);
        for (int index = places.size() - 1; index >= 0 && found.units().isEmpty(); index--) {
            found = of(places.get(index), known);
        }
        return found;
    }

    static TableUnits of(String line, TableLexicon known) {
        // A line that is one unit as a whole (吨/年) is not cut at its stroke.
        Optional<UnitOfMeasure> whole = known.listedUnit(line);
        List<UnitOfMeasure> units = whole.map(List::of)
                .orElseGet(() -> SEPARATOR
                        .splitAsStream(line)
                        .flatMap(part -> known.unit(part).stream())
                        .distinct()
                        .toList());
        return new TableUnits(units, known);
    }

    /** Whether a line names units and says nothing else. */
    static boolean isNothingElse(String line, TableLexicon known) {
        return known.listedUnit(line).isPresent()
                || SEPARATOR
                        .splitAsStream(line)
                        .allMatch(part -> known.listedUnit(part.strip()).isPresent());
    }

    /**
     * The unit of a value of this measure whose labels name none.
     *
     * @param possible base units that a level of the indicator may have; empty for any
     * @param amount whether it is in no per cent of the line, because its head is one of amounts or other values are
     */
    Optional<UnitOfMeasure> unitOf(Measure measure, List<String> possible, boolean amount) {
        return switch (measure) {
            case GROWTH_YOY, GROWTH_AVG, SHARE -> known.base("%");
            case RANK -> known.base("rank");
            case CHANGE_PP -> known.base("pp");
            case LEVEL -> level(possible, amount);
            case OTHER -> onlyOne(units);
        };
    }

    /** Of 万人、% the one that the indicator can have, else the one that is not for rates, if rates there are. */
    private Optional<UnitOfMeasure> level(List<String> possible, boolean amount) {
        List<UnitOfMeasure> fitting = units.stream()
                .filter(unit -> possible.contains(unit.baseUnit()))
                .toList();
        List<UnitOfMeasure> amounts =
                units.stream().filter(unit -> !unit.isPercent()).toList();
        if (units.size() < 2 || fitting.size() == 1) {
            return onlyOne(fitting.size() == 1 ? fitting : units);
        }
        return amount || amounts.size() == units.size() ? onlyOne(amounts) : Optional.empty();
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
