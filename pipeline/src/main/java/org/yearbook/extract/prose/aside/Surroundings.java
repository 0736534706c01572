package org.yearbook.extract.prose.aside;

import java.util.List;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentence;

/** A sentence before its numbers are read: where a numeral is no quantity, and the words around it. */
public record Surroundings(
        String printed,
        String text,
        String folded,
        boolean english,
        List<Dated> dates,
        List<Piece> titles,
        List<Mention> mentions) {

    public static Surroundings of(Sentence sentence, List<Dated> dates, List<Piece> titles, List<Mention> mentions) {
        String text = sentence.text();
        return new Surroundings(
                sentence.printed(), text, Lexicon.fold(text), Parsed.isEnglish(text), dates, titles, mentions);
    }

    /** The same with what its times mean beside its numbers. */
    public Surroundings beside(List<Numeral> numerals) {
        return english
                ? new Surroundings(printed, text, folded, true, EnglishBetween.told(this, numerals), titles, mentions)
                : this;
    }
}
