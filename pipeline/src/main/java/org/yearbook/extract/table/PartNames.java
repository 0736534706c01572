package org.yearbook.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Names that say what a row is only below another: 铁路 is the freight of railways below 货运量 and their passengers below 客运量.
 * The configuration lists them with the name above and a colon (货运量：铁路).
 *
 * @param codes by the name of the row, folded, the indicators by the name of the row above; where that is itself one of an
 *     indicator, by its code
 */
record PartNames(Map<String, Map<String, String>> codes) {

    /** An indicator, and the row above that a row of it is a part of. */
    record Named(String indicator, RowReading whole) {}

    static PartNames of(Vocabulary vocabulary) {
        Map<String, String> names = new HashMap<>();
        for (Indicator indicator : vocabulary.indicators()) {
            indicator.names().forEach(name -> names.put(Lexicon.fold(name), indicator.code()));
        }
        Map<String, Map<String, String>> codes = new HashMap<>();
        for (Indicator indicator : vocabulary.indicators()) {
            for (Indicator.Part part : indicator.parts()) {
                String whole = Lexicon.fold(part.whole());
                codes.computeIfAbsent(Lexicon.fold(part.name()), unused -> new HashMap<>())
                        .merge(names.getOrDefault(whole, whole), indicator.code(), PartNames::same);
            }
        }
        return new PartNames(codes);
    }

    /**
     * The indicator of a row that stands below these. The rows between it and the one that it is a part of must be other
     * parts of that, each once, else nobody knows of what it is.
     *
     * @param above the rows above it from the top down
     */
    Optional<Named> below(List<RowReading> above, RowReading row, TableLexicon known) {
        String name = bare(row.words(), known);
        Set<String> parts = new HashSet<>(Set.of(name));
        boolean goesOn = codes.containsKey(name) && hasOneLabel(row);
        for (int index = above.size() - 1; goesOn && index >= 0; index--) {
            RowReading whole = above.get(index);
            String aboveName = bare(whole.words(), known);
            Optional<String> code = code(whole, aboveName, name);
            if (code.isPresent()) {
                return code.filter(found -> parts.stream()
                                .allMatch(part -> code(whole, aboveName, part).isPresent()))
                        .map(found -> new Named(found, whole));
            }
            goesOn = isRate(whole) || (codes.containsKey(aboveName) && parts.add(aboveName));
        }
        return Optional.empty();
    }

    private Optional<String> code(RowReading whole, String wholeName, String name) {
        Map<String, String> wholes = codes.getOrDefault(name, Map.of());
        return whole.indicator()
                .filter(code -> whole.isUnderstood())
                .flatMap(code -> Optional.ofNullable(wholes.get(code)))
                .or(() -> Optional.ofNullable(wholes.get(wholeName)))
                .filter(code -> !code.isEmpty());
    }

    /** What two indicators list for themselves is of neither. */
    private static String same(String one, String other) {
        return one.equals(other) ? one : "";
    }

    /** 增长% between two rows is of the one above it. */
    private static boolean isRate(RowReading row) {
        return row.isRelative() && row.words().only(Term.INDICATOR).isEmpty();
    }

    /** Whether no group to the left of it says anything more. */
    private static boolean hasOneLabel(RowReading row) {
        return withoutBlanks(row.label()).equals(withoutBlanks(row.words().text()));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** A label without 其中, its unit in brackets, and what numbers it. */
    static String bare(PrintedWords label, TableLexicon known) {
        StringBuilder bare = new StringBuilder(Lexicon.fold(label.text()));
        label.mentions().stream()
                .filter(mention -> mention.term() == Term.OF_WHICH)
                .forEach(mention -> bare.replace(mention.start(), mention.end(), " ".repeat(mention.length())));
        Matcher unit = TableLexicon.BRACKETS.matcher(label.text());
        while (unit.find()) {
            if (known.unit(unit.group(1)).isPresent()) {
                bare.replace(unit.start(), unit.end(), " ".repeat(unit.end() - unit.start()));
            }
        }
        return bare.toString().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
