package org.yearbook.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal; in a log plain lines, at most one for every twentieth of the documents. */
public final class TerminalProgress implements Progress {

    private static final int UPDATE_MILLIS = 200;
    private static final int MOST_LINES = 20;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;
    private @Nullable ProgressBar bar;
    private Instant started = Instant.EPOCH;
    private long total;
    private long told;

    /** @param terminal whether a person watches: then a bar, else lines */
    public TerminalProgress(PrintStream out, boolean terminal) {
        this(out, terminal, Clock.systemUTC());
    }

    TerminalProgress(PrintStream out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void start(String release, long documents) {
        total = documents;
        started = clock.instant();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Yearbook " + release)
                    .setInitialMax(documents)
                    .setUnit(" documents", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .build();
        } else {
            out.println("Yearbook " + release + ": reading " + documents + " documents");
        }
    }

    @Override
    public void done(long documents, long pages) {
        @Nullable ProgressBar shown = bar;
        if (shown != null) {
            shown.setExtraMessage(" " + pages + " pages");
            shown.stepTo(documents);
        } else if (isWorthALine(documents)) {
            told = documents;
            out.println("  " + documents + " of " + total + " documents read, " + pages + " pages" + left(documents));
        }
    }

    private boolean isWorthALine(long documents) {
        return documents > told && (documents == total || (documents - told) * MOST_LINES >= total);
    }

    /** The time that the others will take if they are like these; documents are read largest first, so rather less. */
    private String left(long documents) {
        if (documents == total) {
            return "; writing";
        }
        Duration spent = Duration.between(started, clock.instant());
        long seconds =
                spent.multipliedBy(total - documents).dividedBy(documents).toSeconds() + 1;
        return seconds < SECONDS_OF_A_MINUTE
                ? ", about " + seconds + " s left"
                : ", about " + (seconds + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE + " min left";
    }

    @Override
    public void close() {
        @Nullable ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
