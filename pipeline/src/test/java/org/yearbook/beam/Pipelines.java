package org.yearbook.beam;

import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.yearbook.beam.coder.RecordCoders;

/** Runs a pipeline of a test to its end, so that running it cannot be forgotten, with all guards of the runner on. */
final class Pipelines {

    private Pipelines() {}

    static void run(Consumer<Pipeline> steps) {
        DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setEnforceImmutability(true);
        options.setEnforceEncodability(true);
        options.setTargetParallelism(2);
        Pipeline pipeline = Pipeline.create(options);
        pipeline.getCoderRegistry().registerCoderProvider(new RecordCoders());
        steps.accept(pipeline);
        pipeline.run().waitUntilFinish();
    }
}
