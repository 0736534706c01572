package org.yearbook.benchmark;

import java.util.EnumMap;
import java.util.Map;

/**
 * CPU time of a document, or of several.
 *
 * @param pages how many pages were read in that time
 * @param nanoseconds by stage
 */
record Cost(int pages, Map<Stage, Long> nanoseconds) {

    static final Cost NOTHING = new Cost(0, Map.of());

    Cost {
        nanoseconds = Map.copyOf(nanoseconds);
    }

    Cost plus(Cost other) {
        Map<Stage, Long> sum = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            sum.put(stage, of(stage) + other.of(stage));
        }
        return new Cost(pages + other.pages, sum);
    }

    long of(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L);
    }

    /** All stages but bare text extraction. */
    long extraction() {
        long sum = 0;
        for (Stage stage : Stage.values()) {
            sum += stage == Stage.BARE ? 0 : of(stage);
        }
        return sum;
    }

    double ratio(long time) {
        return (double) time / of(Stage.BARE);
    }

    double pagesPerSecond(long time) {
        return pages * 1e9 / time;
    }
}
