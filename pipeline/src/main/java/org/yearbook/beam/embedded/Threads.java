package org.yearbook.beam.embedded;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.metrics.MetricsContainer;
import org.apache.beam.sdk.metrics.MetricsEnvironment;

/** The threads of a run, which count into its metrics; says when the last of them has ended. */
final class Threads extends ThreadPoolExecutor {

    private final Runnable last;

    Threads(int count, MetricsContainer metrics, Runnable last) {
        super(count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(work, metrics));
        this.last = last;
    }

    private static Thread thread(Runnable work, MetricsContainer metrics) {
        Thread thread = new Thread(
                () -> {
                    MetricsEnvironment.setCurrentContainer(metrics);
                    work.run();
                },
                "embedded pipeline");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    protected void terminated() {
        super.terminated();
        last.run();
    }
}
