package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English numbers that "by" joins to a verb of change further before them: were higher in May than in April, by 3 billion. */
final class EnglishByHowMuch {

    /** Never by whom it was done. */
    private static final Pattern BY = Pattern.compile(
            "(?<!ed|wn|en|ld|ght|old|made|cut|hit|set|led|driven) by (?:(?:about|around|some|nearly|almost|over|more than|only|just|a total of|approximately) )*[^a-z\\d ]{0,4}\\s*$");

    /** Another statement. */
    private static final Pattern STATES = Pattern.compile(
            "[;:.]|\\b(?:which|that(?! of)|who|while|but|and|(?<!such )as(?! (?:against|compared|opposed))|was|were|is|are|has|have|had|(?<!compared )to|said|because|after|when)\\b");

    private static final Pattern AND =
            Pattern.compile("\\s*,?\\s*and (?:by )?(?:(?:about|around|some|nearly|almost|over|more than) )*");

    private static final Pattern RESPECTIVELY = Pattern.compile("[^,;.]{0,40},? respectively\\b");

    private EnglishByHowMuch() {}

    /**
     * The change by so much; empty if no verb of change tells one.
     *
     * @param stretch the words before the number, or before the first of a list
     */
    static Optional<Measured> of(Parsed parsed, Piece stretch, Measure measure) {
        String before = parsed.folded().substring(0, stretch.end());
        Matcher by = BY.matcher(before);
        if (!by.find()) {
            return Optional.empty();
        }
        int end = by.start();
        int from = parsed.numerals().stream()
                .filter(other -> other.isFigure() && other.end() <= end)
                .mapToInt(Numeral::end)
                .max()
                .orElse(0);
        return parsed.mentions(new Piece(from, end), Term.CHANGE).stream()
                .filter(change -> !change.code().equals("negative"))
                .reduce((first, second) -> second)
                .filter(change -> !STATES.matcher(parsed.withoutTimes(new Piece(change.end(), end)))
                        .find())
                .map(change -> new Measured(measure, isDown(change)));
    }

    /** Were lower by 3 tonnes and 4 dollars respectively. */
    static boolean goesOn(Parsed parsed, Numeral first, Measured measured, Numeral numeral) {
        int to = numeral.startWithMoney(parsed.text());
        return measured.measure() == Measure.OTHER
                && !first.isPercent()
                && !numeral.isPercent()
                && first.end() < to
                && AND.matcher(parsed.folded().substring(first.end(), to)).matches()
                && RESPECTIVELY
                        .matcher(parsed.folded())
                        .region(numeral.end(), parsed.folded().length())
                        .lookingAt();
    }

    private static boolean isDown(Mention change) {
        return change.code().equals("down");
    }
}
