package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Printed ranges: 1000-1200亿元, 1.8至1.9万亿元, 5%—8%. Both ends are figures, neither is what was observed. 从3%至5% is no range
 * but a change.
 */
public final class Ranges {

    private static final Pattern JOINER = Pattern.compile("\\s*(?:[—–\\-~～－]{1,2}|至|到|\\bto)\\s*");
    private static final Pattern FROM = Pattern.compile("(?:由|从|\\bfrom)\\s*$");

    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:[A-Z]{0,3}\\p{Sc}\\s*)?");
    private static final Pattern BETWEEN = Pattern.compile("\\b[Bb]etween\\s+(?:[A-Z]{0,3}\\p{Sc}\\s*)?$");

    private static final int NEAR = 8;
    /** A word of change and its adverbs. */
    private static final int FAR = 24;

    private Ranges() {}

    /** Whether these neighbours are the ends of one range. */
    public static boolean joins(Parsed parsed, Numeral low, Numeral high) {
        String text = parsed.text();
        boolean alike = low.unit().isEmpty()
                || (low.baseUnit().isEmpty() && !high.isPercent()) // 3 billion - 5 percent of the total
                || low.baseUnit().equals(high.baseUnit());
        return alike
                && low.disposition() != Disposition.DATE
                && !low.ordinal()
                && !high.ordinal()
                && low.end() <= high.start()
                && (JOINER.matcher(text.substring(low.end(), high.start())).matches() || isBetween(text, low, high))
                && !isChangeTo(parsed, low, high)
                && !FROM.matcher(text.substring(Math.max(0, low.start() - NEAR), low.start()))
                        .find();
    }

    /** Between 5 and 7 per cent. */
    private static boolean isBetween(String text, Numeral low, Numeral high) {
        return AND.matcher(text.substring(low.end(), high.start())).matches()
                && BETWEEN.matcher(text.substring(Math.max(0, low.start() - FAR), low.start()))
                        .find();
    }

    /** Rose 1 billion to 9 billion: a change and what was reached, where both have a unit. */
    private static boolean isChangeTo(Parsed parsed, Numeral low, Numeral high) {
        return parsed.isEnglish()
                && parsed.text().substring(low.end(), high.start()).contains("to")
                && !low.unit().isEmpty()
                && (Changes.change(parsed, new Piece(Math.max(0, low.start() - FAR), low.start())) != null
                        || parsed.folded().startsWith("by ", low.startWithMoney(parsed.text()) - "by ".length()));
    }

    /** Whether the number is an end of a range of the sentence. */
    static boolean holds(Parsed parsed, Numeral numeral) {
        List<Numeral> numerals = parsed.numerals();
        int low = 0;
        while (low < numerals.size() && numerals.get(low).start() < numeral.start()) {
            low++;
        }
        boolean opens = low + 1 < numerals.size() && joins(parsed, numeral, numerals.get(low + 1));
        return opens || (low > 0 && low < numerals.size() && joins(parsed, numerals.get(low - 1), numeral));
    }

    /** 1%至3%的增长: what stands behind the range tells what its lower end measures as well. */
    public static Draft asMeasured(Draft low, Draft high) {
        boolean behind =
                low.measured().measure() == Measure.OTHER || low.numeral().isPercent();
        return behind ? low.with(high.measured()) : low;
    }
}
