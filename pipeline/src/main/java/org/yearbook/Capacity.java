package org.yearbook;

import java.io.IOException;
import java.util.Locale;

/**
 * How large a release fits into this process. What is read, grouped and written goes to files when there is no memory
 * for it; of each figure there is held where it stands in the workbook, and what the tables show.
 *
 * @param memory bytes that the process may take
 */
record Capacity(long memory) {

    /** Of a cluster. */
    static final Capacity UNLIMITED = new Capacity(Long.MAX_VALUE);

    /**
     * Half as much sufficed for every generated release that was run for its memory (pipeline/docs/engine.md); figures that
     * are not published take more, for the workbook holds a hash and the documents of each kind.
     */
    private static final long BYTES_OF_A_FIGURE = 400;

    /** The process itself, the readers' answers and the words of the configuration. */
    private static final long BYTES_ANYWAY = 200L << 20;

    /** So many documents are enough to tell what the others will hold. */
    private static final int ENOUGH_DOCUMENTS = 50;

    static Capacity ofThisProcess() {
        return new Capacity(Runtime.getRuntime().maxMemory());
    }

    /** How many figures fit. */
    long figures() {
        return Math.max(0, (memory - BYTES_ANYWAY) / BYTES_OF_A_FIGURE);
    }

    /** What to do where the memory did not suffice all the same: a release may hold what no other held. */
    IOException exhausted() {
        return new IOException(String.format(
                Locale.ROOT,
                "the memory of this run (%,d MB) did not suffice. Give it more (java -Xmx%dm -jar yearbook.jar ...), or run"
                        + " it on a cluster: --runner flink",
                Runtime.getRuntime().maxMemory() >> 20,
                2 * (Runtime.getRuntime().maxMemory() >> 20)));
    }

    /**
     * Checks while documents are read whether the release will fit, so that a run does not read for hours what it cannot
     * write.
     *
     * @param found figures in the documents that are done
     * @param done documents that are done
     * @param documents documents of the release
     * @throws IOException if it will not, with what to do
     */
    void check(long found, long done, long documents) throws IOException {
        long expected = done < ENOUGH_DOCUMENTS ? found : found * documents / done;
        if (expected > figures()) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "this release will have about %,d figures, and the memory of this run (%,d MB) suffices for %,d."
                            + " Give it more (java -Xmx%dm -jar yearbook.jar ...), or run it on a cluster: --runner flink",
                    expected,
                    memory >> 20,
                    figures(),
                    ((expected * BYTES_OF_A_FIGURE + BYTES_ANYWAY) >> 20) + 1));
        }
    }
}
