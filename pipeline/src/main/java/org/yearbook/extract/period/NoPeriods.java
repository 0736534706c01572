package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times that a text names but that are no calendar period: 上月, 年初, 2024财年. */
final class NoPeriods {

    /** 比年初增加, 比往年: what changes are measured from, and of no period. */
    private static final Pattern NO_PERIOD = Pattern.compile("(?:上|今|去)?年初|往年|历年(?![新最])");
    /** 2024财年, 今年上半财年: every publisher's begins in another month. */
    private static final Pattern FISCAL = Pattern.compile(
            "(?:(?:19|20)\\d\\d\\s*年?|今年|去年|上年|本)?(?:上半|下半|上[一个]?|第?[一二三四1-4]季度?)?\\s*(?:财年|财政年度|会计年度)(?:第?[一二三四1-4]个?季度?)?");

    private NoPeriods() {}

    /** The time that starts at this index of a folded text; null if none does. */
    static @Nullable Dated at(String text, int index) {
        for (Pattern pattern : new Pattern[] {FISCAL, RelatedTimes.LAST_PERIOD, NO_PERIOD, RelatedTimes.LATEST_MONTH}) {
            Matcher matcher = pattern.matcher(text).region(index, text.length());
            if (matcher.lookingAt()) {
                return new Dated(index, matcher.end(), null);
            }
        }
        return null;
    }
}
