package org.yearbook.beam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedRunnerTest {

    private static final Map<Integer, Integer> SUMS = new ConcurrentHashMap<>();

    private static final Queue<String> CALLS = new ConcurrentLinkedQueue<>();

    private static final AtomicInteger WORKING = new AtomicInteger();

    @BeforeEach
    void forgetsEarlierSums() {
        SUMS.clear();
    }

    @Test
    void groupsComeWithAllTheirValuesFromWhereverTheyCome() {
        PipelineResult result = run(pipeline -> PCollectionList.of(pipeline.apply(
                        "Small", Create.of(IntStream.range(0, 50).boxed().toList())))
                .and(pipeline.apply(
                        "Large", Create.of(IntStream.range(50, 100).boxed().toList())))
                .apply(Flatten.pCollections())
                .apply(WithKeys.of((Integer number) -> number % 2).withKeyType(TypeDescriptors.integers()))
                .apply(GroupByKey.create())
                .apply(ParDo.of(new SumFn())));

        assertThat(result.waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
        assertThat(SUMS).containsExactlyInAnyOrderEntriesOf(Map.of(0, 2450, 1, 2500));
    }

    @Test
    void theFirstFailureEndsTheRunWithItsCause() {
        PipelineResult result =
                run(pipeline -> pipeline.apply(Create.of(1, 2, 3)).apply(ParDo.of(new FailFn())));

        assertThatThrownBy(result::waitUntilFinish)
                .isInstanceOf(Pipeline.PipelineExecutionException.class)
                .hasRootCauseMessage("no good");
        assertThat(result.getState()).isEqualTo(PipelineResult.State.FAILED);
    }

    @Test
    void whoeverSeesTheFailureSeesNoStepAtWorkAnyMore() {
        PipelineResult result = run(pipeline -> pipeline.apply(Create.of(0, 1)).apply(ParDo.of(new WaitOrFailFn())));

        assertThatThrownBy(result::waitUntilFinish).hasRootCauseMessage("no good");
        assertThat(WORKING).hasValue(0);
    }

    @Test
    void aRunThatIsStoppedInterruptsItsStepsAndSaysSo() throws IOException, InterruptedException {
        PipelineResult result = run(pipeline -> pipeline.apply(Create.of(0)).apply(ParDo.of(new WaitOrFailFn())));
        while (WORKING.get() == 0) {
            Thread.sleep(1);
        }

        assertThat(result.cancel()).isEqualTo(PipelineResult.State.CANCELLED);
        assertThat(WORKING).hasValue(0);
        assertThat(result.waitUntilFinish()).isEqualTo(PipelineResult.State.CANCELLED);
    }

    @Test
    void aStepThatItDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> run(pipeline -> pipeline.apply(Create.of(1)).apply("Look aside", View.asList())))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Look aside");
    }

    @Test
    void functionsAreStartedFinishedAndTornDown() {
        CALLS.clear();

        run(pipeline -> pipeline.apply(Create.of(7)).apply(ParDo.of(new CountedFn())))
                .waitUntilFinish();

        assertThat(CALLS).containsExactly("set up", "start", "7", "finish", "tear down");
    }

    @Test
    void aFunctionThatAsksForWhatThereIsNotIsNamed() {
        PipelineResult result = run(pipeline -> pipeline.apply(Create.of(1)).apply(ParDo.of(new WindowFn())));

        assertThatThrownBy(result::waitUntilFinish)
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("no BoundedWindow for ")
                .hasMessageContaining("WindowFn");
    }

    private static PipelineResult run(Consumer<Pipeline> steps) {
        PipelineOptions options = PipelineOptionsFactory.fromArgs("--threads=2").create();
        options.setRunner(EmbeddedRunner.class);
        Pipeline pipeline = Pipeline.create(options);
        steps.accept(pipeline);
        return pipeline.run();
    }

    private static final class CountedFn extends DoFn<Integer, Void> {

        private static final long serialVersionUID = 1L;

        @Setup
        @SuppressWarnings({"unused", "EffectivelyPrivate"}) // the runner calls it
        public void setUp() {
            CALLS.add("set up");
        }

        @StartBundle
        public void start() {
            CALLS.add("start");
        }

        @ProcessElement
        public void process(ProcessContext context) {
            CALLS.add(String.valueOf(context.element()));
        }

        @FinishBundle
        public void finish() {
            CALLS.add("finish");
        }

        @Teardown
        @SuppressWarnings({"unused", "EffectivelyPrivate"}) // the runner calls it
        public void tearDown() {
            CALLS.add("tear down");
        }
    }

    private static final class WindowFn extends DoFn<Integer, Void> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element Integer number, BoundedWindow window) {
            CALLS.add(number + " in " + window);
        }
    }

    private static final class SumFn extends DoFn<KV<Integer, Iterable<Integer>>, Void> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<Integer>> group) {
            group.getValue().forEach(number -> SUMS.merge(group.getKey(), number, Integer::sum));
        }
    }

    /** Waits on 0 for ever, and fails on 1 as soon as something waits. */
    private static final class WaitOrFailFn extends DoFn<Integer, Void> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element Integer number) throws InterruptedException {
            if (number == 1) {
                while (WORKING.get() == 0) {
                    Thread.sleep(1);
                }
                throw new IllegalStateException("no good");
            }
            WORKING.incrementAndGet();
            try {
                new CountDownLatch(1).await();
            } finally {
                WORKING.decrementAndGet();
            }
        }
    }

    private static final class FailFn extends DoFn<Integer, Void> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element Integer number) {
            if (number > 1) {
                throw new IllegalStateException("no good");
            }
        }
    }
}
