package org.yearbook.beam.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.metrics.MetricsContainer;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.UserCodeException;
import org.apache.beam.sdk.values.PCollection;
import org.yearbook.beam.spill.Held;

/**
 * The stages of a run: from each source through all steps up to the groupings that these feed. A stage starts when
 * nothing more can come to its source; stages that do not wait for each other run side by side, and the elements of a
 * source are dealt out one by one, so that no thread waits while there is work.
 */
final class Execution {

    private final StepGraph graph;
    private final PipelineOptions options;
    private final MetricsContainer metrics;
    private final Map<StepGraph.Group, Grouping> groupings = new HashMap<>();
    private final Map<StepGraph.Source, Stage> stages = new LinkedHashMap<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final AtomicInteger unfinished = new AtomicInteger();

    Execution(StepGraph graph, PipelineOptions options, MetricsContainer metrics) {
        this.graph = graph;
        this.options = options;
        this.metrics = metrics;
        Held held = new Held();
        for (StepGraph.Source source : graph.sources()) {
            stages.put(source, new Stage(source));
            if (source instanceof StepGraph.Group group) {
                groupings.put(group, grouping(group, held));
            }
        }
        for (Stage stage : stages.values()) {
            fed(stage.source.output(), stage.feeds);
            stage.feeds.forEach(next -> next.waitsFor.incrementAndGet());
        }
    }

    @SuppressWarnings("unchecked")
    private static Grouping grouping(StepGraph.Group group, Held held) {
        KvCoder<?, ?> coder = (KvCoder<?, ?>) group.input().getCoder();
        return new Grouping((Coder<Object>) coder.getKeyCoder(), (Coder<Object>) coder.getValueCoder(), held);
    }

    /** Collects the stages whose groupings elements of this collection can come to. */
    private void fed(PCollection<?> collection, Set<Stage> found) {
        for (StepGraph.Step step : graph.after(collection)) {
            if (step instanceof StepGraph.Group group) {
                Stage next = stages.get(group);
                if (next != null) {
                    found.add(next);
                }
            } else if (step instanceof StepGraph.Pass pass) {
                fed(pass.output(), found);
            } else if (step instanceof StepGraph.Apply apply) {
                apply.outputs().values().forEach(output -> fed(output, found));
            }
        }
    }

    /** One source and where it leads. */
    private static final class Stage {
        private final StepGraph.Source source;
        private final Set<Stage> feeds = new LinkedHashSet<>();
        private final AtomicInteger waitsFor = new AtomicInteger();
        private final AtomicInteger working = new AtomicInteger();

        Stage(StepGraph.Source source) {
            this.source = source;
        }
    }

    /**
     * Starts all that waits for nothing; the future tells the end, or the first failure, when no thread works any more,
     * so that whoever clears up after the run has nobody write on.
     */
    CompletableFuture<Void> start(int threads) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        ExecutorService pool = new Threads(threads, metrics, () -> clear(over));
        unfinished.set(stages.size());
        List<Stage> ready = stages.values().stream()
                .filter(stage -> stage.waitsFor.get() == 0)
                .toList();
        if (stages.isEmpty()) {
            end.complete(null);
        }
        ready.forEach(stage -> start(stage, threads, pool));
        CompletableFuture<Void> unused = end.whenComplete((nothing, failure) -> {
            if (failure == null) {
                pool.shutdown();
            } else {
                // Who waits for a document to be read need not wait on.
                pool.shutdownNow();
            }
        });
        return over;
    }

    private void clear(CompletableFuture<Void> over) {
        try {
            groupings.values().forEach(Grouping::close);
        } finally {
            CompletableFuture<Void> unused = end.whenComplete((nothing, failure) -> {
                if (failure == null) {
                    over.complete(null);
                } else {
                    over.completeExceptionally(failure);
                }
            });
        }
    }

    /** Interrupts the elements at work and starts no others. */
    void stop() {
        end.completeExceptionally(new CancellationException("stopped"));
    }

    private void start(Stage stage, int threads, ExecutorService pool) {
        Queue<Object> elements = new ConcurrentLinkedQueue<>(elements(stage.source));
        int workers = Math.max(1, Math.min(threads, elements.size()));
        stage.working.set(workers);
        for (int worker = 0; worker < workers; worker++) {
            pool.execute(() -> {
                try {
                    work(stage, elements);
                    if (stage.working.decrementAndGet() == 0) {
                        finish(stage, threads, pool);
                    }
                } catch (Throwable e) { // an error, too, ends the run with its cause
                    end.completeExceptionally(
                            e instanceof UserCodeException && e.getCause() != null ? e.getCause() : e);
                }
            });
        }
    }

    private List<?> elements(StepGraph.Source source) {
        Grouping grouping = source instanceof StepGraph.Group group ? groupings.get(group) : null;
        if (grouping != null) {
            return grouping.groups();
        }
        return source instanceof StepGraph.Given given ? given.elements() : List.of();
    }

    private void work(Stage stage, Queue<Object> elements) {
        Chain chain = new Chain(graph, stage.source.output(), options, groupings);
        try {
            for (Object element = elements.poll(); element != null && !end.isDone(); element = elements.poll()) {
                chain.take(element);
            }
            chain.finish();
        } finally {
            chain.close();
        }
    }

    private void finish(Stage stage, int threads, ExecutorService pool) {
        Grouping done = groupings.get(stage.source);
        if (done != null) {
            done.close();
        }
        List<Stage> ready = new ArrayList<>();
        for (Stage next : stage.feeds) {
            if (next.waitsFor.decrementAndGet() == 0) {
                ready.add(next);
            }
        }
        ready.forEach(next -> start(next, threads, pool));
        if (unfinished.decrementAndGet() == 0) {
            end.complete(null);
        }
    }
}
