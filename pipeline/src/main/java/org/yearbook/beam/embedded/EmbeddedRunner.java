package org.yearbook.beam.embedded;

import java.util.concurrent.CompletableFuture;
import org.apache.beam.runners.core.metrics.MetricsContainerStepMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Runs a batch pipeline in this process. Steps hand elements on as method calls, for nothing is encoded or copied on
 * the way; they wait only where they are grouped, in memory or in a file ({@link Grouping}). What Beam's direct runner
 * is made for, to show what is wrong with a pipeline, costs more than reading the documents does; see
 * pipeline/docs/engine.md for the figures. It knows the steps that this program is made of, and refuses others.
 */
public final class EmbeddedRunner extends PipelineRunner<PipelineResult> {

    private final EmbeddedOptions options;

    private EmbeddedRunner(EmbeddedOptions options) {
        this.options = options;
    }

    /** Beam makes runners by this method. */
    public static EmbeddedRunner fromOptions(PipelineOptions options) {
        return new EmbeddedRunner(options.as(EmbeddedOptions.class));
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
        MetricsContainerStepMap metrics = new MetricsContainerStepMap();
        StepGraph graph = StepGraph.of(pipeline);
        int threads = options.getThreads() > 0
                ? options.getThreads()
                : Runtime.getRuntime().availableProcessors();
        Execution execution = new Execution(graph, options, metrics.getUnboundContainer());
        CompletableFuture<Void> end = execution.start(threads);
        return new EmbeddedResult(end, execution::stop, metrics);
    }
}
