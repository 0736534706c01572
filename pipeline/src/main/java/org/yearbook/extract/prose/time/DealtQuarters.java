package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Values that 分别 deals out to the quarters of the time spoken of: 前三季度，出口增速分别为5%、6%和7%. */
public final class DealtQuarters {

    private static final Pattern BY_QUARTERS = Pattern.compile("分季度|各季度|逐季|[前一二三四]个?季度");

    private static final String LISTED = "、";

    private static final int MONTHS = 3;

    private DealtQuarters() {}

    /** Gives each value its quarter, where there are as many as the time has and no list of names stands before them. */
    public static void deal(Parsed parsed, Piece stretch, List<Draft> values) {
        @Nullable Period whole = values.get(0).period();
        boolean named = stretch.of(parsed.text()).contains(LISTED);
        if (whole == null || whole.isSpan() || named || !hasQuarters(whole, values.size()) || !tells(parsed, whole)) {
            return;
        }
        for (int index = 0; index < values.size(); index++) {
            Period quarter = Period.quarter(whole.firstYear(), index + 1);
            values.set(index, values.get(index).withPeriod(quarter));
        }
    }

    /** 前三季度 says it itself; a year or a half only where the sentence speaks of quarters. */
    private static boolean tells(Parsed parsed, Period whole) {
        return BY_QUARTERS.matcher(parsed.text()).find() && whole.firstYear() == whole.lastYear();
    }

    private static boolean hasQuarters(Period whole, int count) {
        return whole.start().getDayOfYear() == 1
                && whole.end().getDayOfMonth() == whole.end().lengthOfMonth()
                && count > 1
                && whole.end().getMonthValue() == MONTHS * count;
    }
}
