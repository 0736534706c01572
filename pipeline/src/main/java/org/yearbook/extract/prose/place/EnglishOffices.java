package org.yearbook.extract.prose.place;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;

/** Offices with an area in their name: the Peruvian ministry, Haikou Customs, the Bank of Korea, Statistics Canada. */
public final class EnglishOffices {

    private static final MadeOnce<Vocabulary, EnglishOffices> LAST = new MadeOnce<>(EnglishOffices::new);

    private static final int LONGEST_NAME = 48;

    private static final Pattern SAYS = Pattern.compile(
            "(?: [a-z]+){0,3}? (?:said|says|showed|shows?|revealed|reported|reports|announced|disclosed|noted|added|released|data|statistics|figures)\\b");

    private final Pattern behind;
    private final Pattern before;
    private final Pattern telling;

    /** The offices of a vocabulary; of the same one the same, for every document asks. */
    public static EnglishOffices of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    private EnglishOffices(Vocabulary vocabulary) {
        String offices = named(vocabulary, "office");
        String opening = named(vocabulary, "opening");
        behind = Pattern.compile("(?:['’]s)? (?:[a-z&-]+ ){0,4}?" + offices);
        before = Pattern.compile("\\b(?:" + offices + "(?: [a-z&]+){0,4}? (?:of|in) (?:the )?|" + opening + " )$");
        telling = Pattern.compile(behind.pattern() + SAYS.pattern());
    }

    /** Any of the words for offices with this code; nothing where the configuration has none. */
    private static String named(Vocabulary vocabulary, String code) {
        String words = vocabulary.words(Word.Role.OFFICE).stream()
                .filter(word -> word.code().equals(code))
                .map(word -> Pattern.quote(Lexicon.fold(word.text())))
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? "(?!)" : "(?:" + words + ")\\b";
    }

    /** Whether the area is part of the name of an office. */
    public boolean areNamed(String folded, Mention area) {
        int from = Math.max(0, area.start() - LONGEST_NAME);
        return behind.matcher(folded).region(area.end(), folded.length()).lookingAt()
                || before.matcher(folded.substring(from, area.start())).find();
    }

    /** Whether it is of one that tells what follows: Haikou Customs said sales in Hainan rose. */
    public boolean tell(String folded, Mention area) {
        return telling.matcher(folded).region(area.end(), folded.length()).lookingAt();
    }
}
