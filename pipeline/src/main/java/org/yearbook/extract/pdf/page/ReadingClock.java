package org.yearbook.extract.pdf.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.yearbook.domain.Gap;
import org.yearbook.domain.ReadingLimits;

/**
 * Ends the reading of a page, or of all pages, that takes too long. It counts the processor time of the thread that
 * reads, so that a document is read alike beside others on a busy machine.
 */
public final class ReadingClock {

    /** What is read of a page. */
    private enum Reading {
        /** It may take half of the document's time, so that something is left for its tables. */
        TEXT(2, "Reading the page was stopped, for ", "; what comes after is missing: look at it"),
        /** A quarter, so that something is left for its sentences. */
        TABLES(4, "The tables of the page were not read, for ", "; look at it");

        private final int share;
        private final String before;
        private final String after;

        Reading(int share, String before, String after) {
            this.share = share;
            this.before = before;
            this.after = after;
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Reading reading;
    private final ReadingLimits limits;
    private final long end;
    private long endOfPage;

    private ReadingClock(Reading reading, ReadingLimits limits, long nanos) {
        this.reading = reading;
        this.limits = limits;
        end = now() + nanos;
        endOfPage = end;
    }

    static ReadingClock ofText(ReadingLimits limits) {
        return started(Reading.TEXT, limits);
    }

    /** For the tables of a document whose text is read. */
    public static ReadingClock ofTables(ReadingLimits limits) {
        return started(Reading.TABLES, limits);
    }

    /** For a document that has no time for its tables. */
    public static ReadingClock withoutTables(ReadingLimits limits) {
        return new ReadingClock(Reading.TABLES, limits, 0);
    }

    private static ReadingClock started(Reading reading, ReadingLimits limits) {
        return new ReadingClock(reading, limits, TimeUnit.SECONDS.toNanos(limits.seconds()) / reading.share);
    }

    public void startPage() {
        endOfPage = now() + TimeUnit.SECONDS.toNanos(limits.pages().seconds());
    }

    /** Whether there is no time left for another page. */
    boolean isOver() {
        return now() >= end;
    }

    /** Throws if the page, or the document with it, has taken its time. */
    public void check() {
        long now = now();
        if (now >= end) {
            throw over("the time of the document was over", "split the document, or raise seconds_per_document");
        }
        if (now >= endOfPage) {
            throw over("it took more than " + limits.pages().seconds() + " seconds", "or raise seconds_per_page");
        }
    }

    private PageLimitException over(String why, String remedy) {
        return new PageLimitException(
                Gap.TOO_SLOW, reading.before + why + reading.after + ", " + remedy + " in config/limits.yaml.");
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
