package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells numbers that look like the level of a time and are none: rates (36.8 GWh a day), which the time is no sum of, and what is said
 * of each of several years (连续3年稳定在1900万吨以上).
 */
final class OtherThanLevels {

    private static final Pattern RATE_BEHIND = Pattern.compile(
            "\\s*(?:(?:a|an|per|each|every) (?:day|week|month|hour|minute)\\b(?! (?:earlier|ago|before|later|on|after|of|prior|previously|in advance))"
                    + "|(?:daily|hourly|weekly|monthly)\\b(?! (?:average|basis|rate)))",
            Pattern.CASE_INSENSITIVE);

    /** Daily generation, average monthly output. */
    private static final Pattern RATE_BEFORE = Pattern.compile(
            "\\b(?:daily|hourly|weekly|monthly) (?:average )?(?:[a-z-]+ ){0,2}?"
                    + "(?:production|generation|output|consumption|throughput|traffic|demand|supply|sales|arrivals|volumes?|earnings|turnover|averages?)\\b");

    private static final String MONTHLY = "monthly";

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    private static final Pattern EACH_OF_YEARS = Pattern.compile(
            "连续(?:多|[\\d一二两三四五六七八九十]+)个?年[^，。；：]{0,6}?(?:稳定|稳居|保持|维持|站稳|站上|超过|突破|高于|不低于|达到|都|均)[^，。；：]{0,6}$");

    private OtherThanLevels() {}

    /** @param period what is known of the number's time, null if nothing */
    static boolean is(Parsed parsed, Piece stretch, Numeral numeral, Measure measure, @Nullable Period period) {
        if (measure != Measure.LEVEL) {
            return false;
        }
        if (!parsed.isEnglish()) {
            int start = parsed.clauseAt(numeral.start()).start();
            return EACH_OF_YEARS
                    .matcher(parsed.text().substring(start, numeral.start()))
                    .find();
        }
        String text = parsed.folded();
        return RATE_BEHIND.matcher(text).region(numeral.end(), text.length()).lookingAt()
                || isRateNamed(parsed, new Piece(stretch.start(), Math.max(stretch.start(), numeral.start())), period);
    }

    /** A month has its monthly value, and weekly earnings that are listed by this name have theirs of any time. */
    private static boolean isRateNamed(Parsed parsed, Piece words, @Nullable Period period) {
        boolean ofMonth = period != null && MONTH.matcher(period.code()).matches();
        boolean ofDay = period != null && period.isDay();
        return !ofDay
                && RATE_BEFORE
                        .matcher(words.of(parsed.folded()))
                        .results()
                        .anyMatch(rate -> !isListed(parsed, words.start() + rate.start())
                                && (!ofMonth || !rate.group().startsWith(MONTHLY)));
    }

    private static boolean isListed(Parsed parsed, int index) {
        return parsed.mentions().stream()
                .anyMatch(name -> name.term() == Term.INDICATOR && name.start() <= index && index < name.end());
    }
}
