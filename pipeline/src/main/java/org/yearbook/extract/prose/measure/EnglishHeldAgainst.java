package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * English numbers that are held against another time or level: 106 per cent of their 2019 level is no share, 13 points below its level
 * of a year ago no level, and a seasonally adjusted rise is over the month or quarter before where no year is named.
 */
public final class EnglishHeldAgainst {

    private static final Pattern OF_ANOTHER_TIME = Pattern.compile(
            " of (?:(?:its|their|the) )?(?:(?:pre-[a-z]+|pre-[a-z]+-[a-z]+|prior|earlier) (?:levels?|values?|volumes?|peak)"
                    + "|(?:[a-z’'-]+ ){0,3}?(?<level>(?:19|20)\\d\\d) (?:levels?|values?|volumes?|totals?|figures?|peak)"
                    + "|[^,;]{0,60}? (?:in|of|during) (?<time>(?:19|20)\\d\\d)\\b)");

    private static final Pattern DISTANCE = Pattern.compile(
            "(?: \\([^()]{1,20}\\))? (?:above|(?<below>below)) (?:its|their|the) (?:[a-z’'-]+ ){0,3}?(?:levels?|values?|averages?|peak|figures?|mark)\\b");

    private static final Pattern ADJUSTED = Pattern.compile("\\bseasonally[ -]adjusted\\b");

    private static final Pattern OVER_A_YEAR = Pattern.compile(
            "\\b(?:year[- ](?:on|over)[- ](?:the )?year|y[/-]?o[/-]?y|a year (?:earlier|ago|before)|annual(?:ly|i[sz]ed)?|(?:same|corresponding) (?:[a-z]+ ){0,2}(?:of )?(?:last|the previous|the prior|(?:19|20)\\d\\d)|previous year|last year|prior year|(?:12|twelve) months|from (?:[a-z]+ )?(?:19|20)\\d\\d|than in (?:[a-z]+ )?(?:19|20)\\d\\d|(?:with|to|over) (?:[a-z]+ )?(?:19|20)\\d\\d)\\b");

    private EnglishHeldAgainst() {}

    /** The figures of a sentence, those held against something measured as such. */
    public static List<Draft> measured(Parsed parsed, List<Draft> drafts) {
        if (!parsed.isEnglish()) {
            return drafts;
        }
        boolean adjusted = ADJUSTED.matcher(parsed.folded()).find()
                && !OVER_A_YEAR.matcher(parsed.folded()).find();
        return drafts.stream().map(draft -> measured(parsed, draft, adjusted)).toList();
    }

    private static Draft measured(Parsed parsed, Draft draft, boolean adjusted) {
        Measure measure = draft.measured().measure();
        boolean share = measure == Measure.SHARE && isOfAnotherTime(parsed, draft);
        boolean rise = measure == Measure.GROWTH_YOY && adjusted;
        if (share || rise) {
            return draft.with(new Measured(Measure.OTHER, draft.measured().falling()));
        }
        Matcher distance = DISTANCE.matcher(parsed.folded())
                .region(draft.numeral().end(), parsed.folded().length());
        return measure == Measure.LEVEL && distance.lookingAt()
                ? draft.with(new Measured(Measure.OTHER, distance.group("below") != null))
                : draft;
    }

    private static boolean isOfAnotherTime(Parsed parsed, Draft draft) {
        Matcher of = OF_ANOTHER_TIME
                .matcher(parsed.folded())
                .region(draft.numeral().end(), parsed.folded().length());
        if (!of.lookingAt()) {
            return false;
        }
        String year = of.group("level") != null ? of.group("level") : of.group("time");
        Period period = draft.period();
        return year == null || (period != null && !year.equals(Integer.toString(period.lastYear())));
    }
}
