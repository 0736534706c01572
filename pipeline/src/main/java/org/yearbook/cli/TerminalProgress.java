package org.yearbook.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, plain lines in a log. */
public final class TerminalProgress implements Progress {

    private static final int UPDATE_MILLIS = 200;

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long total;
    private long told;

    /** @param terminal whether a person watches: then a bar, else lines */
    public TerminalProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void start(String release, long documents) {
        total = documents;
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
    public void documentsDone(long done) {
        @Nullable ProgressBar shown = bar;
        if (shown != null) {
            shown.stepTo(done);
        } else if (done > told) {
            told = done;
            out.println("  " + done + " of " + total + " documents read");
        }
    }

    @Override
    public void close() {
        @Nullable ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
