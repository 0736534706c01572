package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English growths that are averages over several years: 8% per year between 2005 and 2022, by an average of 3% over the last decade. */
record EnglishAverages(EnglishTail tail, Piece stretch) {

    private static final String HEDGES = "(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*";

    private static final Pattern YEARLY_AVERAGE = Pattern.compile(
            "\\b(?:(?:yearly|annual) average(?: (?:growth|increase|rise|rate))*|average (?:annual|yearly) (?:growth|increase|rise|decline|rate)(?: rate)?) of "
                    + HEDGES + "$");

    /** By an average of 3% over the last five years; a yearly average of 3%. */
    private static final Pattern BY_AVERAGE = Pattern.compile(
            "\\b(?:(?:(?:by|of) )?an average(?: of)?|average (?:annual |yearly )?(?:rate|pace) of|(?:average|annual) (?:annual|average)|annuali[sz]ed (?:rate|pace) of) "
                    + HEDGES + "$|\\baverag(?:ed|ing) " + HEDGES + "$");

    /** Grew 3% a year: of a time of several years. */
    private static final Pattern EACH_YEAR = Pattern.compile(
            "\\s*(?:(?:on average|an average),? )?(?:annually|yearly|a year|(?:each|every) year|p\\.? ?a\\b|per (?:year|annum))(?! (?:earlier|ago|before|prior|on year|to date))");

    private static final Pattern OVER_YEARS = Pattern.compile(
            "\\b(?:over|in|during|for|across) the (?:last|past|previous|preceding) (?:(?:[a-z]+|\\d+) (?:years|decades)|decade)\\b");

    private static final Pattern SINCE =
            Pattern.compile("\\bsince (?:the )?(?:early |late |mid-|end of )?(?:[a-z]+ )?(?:19|20)\\d\\d\\b");

    /** An average over the last five years is of no one year. */
    static boolean isOfYears(EnglishTail tail) {
        return OVER_YEARS.matcher(tail.words().of(tail.parsed().folded())).find();
    }

    /**
     * Such a growth; empty if it is none.
     *
     * @param measured what it measures as far as it is known
     */
    Optional<Measured> of(Measured measured, @Nullable Period period) {
        Optional<Mention> change = parsed().mentions(stretch, Term.CHANGE).stream()
                .filter(word -> !word.code().equals("negative"))
                .reduce((first, second) -> second);
        boolean open = measured.measure() == Measure.GROWTH_YOY
                || measured.measure() == Measure.GROWTH_AVG
                || (measured.measure() == Measure.OTHER && change.isPresent());
        if (!open || !tail.numeral().isPercent() || !(measured.measure() == Measure.GROWTH_AVG || isAverage(period))) {
            return Optional.empty();
        }
        boolean fell = measured.measure() == Measure.GROWTH_YOY
                ? measured.falling()
                : measured.falling()
                        || change.filter(word -> word.code().equals("down")).isPresent();
        return Optional.of(new Measured(Measure.GROWTH_AVG, fell && !tail.isComparedWith(stretch)));
    }

    private boolean isAverage(@Nullable Period period) {
        String before = stretch.of(parsed().folded());
        if (parsed().has(tail.withBasis(), Term.MEASURE, "growth_avg")
                || YEARLY_AVERAGE.matcher(before).find()) {
            return true;
        }
        boolean told = BY_AVERAGE.matcher(before).find()
                || EACH_YEAR
                        .matcher(parsed().folded())
                        .region(tail.numeral().end(), parsed().folded().length())
                        .lookingAt();
        return told && isOfManyYears(period);
    }

    private boolean isOfManyYears(@Nullable Period period) {
        String folded = parsed().folded();
        return (period != null && period.isSpan())
                || parsed().dates().stream()
                        .anyMatch(date -> date.period() != null && date.period().isSpan())
                || OVER_YEARS.matcher(folded).find()
                || SINCE.matcher(folded).find();
    }

    private Parsed parsed() {
        return tail.parsed();
    }
}
