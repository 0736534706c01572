package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;

/** Tells newspapers and sites (上海证券报, Straits Times) by their names: where one is from says nothing of what it writes about. */
final class PressNames {

    private final List<Pattern> words;

    PressNames(Vocabulary vocabulary) {
        words = vocabulary.words(Word.Role.PRESS).stream()
                .map(word -> pattern(Lexicon.fold(word.text())))
                .toList();
    }

    /** A Latin word is a word anywhere in the name, every other ends it or a part of it. */
    private static Pattern pattern(String word) {
        boolean latin = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
        return Pattern.compile(latin ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word) + "(?=\\s|$)");
    }

    /** Whether a publisher of this name is one of them. */
    boolean owns(String publisher) {
        String folded = Lexicon.fold(publisher);
        return words.stream().anyMatch(word -> word.matcher(folded).find());
    }
}
