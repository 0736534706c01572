package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Observation;

/**
 * The levels of one series in periods of one {@link PeriodKind}. They are sorted once, so that comparing each with all others takes
 * little longer for a century of months than for a few years.
 */
final class PeriodLevels {

    private final List<Decision> levels;
    private final List<BigDecimal> sizes;
    private final List<Decision> inTime;
    private final Map<String, Integer> places = new HashMap<>();
    private final int positive;
    private final int negative;

    /** Of decisions that publish something, in the order in which they are to be found. */
    PeriodLevels(List<Decision> levels) {
        this.levels = List.copyOf(levels);
        this.sizes = levels.stream()
                .map(level -> value(level).abs())
                .filter(size -> size.signum() > 0)
                .sorted()
                .toList();
        this.positive =
                (int) levels.stream().filter(level -> value(level).signum() > 0).count();
        this.negative =
                (int) levels.stream().filter(level -> value(level).signum() < 0).count();
        this.inTime =
                levels.stream().sorted(Comparator.comparing(Decision::period)).toList();
        inTime.forEach(level -> places.put(level.groupId(), places.size()));
    }

    private static BigDecimal value(Decision level) {
        return level.chosen().map(Observation::value).orElseThrow();
    }

    /** How many others there are than any of them. */
    int others() {
        return levels.size() - 1;
    }

    /** The first of the others that is so. */
    Decision firstOther(Decision level, Predicate<Decision> wanted) {
        return levels.stream()
                .filter(other -> !other.groupId().equals(level.groupId()))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The first of those that {@link #countApart} counts. */
    Decision firstApart(Decision level, BigDecimal factor) {
        BigDecimal size = value(level).abs();
        return firstOther(level, other -> isApart(size, value(other).abs(), factor));
    }

    private static boolean isApart(BigDecimal one, BigDecimal other, BigDecimal factor) {
        BigDecimal least = one.min(other);
        return least.signum() > 0 && one.max(other).compareTo(least.multiply(factor)) >= 0;
    }

    /** How many are at least so many times larger, or smaller; nought is neither. */
    int countApart(Decision level, BigDecimal factor) {
        BigDecimal size = value(level).abs();
        if (size.signum() == 0) {
            return 0;
        }
        BigDecimal large = size.multiply(factor);
        int smaller = countFirst(other -> other.multiply(factor).compareTo(size) <= 0);
        int notLarger = countFirst(other -> other.compareTo(large) < 0);
        return smaller + sizes.size() - notLarger;
    }

    /** How many of the sizes, from the smallest on, are so; none after the first that is not. */
    private int countFirst(Predicate<BigDecimal> isSo) {
        int low = 0;
        int high = sizes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (isSo.test(sizes.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many have the opposite sign where that means something: amounts of trade are tested by themselves. */
    int countOpposite(Decision level) {
        if (level.series().flow() != Flow.NONE) {
            return 0;
        }
        int sign = value(level).signum();
        return sign > 0 ? negative : sign < 0 ? positive : 0;
    }

    /** The two as long periods that end nearest to it, of those that are equally near the earlier first; fewer if there are no more. */
    List<Decision> nearest(Decision level) {
        int place = places.getOrDefault(level.groupId(), 0);
        int before = place - 1;
        int after = place + 1;
        List<Decision> nearest = new ArrayList<>();
        while (nearest.size() < 2 && (before >= 0 || after < inTime.size())) {
            boolean earlier = after == inTime.size()
                    || (before >= 0 && distance(inTime.get(before), level) <= distance(level, inTime.get(after)));
            Decision next = inTime.get(earlier ? before-- : after++);
            if (PeriodKind.areAsLong(next.period(), level.period())) {
                nearest.add(next);
            }
        }
        return nearest;
    }

    private static int distance(Decision earlier, Decision later) {
        return PeriodKind.daysBetween(earlier.period(), later.period());
    }
}
