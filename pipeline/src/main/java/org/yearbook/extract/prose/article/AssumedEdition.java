package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.period.YearsInBrackets;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The date of a text that does not tell it in full: the year that it tells beside a distance from it (去（2024）年); the day that opens a
 * report, of the year that the times in it tell; else the year that the latest time it tells of makes likely.
 */
public final class AssumedEdition {

    private AssumedEdition() {}

    /** The date of the edition if it is known, else the day or year assumed; unknown where the text names several years or none. */
    public static Vintage of(Vintage published, List<Sentence> sentences, Lexicon lexicon) {
        if (published.isKnown()) {
            return published;
        }
        OptionalInt told = told(sentences);
        if (told.isPresent()) {
            return new Vintage(Integer.toString(told.getAsInt()));
        }
        Optional<Vintage> day = DayOfReport.of(sentences);
        if (day.isPresent()) {
            return day.get();
        }
        return new LatestTold(lexicon).edition(sentences).orElse(Vintage.UNKNOWN);
    }

    /** 去（2024）年: printed in 2025. */
    private static OptionalInt told(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !Parsed.isEnglish(sentence.text()))
                .map(sentence -> YearsInBrackets.edition(Lexicon.fold(sentence.text())))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
