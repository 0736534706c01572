package org.yearbook.extract.prose.subject;

import java.util.Optional;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.number.EnglishCounts;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** The listed name of what an English sentence counts, where it stands behind the count: there were 2,000 persons in employment. */
public final class EnglishNamedBehind {

    private EnglishNamedBehind() {}

    /** The name right behind a number, or that of which its unit is the first word; empty behind money and rates. */
    public static Optional<Mention> of(Parsed parsed, Numeral numeral) {
        if (!parsed.isEnglish() || !numeral.currency().isEmpty() || numeral.isPercent() || numeral.isPoints()) {
            return Optional.empty();
        }
        int unit = WordBounds.skipBlanks(parsed.text(), numeral.numberEnd());
        int behind = WordBounds.skipBlanks(parsed.text(), numeral.end());
        return parsed.mentions().stream()
                .filter(name -> name.term() == Term.INDICATOR
                        && (name.start() == behind || name.start() == unit)
                        && name.end() > numeral.end()
                        && EnglishCounts.endsNamed(parsed, name.end()))
                .findFirst();
    }

    /** What a number counts, where the words before it name nothing that is listed. */
    static Optional<Outcome> named(Parsed parsed, Piece stretch, Numeral numeral, Outcome read) {
        boolean named =
                parsed.mentions(stretch, Term.INDICATOR).stream().findAny().isPresent()
                        || !parsed.flows(stretch).isEmpty();
        return named
                ? Optional.empty()
                : of(parsed, numeral)
                        .map(name -> read.figure()
                                .withPartner("")
                                .withIndicator(
                                        name.code(),
                                        Flow.NONE,
                                        parsed.sentence().number())
                                .withWords(parsed.printed(name.start(), name.end())))
                        .map(subject -> new Outcome(subject, subject));
    }
}
