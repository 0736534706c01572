package org.yearbook.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/** Tells English newspapers, sites and offices by their names: Harbour Post, Ministry of Trade, Coast Statistics Office. */
final class SourceNames {

    static final SourceNames NONE = new SourceNames(Set.of(), Set.of(), Set.of());

    /** News24. */
    private static final Pattern CHANNEL = Pattern.compile("\\d{1,2}$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final Pattern OPENS = Pattern.compile("([A-Z][a-z]+ )?([A-Z][a-z]+) (?:of|for) [A-Z].*");

    private final Set<String> press;
    private final Set<String> offices;
    /** Folded: what a text is about, and no source: Trade Review, Labour Market Report, January. */
    private final Set<String> topics;

    private SourceNames(Set<String> press, Set<String> offices, Set<String> topics) {
        this.press = press;
        this.offices = offices;
        this.topics = topics;
    }

    static SourceNames of(Vocabulary vocabulary) {
        Set<String> topics = vocabulary.words(Word.Role.BYLINE).stream()
                .filter(word -> word.code().equals(CreditLabels.TOPIC))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        return new SourceNames(words(vocabulary, Word.Role.PRESS), words(vocabulary, Word.Role.OFFICE), topics);
    }

    private static Set<String> words(Vocabulary vocabulary, Word.Role role) {
        return vocabulary.words(role).stream()
                .filter(word -> !word.code().equals("opening"))
                .map(Word::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the words end as such a name does and name nothing that a text is about, or open as that of an office does. */
    boolean are(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        String last = words.get(words.size() - 1);
        boolean ends = (words.size() > 1 && (press.contains(last) || offices.contains(last)))
                || (CHANNEL.matcher(last).find()
                        && press.contains(CHANNEL.matcher(last).replaceFirst("")))
                || press.stream().anyMatch(ending -> ending.startsWith(".") && last.endsWith(ending));
        Matcher opens = OPENS.matcher(name.strip());
        boolean office = opens.matches() && offices.contains(opens.group(2)) && !namesTopic(opens.group(2));
        return office || (ends && !namesTopic(name));
    }

    private boolean namesTopic(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> topics.contains(word) || Character.isDigit(word.charAt(0)));
    }
}
