package org.yearbook.extract.prose.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells newspapers and sites by their names (安徽日报, 上海证券报, Straits Times): where one is from says nothing of what it
 * writes about.
 */
public final class PressNames {

    private static final MadeOnce<Vocabulary, PressNames> LAST = new MadeOnce<>(PressNames::new);

    /** The rest of such a name is short: 日报, 新闻网, 广播电视台. */
    private static final Pattern REST = Pattern.compile("\\p{IsIdeographic}{1,5}?(?=$|[^\\p{IsIdeographic}]|记者|讯)");

    private final List<String> endings;
    private final List<Pattern> words;

    /** The names of a vocabulary; of the same one the same, for every document asks. */
    public static PressNames of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    private PressNames(Vocabulary vocabulary) {
        endings = vocabulary.words(Word.Role.PRESS).stream().map(Word::text).toList();
        words = endings.stream().map(ending -> pattern(Lexicon.fold(ending))).toList();
    }

    /** A Latin word is a word anywhere in the name, every other ends it or a part of it. */
    private static Pattern pattern(String word) {
        boolean latin = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
        return Pattern.compile(latin ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word) + "(?=\\s|$)");
    }

    /** Whether a publisher of this name is one of them. */
    public boolean owns(String publisher) {
        String folded = Lexicon.fold(publisher);
        return words.stream().anyMatch(word -> word.matcher(folded).find());
    }

    /** The name in a text that this mention of an area opens, empty if it opens none. */
    public Optional<Piece> openedBy(String text, Mention area) {
        Matcher rest = REST.matcher(text).region(area.end(), text.length());
        return area.term() == Term.AREA
                        && rest.lookingAt()
                        && endings.stream().anyMatch(ending -> rest.group().endsWith(ending))
                ? Optional.of(new Piece(area.start(), rest.end()))
                : Optional.empty();
    }
}
