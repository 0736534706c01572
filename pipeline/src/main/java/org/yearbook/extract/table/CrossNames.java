package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Names that heads and labels make only together: 招生数 above and 普通本专科 in the row, 城镇居民 above 人均可支配收入. The configuration
 * lists them joined as one would say them, or with a colon between (普通本专科：招生数), in either order.
 *
 * @param names by each name of an indicator, folded, its code; empty for what several indicators list
 * @param asked what was found so far, for the values of a section ask for the same; by one thread
 */
record CrossNames(Map<String, String> names, Map<List<String>, Optional<String>> asked) {

    private static final String COLON = ":";
    private static final List<String> JOINTS = List.of(COLON, "", "的", " ", " of ", " in ", " for ", ", ");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+(?=[^a-z0-9])|(?<=[^a-z0-9])[\\s\\u3000]+");

    /** More levels than these do not make one name. */
    private static final int MOST_PARTS = 4;

    static CrossNames of(Vocabulary vocabulary) {
        Map<String, String> names = new HashMap<>();
        for (Indicator indicator : vocabulary.indicators()) {
            indicator
                    .names()
                    .map(CrossNames::folded)
                    .distinct()
                    .forEach(name -> names.merge(name, indicator.code(), (one, other) -> one.equals(other) ? one : ""));
        }
        return new CrossNames(names, new HashMap<>());
    }

    /**
     * The indicator of which all of these heads and labels together are the name; empty if there is none, or several, or
     * only one label, which is a name by itself or none.
     */
    Optional<String> indicator(List<PrintedWords> heads, List<PrintedWords> labels, TableLexicon known) {
        List<PrintedWords> parts = new ArrayList<>(heads);
        parts.addAll(labels);
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        List<String> key = new ArrayList<>(known.scope().words());
        parts.forEach(part -> key.add(part.text()));
        return asked.computeIfAbsent(key, unused -> find(parts, known));
    }

    private Optional<String> find(List<PrintedWords> parts, TableLexicon known) {
        Set<String> joined = ways(parts.get(0), known);
        for (PrintedWords part : parts.subList(1, parts.size())) {
            joined = joined(joined, ways(part, known));
        }
        Set<String> codes = new HashSet<>();
        joined.forEach(name -> known.scope().codeOf(name, names).ifPresent(codes::add));
        return codes.size() == 1
                ? Optional.of(codes.iterator().next()).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    private static Set<String> joined(Set<String> ones, Set<String> others) {
        Set<String> joined = new LinkedHashSet<>();
        for (String one : ones) {
            for (String other : others) {
                for (String joint : JOINTS) {
                    joined.add(folded(one + joint + other));
                    joined.add(folded(other + joint + one));
                }
            }
        }
        return joined;
    }

    /** A label as printed, without its words of measure, and where it is the name of an indicator, the other names of that. */
    private static Set<String> ways(PrintedWords label, TableLexicon known) {
        Set<String> ways = new LinkedHashSet<>();
        String bare = PartNames.bare(label.withoutTime(), known);
        ways.add(bare);
        ways.add(PartNames.bare(label.withoutTime().without(Set.of(Term.MEASURE, Term.CHANGE)), known));
        label.only(Term.INDICATOR)
                .flatMap(known.vocabulary()::indicator)
                .filter(indicator -> indicator.names().map(Lexicon::fold).anyMatch(bare::equals))
                .ifPresent(indicator ->
                        indicator.names().filter(name -> !name.contains(COLON)).forEach(ways::add));
        ways.remove("");
        return ways;
    }

    private static String folded(String name) {
        return BLANKS.matcher(Lexicon.fold(name).strip()).replaceAll("").replace("：", COLON);
    }
}
