package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.TimeWord.Scope;

/**
 * Puts the times of two labels of one value together; they clash where they cannot both be meant.
 *
 * @param nested whether the outer stands above the inner, which may then be a part of it: 10月 below 2024年1—10月
 */
record JoinedTimes(LabelTime inner, LabelTime outer, boolean nested) {

    LabelTime joined() {
        List<TimeWord> all = new ArrayList<>(inner.words());
        boolean clash = inner.clash() || outer.clash();
        Set<Integer> years = inner.years();
        Set<YearPart> parts = inner.parts();
        for (TimeWord word : outer.words()) {
            boolean otherYear = word.year() != null && !years.isEmpty() && !years.contains(word.year());
            boolean otherPart = word.part() != null && !parts.isEmpty() && !parts.contains(word.part());
            boolean wider = nested
                    && word.part() != null
                    && parts.stream().allMatch(Objects.requireNonNull(word.part())::contains);
            boolean spanOfYear = word.span() != null && isWithin(word.span(), years);
            clash |= otherYear || (otherPart && !wider) || (word.scope() != null && hasOtherScope(word.scope()));
            if (otherPart && wider && word.year() != null) {
                all.add(TimeWord.year(0, 0, word.year()));
            } else if (!(otherPart && wider) && !spanOfYear) {
                all.add(word);
            }
        }
        List<TimeWord> compared = new ArrayList<>(inner.compared());
        compared.addAll(outer.compared());
        return new LabelTime(all, compared, clash);
    }

    private static boolean isWithin(Period span, Set<Integer> years) {
        return !years.isEmpty() && years.stream().allMatch(year -> span.firstYear() <= year && year <= span.lastYear());
    }

    private boolean hasOtherScope(Scope scope) {
        return inner.words().stream().anyMatch(word -> word.scope() != null && word.scope() != scope);
    }
}
