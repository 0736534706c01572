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
final class ReadingClock {

    /** The text may take half of the document's time, so that something is left for its tables. */
    private static final int SHARE_OF_TEXT = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long pageNanos;
    private final int pageSeconds;
    private final long end;
    private long endOfPage;

    ReadingClock(ReadingLimits limits) {
        pageSeconds = limits.pages().seconds();
        pageNanos = TimeUnit.SECONDS.toNanos(pageSeconds);
        end = now() + TimeUnit.SECONDS.toNanos(limits.seconds()) / SHARE_OF_TEXT;
        endOfPage = end;
    }

    void startPage() {
        endOfPage = now() + pageNanos;
    }

    /** Whether there is no time left for another page. */
    boolean isOver() {
        return now() >= end;
    }

    /** Throws if the page, or the document with it, has taken its time. */
    void check() {
        long now = now();
        if (now >= endOfPage || now >= end) {
            throw new PageLimitException(
                    Gap.TOO_SLOW,
                    "Reading the page was stopped after "
                            + (now >= endOfPage ? pageSeconds + " seconds" : "the time of the document")
                            + "; what comes after is missing: split the document, or raise seconds_per_page and"
                            + " seconds_per_document in config/limits.yaml.");
        }
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
