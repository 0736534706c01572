package org.yearbook.beam.embedded;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.beam.runners.core.metrics.MetricsContainerStepMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;

/** A run under way or at its end. */
final class EmbeddedResult implements PipelineResult {

    /** What cannot be interrupted, such as a large sheet that is being packed, ends by itself in this time or never. */
    private static final int LONGEST_STOP_SECONDS = 30;

    private final CompletableFuture<Void> end;
    private final Runnable stop;
    private final MetricsContainerStepMap metrics;

    EmbeddedResult(CompletableFuture<Void> end, Runnable stop, MetricsContainerStepMap metrics) {
        this.end = end;
        this.stop = stop;
        this.metrics = metrics;
    }

    @Override
    public State getState() {
        if (!end.isDone()) {
            return State.RUNNING;
        }
        if (end.isCancelled()) {
            return State.CANCELLED;
        }
        return end.isCompletedExceptionally() ? State.FAILED : State.DONE;
    }

    @Override
    public State cancel() {
        stop.run();
        try {
            end.get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            // It failed before, has stopped, or works on something that cannot be interrupted.
        }
        return getState();
    }

    @Override
    public @Nullable State waitUntilFinish(@Nullable Duration duration) {
        try {
            if (duration == null || duration.getMillis() <= 0) {
                end.get();
            } else {
                end.get(duration.getMillis(), TimeUnit.MILLISECONDS);
            }
            return getState();
        } catch (TimeoutException e) {
            return null;
        } catch (CancellationException e) {
            return State.CANCELLED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the pipeline ran", e);
        } catch (ExecutionException e) {
            throw new Pipeline.PipelineExecutionException(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public @Nullable State waitUntilFinish() {
        return waitUntilFinish(Duration.ZERO);
    }

    @Override
    public MetricResults metrics() {
        return MetricsContainerStepMap.asAttemptedOnlyMetricResults(metrics);
    }
}
