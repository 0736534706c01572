package org.yearbook.extract.prose.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * The country that an English report was written in: it is about that country where neither title nor text name one that it is
 * about (LIMA, Jan. 5 — The country's exports rose).
 */
public final class EnglishWrittenIn {

    private static final MadeOnce<Vocabulary, EnglishWrittenIn> LAST = new MadeOnce<>(EnglishWrittenIn::new);

    /** The first paragraphs of a text, where a dateline stands. */
    private static final int OPENING = 3;

    private static final Pattern DATELINE = Pattern.compile(
            "\\s*(?<city>\\p{Lu}[\\p{L}.’' -]{2,24}?)(?:, (?<in>[^—–:()\\d]{2,24}?))?"
                    + "(?:\\s*(?:—|–|--? )|(?<=\\p{Lu}):\\s|,? \\(|, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)");

    private final Lexicon lexicon;
    private final Map<String, String> countries = new HashMap<>();

    /** The cities that a vocabulary lists. */
    public static EnglishWrittenIn of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    private EnglishWrittenIn(Vocabulary vocabulary) {
        lexicon = Lexicon.of(vocabulary);
        vocabulary.words(Word.Role.WRITTEN_IN).forEach(city -> countries.put(Lexicon.fold(city.text()), city.code()));
    }

    /**
     * The country of the city that a dateline names; empty if there is none, or if its sentence goes on to name an area.
     *
     * @param spokenOf code of the area that the text speaks of most, empty if of none
     */
    public Optional<String> country(List<Passage> passages, String spokenOf) {
        return passages.stream()
                .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                .limit(OPENING)
                .flatMap(passage -> country(passage.text(), spokenOf).stream())
                .findFirst();
    }

    private Optional<String> country(String text, String spokenOf) {
        Matcher dateline = DATELINE.matcher(text);
        if (!dateline.lookingAt()) {
            return Optional.empty();
        }
        boolean named = lexicon.scan(text).stream().anyMatch(area -> isOf(area, spokenOf));
        return Optional.ofNullable(named ? null : countries.get(Lexicon.fold(dateline.group("city"))))
                .filter(country -> isIn(dateline.group("in"), country));
    }

    /** Lima, Ohio is not the city of that name that is known; of where it lies nothing need be said. */
    private boolean isIn(@Nullable String place, String country) {
        return place == null || lexicon.scan(place).stream().anyMatch(area -> isOf(area, country));
    }

    private static boolean isOf(Mention area, String code) {
        return area.term() == Term.AREA && area.code().equals(code);
    }
}
