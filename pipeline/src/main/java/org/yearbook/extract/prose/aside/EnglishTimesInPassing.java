package org.yearbook.extract.prose.aside;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;

/**
 * English times that belong to an explanation, a price basis, an event or what lies ahead, and to no figure: what follows is of the time
 * that was spoken of before.
 */
public final class EnglishTimesInPassing {

    /** Attributed to the harvest of May: no number stands between, else it is one of that time. */
    private static final Pattern CAUSE = Pattern.compile(
            "\\b((?:due|owing|thanks|attributed|attributable|partly due) to|because of|as a result of|on the back of|(?:driven|boosted|supported|helped|buoyed|fuelled|fueled|caused|explained|led) by"
                    + "|reflecting|despite|amid|following|after|in response to)\\b[^,;:\\d]{0,80}$");

    /** After last year's 5% rise: it is of that number. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?:['’]s)? \\S{0,3}\\d");

    /** Entering the third quarter. */
    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:enter(?:s|ed|ing)?|head(?:s|ing)? into|going into|moving into)(?: the)? $");

    /** At 2015 prices. */
    private static final Pattern PRICES = Pattern.compile("(?:['’]s)? (?:constant |current |market )?prices\\b");

    /** The line, which opened in 2010, carried: the things counted stand behind. */
    private static final Pattern EVENT = Pattern.compile(
            "(?:\\b(?:which|that|who|it|has|had)(?: was| were| has| had| been)*|, was|^the [a-z -]{3,40} was) "
                    + "(?:officially |first |formally )?(?:signed|launched|established|founded|opened|inaugurated|introduced|adopted|created|enacted"
                    + "|joined|took effect|came into (?:force|effect)|entered into force|began|started|came online|set up|imposed|commissioned)"
                    + "(?: [a-z]+){0,4}? in (?:late |early |mid-)?$");

    private EnglishTimesInPassing() {}

    /**
     * Whether a time is told in passing.
     *
     * @param folded the sentence in small letters
     * @param before the words right before the time
     * @param numerals what the sentence counts
     */
    public static boolean is(String folded, Dated date, String before, List<Numeral> numerals) {
        boolean explains = explains(folded, date, before)
                && !OF_NUMBER
                        .matcher(folded)
                        .region(date.end(), folded.length())
                        .lookingAt();
        if (explains
                || AHEAD.matcher(before).find()
                || PRICES.matcher(folded).region(date.end(), folded.length()).lookingAt()) {
            return true;
        }
        return EVENT.matcher(before).find()
                && numerals.stream().noneMatch(numeral -> numeral.isFigure() && numeral.end() <= date.start());
    }

    /** Despite weak demand in 2023, exports grew: what opens a sentence is of its time, unless it came before. */
    private static boolean explains(String folded, Dated date, String before) {
        Matcher cause = CAUSE.matcher(before);
        if (!cause.find()) {
            return false;
        }
        String word = cause.group(1);
        boolean opens = folded.substring(0, date.start() - before.length() + cause.start())
                .isBlank();
        return !opens || word.equals("after") || word.equals("following");
    }
}
