package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The months of a year up to the one that the title of an English release names: told once (in the first half exports rose) they
 * are told in passing, and the release goes on about its month; a second paragraph about them goes on with them.
 */
final class SumsInPassing {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    /** Exports to this region: the opening of a paragraph that goes on with the one before. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:[A-Za-z-]+ ){0,3}?(?i:this|these|those|such)\\b(?! (?:month|year|quarter|week|january|february|march|april|may|june|july|august|september|october|november|december))");

    private static final String QUOTES = "\"“";

    private @Nullable Period sum;

    /** The paragraph that told of it first. */
    private @Nullable Passage told;

    /** The paragraph that told of the month last. */
    private @Nullable Passage ofMonth;

    private boolean rightBefore;

    /**
     * Whether the time that a sentence names is such a sum that nothing goes on with.
     *
     * @param drafts what it says
     * @param period what the sentence named at its end
     * @param titled what the title names
     * @param last what the document went on with before
     */
    boolean isInPassing(
            Sentence sentence,
            List<Draft> drafts,
            @Nullable Period period,
            @Nullable Period titled,
            @Nullable Period last) {
        if (period == null || titled == null || !MONTH.matcher(titled.code()).matches()) {
            return false;
        }
        if (period.equals(titled) || drafts.stream().anyMatch(draft -> titled.equals(draft.period()))) {
            ofMonth = sentence.passage();
        }
        boolean sums = titled.equals(last)
                && period.end().equals(titled.end())
                && period.start().isBefore(titled.start());
        if (!sums) {
            return false;
        }
        boolean aside = sentence.passage().equals(ofMonth);
        if (aside || sum == null || sentence.passage().equals(told)) {
            sum = period;
            told = aside ? told : sentence.passage();
            rightBefore = !aside;
            return true;
        }
        return false;
    }

    /** The sum that a paragraph right behind the one that told of it bears out, in quotation marks or by pointing back; null if it does not. */
    @Nullable
    Period borneOut(Sentence sentence) {
        String text = sentence.text().strip();
        boolean quotes = !text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0;
        boolean points = rightBefore && POINTS_BACK.matcher(text).find();
        boolean goesOn = rightBefore && (quotes || points);
        rightBefore = false;
        return goesOn ? sum : null;
    }
}
