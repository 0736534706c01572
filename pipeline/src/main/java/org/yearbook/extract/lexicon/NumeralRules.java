package org.yearbook.extract.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.NumeralRule;
import org.yearbook.domain.NumeralRule.Where;

/** The rules of the configuration that set numerals aside, ready to be asked about a place in a text. */
public final class NumeralRules {

    /** How far a rule looks to either side; it bounds the cost of a rule, whatever its pattern. */
    private static final int WINDOW = 40;

    /** Stands where the text goes on outside of the window, so that a pattern cannot take that for its end. */
    private static final String MORE = "\u2026";

    private final List<Compiled> rules;

    private NumeralRules(List<Compiled> rules) {
        this.rules = rules;
    }

    public static NumeralRules of(List<NumeralRule> rules) {
        return new NumeralRules(rules.stream().map(Compiled::of).toList());
    }

    /**
     * The first rule for this sort of numerals that fits the numeral between these indexes.
     *
     * @param folded text as of {@link Lexicon#fold}
     */
    public Optional<NumeralRule> first(Where where, String folded, int start, int end) {
        String before = (start > WINDOW ? MORE : "") + folded.substring(Math.max(0, start - WINDOW), start);
        int last = Math.min(folded.length(), end + WINDOW);
        String behind = folded.substring(end, last) + (last < folded.length() ? MORE : "");
        String numeral = folded.substring(start, end);
        return rules.stream()
                .filter(rule -> rule.rule.where() == where)
                // Finding what stands before is the dearest: it is tried from every character of the window.
                .filter(rule -> rule.numeral.matcher(numeral).matches()
                        && rule.behind.matcher(behind).lookingAt()
                        && rule.before.matcher(before).find())
                .map(Compiled::rule)
                .findFirst();
    }

    private record Compiled(NumeralRule rule, Pattern before, Pattern numeral, Pattern behind) {

        static Compiled of(NumeralRule rule) {
            return new Compiled(
                    rule,
                    Pattern.compile(rule.before().isEmpty() ? "" : "(?:" + rule.before() + ")\\z"),
                    Pattern.compile(rule.numeral().isEmpty() ? ".*" : rule.numeral()),
                    Pattern.compile(rule.behind()));
        }
    }
}
