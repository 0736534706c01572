package org.yearbook.extract.pdf.page;

import org.yearbook.domain.Gap;
import org.yearbook.domain.PageLimits;

/** Counts what a page asks for, and ends it where that is more than a page may take. */
final class PageEffort {

    /** So often the time is looked at; a step takes some microseconds. */
    private static final int STEPS = 512;

    private final PageLimits limits;
    private final ReadingClock clock;
    private int steps;
    private int characters;
    private int lines;

    PageEffort(PageLimits limits, ReadingClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    void step() {
        if (++steps % STEPS == 0) {
            clock.check();
        }
    }

    void character() {
        step();
        if (++characters > limits.characters()) {
            throw new PageLimitException(
                    Gap.TOO_LARGE,
                    "The page prints more than " + limits.characters() + " characters; what comes after is missing:"
                            + " look at it, or raise characters_per_page in config/limits.yaml.");
        }
    }

    /** Whether one more line is to be kept. */
    boolean line() {
        return ++lines <= limits.lines();
    }

    boolean hasTooManyLines() {
        return lines > limits.lines();
    }

    void unpacked(boolean tooLarge) {
        if (tooLarge) {
            throw new PageLimitException(
                    Gap.TOO_LARGE,
                    "The page unpacks to more than " + limits.megabytes() + " MB; what comes after is missing: look"
                            + " at it, or raise megabytes_per_page in config/limits.yaml.");
        }
    }
}
