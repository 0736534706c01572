package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Names that nobody listed and that an English sentence deals values out to: sales of tea, wine and beer grew 3, 4 and 5 per cent,
 * respectively. What stands before the first of them up to a preposition belongs to all.
 */
public final class EnglishNames {

    private static final Pattern JOINER = Pattern.compile(",? and (?:in |of |for )?|, (?:in |of |for )?");
    private static final Pattern LEAD = Pattern.compile(
            "^(?<lead>.*\\b(?:of|in|for|as|including|from|while|that|as well as)(?: the| both)? )(?<name>.+)$");

    /** Where the subject of a sentence ends, unless a word of change does before. */
    private static final Pattern VERB = Pattern.compile(
            "\\s(?:was|were|is|are|stood|reached|hit|totall?ed|came|amounted|accounted|has|have|had|both|all)\\b");

    private static final int LONGEST = 60;

    private EnglishNames() {}

    /** So many names that end where the values of this stretch are said; empty where the words before are no such list. */
    public static Optional<List<String>> before(Parsed parsed, Piece stretch, int from, int count) {
        int end = endOfSubject(parsed, stretch);
        if (end <= from) {
            return Optional.empty();
        }
        String text = parsed.printed(from, end).strip();
        List<String> parts = new ArrayList<>(List.of(JOINER.split(text)));
        int joined = text.lastIndexOf(" and ");
        if (parts.size() < count || joined < 0) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(parts.subList(parts.size() - count, parts.size()));
        Matcher lead = LEAD.matcher(names.get(0));
        String common = lead.matches() ? lead.group("lead") : "";
        if (lead.matches()) {
            names.set(0, lead.group("name"));
        }
        boolean plain = names.stream().allMatch(name -> !name.isBlank() && name.length() <= LONGEST)
                && JOINER.split(text.substring(joined + " and".length())).length == 1;
        return plain ? Optional.of(names.stream().map(name -> common + name).toList()) : Optional.empty();
    }

    private static int endOfSubject(Parsed parsed, Piece stretch) {
        int change = parsed.mentions(stretch, Term.CHANGE).stream()
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(stretch.end());
        Matcher verb = VERB.matcher(parsed.folded()).region(stretch.start(), change);
        return verb.find() ? verb.start() : change;
    }
}
