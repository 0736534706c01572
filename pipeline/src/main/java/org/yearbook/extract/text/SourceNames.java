package org.yearbook.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/** Tells English newspapers, sites and offices by their names: Harbour Post, Ministry of Trade, Coast Statistics Office. */
final class SourceNames {

    static final SourceNames NONE = new SourceNames(Set.of(), Set.of());

    /** What a text is about, and no source: Trade Review, Labour Market Report, January. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?i)\\b(?:exports?|imports?|trade|tourism|travel|sales|retail|output|production|prices?|indicators?|figures|ind(?:ex|ices)|results|overview|highlights"
                    + "|statistics|(?:un)?employment|labou?r|jobs|wages|earnings|inflation|industr(?:y|ial)|manufacturing|housing|consumer|producer|population"
                    + "|gdp|growth|econom(?:y|ic)|market|monthly|annual|quarter(?:ly)?|arrivals|finance|monetary|budget|food|energy|small"
                    + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|\\b\\d");

    /** News24. */
    private static final Pattern CHANNEL = Pattern.compile("\\d{1,2}$");

    private static final Pattern OPENS = Pattern.compile("([A-Z][a-z]+ )?([A-Z][a-z]+) (?:of|for) [A-Z].*");

    private final Set<String> press;
    private final Set<String> offices;

    private SourceNames(Set<String> press, Set<String> offices) {
        this.press = press;
        this.offices = offices;
    }

    static SourceNames of(Vocabulary vocabulary) {
        return new SourceNames(words(vocabulary, Word.Role.PRESS), words(vocabulary, Word.Role.OFFICE));
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
        boolean office = opens.matches()
                && offices.contains(opens.group(2))
                && !TOPIC.matcher(opens.group(2)).find();
        return office || (ends && !TOPIC.matcher(name).find());
    }
}
