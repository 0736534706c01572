package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;

/** English words behind a number that make it a distance: 5 percent below those of 2022, 3 billion more than in August. */
final class EnglishComparatives {

    static final String MORE = "more|higher|greater|larger|bigger|wider|better|stronger";

    static final String LESS = "less|fewer|lower|smaller|narrower|weaker|worse|poorer";

    /** Year on year, y/y: a base of its own. */
    private static final String OVER_TIME =
            "(?:year|month|quarter)[ -](?:on|over)[ -](?:year|month|quarter)|y-o-y|yoy|m-o-m|mom|q-o-q|qoq|y/y|m/m|q/q|on-year|on-month";

    private static final Pattern THAN = Pattern.compile(
            "^(?:\\s*\\([^()]{2,40}\\))?(?:,? or (?:(?:about|around|some|nearly|almost|over) )?[\\d.,]+ ?(?:%|per ?cent|pct)(?:,(?= [a-z]+ than (?:a year|in|last|the same)\\b))?)?\\s*(?:"
                    + MORE + "|(?<less>" + LESS
                    + "))(?: (?:of|in) (?:[a-z-]+ ){0,3}?[a-z-]+)? (?:than|compared (?:with|to)|" + OVER_TIME + ")\\b");

    /** 3 billion up on the year before; an amount that was reached stands behind a verb of reaching, or before a comma. */
    private static final Pattern UP_ON =
            Pattern.compile("^\\s*(?:up|(?<less>down)) (?:on|over|against|versus|compared)\\b");

    private static final Pattern WAS = Pattern.compile(
            "\\b(?:was|were|is|are|be|been)(?: (?:about|around|some|nearly|almost|over|more than|only|just))?[^a-z]{0,4}$");

    /** 5 percent below those of 2022, 5% up on the year before: by how much one value is off another. */
    private static final Pattern OFF = Pattern.compile(
            "^(?:,? or (?:[a-z]{0,3}\\p{Sc} ?)?[\\d.,]+(?: [a-z]+){1,2}?(?= (?:more|less|fewer|higher|lower|above|below) ))?(?<aside>,(?= [a-z]+ than ))?\\s*(?:"
                    + MORE
                    + "|above|over|ahead of|in excess of|up(?! ?[^a-z\\s]?\\d)|(?<less>" + LESS
                    + "|below|short of|under|down(?! ?[^a-z\\s]?\\d)|behind)) "
                    + "(?:than(?! (?:expected|planned|forecast|projected|predicted|hoped|estimated)\\b)|on|from|compared|"
                    + OVER_TIME
                    + "|the|those|that|it|them|this|its|their|what|where|year-ago|last|a year|in|[a-z]+['’]s|(?:[a-z]{2,3} ?)?[^a-z\\s]?\\d|"
                    + "(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)");

    /** 25% above the average of five years: a distance. */
    private static final Pattern FROM_NORM = Pattern.compile(
            "^\\s*(?:above|over|(?:" + MORE + ") than|ahead of|(?<less>below|(?:" + LESS
                    + ") than|short of|under)) (?:the |its |their |an? )?(?:[a-z0-9-]+ ){0,3}?(?:average|mean|norm|median|target|plan|forecast|forecasts|expectations|estimate|estimates|goal)\\b");

    private static final String BY =
            "by (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*(?:[a-z]{2,3}[ $.])?[^a-z\\d ]{0,4}\\s*$";

    /** Topped last year's record by 3 billion, fell short of the target by 3%. */
    private static final Pattern PASSED = Pattern.compile(
            "\\b(?:(?:surpass|exceed|beat|outpac|outstrip|topp|overshoot|overshot)[a-z]*\\b|(?<less>(?:miss|undershoot|undershot)[a-z]*\\b))[^,;]*\\b"
                    + BY
                    + "|\\b(?:above|over|ahead of|(?<below>below|behind|short of)) (?:(?:the|its|their|last|set|annual|official) )*(?:targets?|goals?|plans?|quotas?|forecasts?|expectations?|estimates?|average)\\b[^,;]{0,40}\\b"
                    + BY);

    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*(?:(?:more|less|fewer) than (?:a|in|the|one|last)|(?:above|below) (?:that|those|the (?:level|same))s?)\\b");

    private EnglishComparatives() {}

    /** An amount by which one value is off another; empty if it is none. */
    static Optional<Measured> amount(String before, String behind) {
        Matcher than = THAN.matcher(behind);
        if (than.find()) {
            return Optional.of(other(than));
        }
        Matcher up = UP_ON.matcher(behind);
        return up.find() && WAS.matcher(before).find() ? Optional.of(other(up)) : Optional.empty();
    }

    private static Measured other(Matcher words) {
        return new Measured(Measure.OTHER, words.group("less") != null);
    }

    /** A percentage by which a value that changed is off another one. */
    static Optional<Measured> changed(String behind) {
        Matcher than = THAN.matcher(behind);
        return than.find()
                ? Optional.of(new Measured(Measure.GROWTH_YOY, than.group("less") != null))
                : Optional.empty();
    }

    /** By how much it is off what it usually is, or was to be. */
    static Optional<Measured> fromNorm(String behind) {
        Matcher norm = FROM_NORM.matcher(behind);
        return norm.find() ? Optional.of(other(norm)) : Optional.empty();
    }

    /** The words of a distance that stand behind the number, unmatched if none do. */
    static Matcher off(String behind) {
        return OFF.matcher(behind);
    }

    /** By how much another value was passed or missed, as the words before the number say. */
    static Optional<Measured> passed(String before) {
        Matcher passed = PASSED.matcher(before);
        return passed.find()
                ? Optional.of(
                        new Measured(Measure.OTHER, passed.group("less") != null || passed.group("below") != null))
                : Optional.empty();
    }

    static boolean isBeside(String behind) {
        return BESIDE.matcher(behind).find();
    }
}
