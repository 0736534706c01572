package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** Finds names of newspapers and sites that open with an area, which is not what they write about: 安徽日报, 泉州晚报. */
public final class PressNames {

    /** The rest of such a name is short: 日报, 新闻网, 广播电视台. */
    private static final Pattern REST = Pattern.compile("\\p{IsIdeographic}{1,5}?(?=$|[^\\p{IsIdeographic}]|记者|讯)");

    private final List<String> endings;

    public PressNames(Vocabulary vocabulary) {
        endings = vocabulary.words().stream()
                .filter(word -> word.role() == Word.Role.PRESS)
                .map(Word::text)
                .toList();
    }

    /** The name that this mention opens, empty if it opens none. */
    public Optional<Piece> openedBy(String text, Mention area) {
        Matcher rest = REST.matcher(text).region(area.end(), text.length());
        return area.term() == Term.AREA
                        && rest.lookingAt()
                        && endings.stream().anyMatch(ending -> rest.group().endsWith(ending))
                ? Optional.of(new Piece(area.start(), rest.end()))
                : Optional.empty();
    }
}
