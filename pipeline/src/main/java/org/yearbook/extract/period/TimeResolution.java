package org.yearbook.extract.period;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.TimeWord.Scope;
import org.yearbook.extract.period.YearPart.Form;

/** Makes one period of the time in a value's heads and label and of that in the caption; null where it is not certain. */
record TimeResolution(LabelTime near, LabelTime caption) {

    @Nullable
    Period period() {
        if (!near.isNamed()) {
            return caption.isNamed() ? caption.in(LabelTime.NONE) : null;
        }
        if (near.clash()
                || near.has(Scope.UNCLEAR)
                || near.has(Scope.OTHER_YEAR)
                || near.years().size() > 1
                || near.parts().size() > 1
                || near.shifts().size() > 1) {
            return null;
        }
        if (!near.spans().isEmpty()) {
            boolean alone = near.spans().size() == 1
                    && near.years().isEmpty()
                    && near.parts().isEmpty();
            return alone ? near.spans().iterator().next() : null;
        }
        @Nullable Integer year = year();
        return year == null ? null : inYear(year);
    }

    private @Nullable Integer year() {
        @Nullable Integer own = near.year();
        if (near.shifts().isEmpty()) {
            return own == null ? caption.year() : own;
        }
        @Nullable Integer base = caption.year();
        return own != null || base == null
                ? null
                : Integer.valueOf(base + near.shifts().iterator().next());
    }

    private @Nullable Period inYear(int year) {
        @Nullable YearPart own = near.part();
        if (own == null && caption.has(Scope.OTHER_YEAR)) {
            return null;
        }
        if (near.has(Scope.WHOLE_YEAR)) {
            return own == null ? Period.year(year) : null;
        }
        // Beside a caption of 1—10月 a head 2023年 may be of the whole of that year or of its first ten months.
        boolean captionsYear = Objects.equals(caption.year(), year);
        boolean captionsPart = captionsYear || near.has(Scope.SAME_PART);
        boolean captionHasPart = !caption.parts().isEmpty() || caption.has(Scope.CUMULATIVE);
        if (own == null && captionHasPart && (!captionsPart || caption.parts().size() != 1)) {
            return null;
        }
        @Nullable YearPart part = own == null ? caption.part() : own;
        boolean cumulative = near.has(Scope.CUMULATIVE)
                || (own == null && caption.has(Scope.CUMULATIVE) && !near.has(Scope.LATEST_MONTH));
        if (cumulative) {
            return part == null ? null : sinceJanuary(year, part);
        }
        if (near.has(Scope.LATEST_MONTH)) {
            return part == null ? null : latestMonth(year, part);
        }
        return part == null ? Period.year(year) : part.of(year);
    }

    private static @Nullable Period sinceJanuary(int year, YearPart part) {
        int last = part.lastMonth();
        boolean runs = part.form() == Form.MONTHS && part.first() != 1;
        if (last == 0 || runs) {
            return null;
        }
        return last == 1 ? Period.month(year, 1) : Period.months(year, 1, last);
    }

    private static @Nullable Period latestMonth(int year, YearPart part) {
        boolean months = part.form() == Form.MONTH || (part.form() == Form.MONTHS && part.first() == 1);
        return months ? Period.month(year, part.lastMonth()) : null;
    }
}
