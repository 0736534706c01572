package org.yearbook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/**
 * Names of an indicator that are also words of their own (出口, Exports, 增速): right by the rules of the files, but every
 * figure of a clause that has only that word would count as the indicator, whatever the clause is about.
 */
public final class BareNames {

    private BareNames() {}

    /** A sentence for each, in order of the list of indicators, with the file and what to do; empty if there are none. */
    public static List<String> in(Vocabulary vocabulary) {
        Map<String, Word> words = vocabulary.words().stream()
                .filter(Word::isOfSentences)
                .collect(Collectors.toMap(word -> folded(word.text()), word -> word, (first, second) -> first));
        List<String> found = new ArrayList<>();
        for (Indicator indicator : vocabulary.indicators()) {
            indicator
                    .names()
                    .forEach(name -> Optional.ofNullable(words.get(folded(name)))
                            .map(word -> advice(indicator, name, word))
                            .ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static String advice(Indicator indicator, String name, Word word) {
        String role = word.role().name().toLowerCase(Locale.ROOT);
        return "indicators.csv: '" + name + "' of " + indicator.code() + " is a word of its own in words.csv (role "
                + role
                + "). Every figure behind that word alone would count as " + indicator.code()
                + ", whatever it is about; write a longer name, such as one with the words that stand before it.";
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
