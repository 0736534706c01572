package org.yearbook.beam.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.core.DoFnRunner;
import org.apache.beam.runners.core.DoFnRunners;
import org.apache.beam.runners.core.NullSideInputReader;
import org.apache.beam.runners.core.StateInternals;
import org.apache.beam.runners.core.StepContext;
import org.apache.beam.runners.core.TimerInternals;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.DoFnSchemaInformation;
import org.apache.beam.sdk.transforms.reflect.DoFnInvokers;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.util.WindowedValueMultiReceiver;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.WindowedValue;
import org.apache.beam.sdk.values.WindowedValues;

/** One thread's own copies of all steps from a source up to the groupings that it feeds. */
final class Chain {

    private final StepGraph graph;
    private final PipelineOptions options;
    private final Map<StepGraph.Group, Grouping> groupings;
    private final Map<PCollection<?>, Receiver> receivers = new HashMap<>();

    /** Those that come later in the chain come first. */
    private final List<DoFnRunner<Object, Object>> running = new ArrayList<>();

    private final Receiver first;

    Chain(StepGraph graph, PCollection<?> source, PipelineOptions options, Map<StepGraph.Group, Grouping> groupings) {
        this.graph = graph;
        this.options = options;
        this.groupings = groupings;
        this.first = receiver(source);
        Collections.reverse(running);
    }

    /** Takes elements of one collection. */
    @FunctionalInterface
    private interface Receiver {
        void take(WindowedValue<Object> element);
    }

    void take(Object element) {
        first.take(WindowedValues.valueInGlobalWindow(element));
    }

    /** Lets the steps give what they have kept back. */
    void finish() {
        running.forEach(DoFnRunner::finishBundle);
    }

    void close() {
        running.forEach(runner -> DoFnInvokers.invokerFor(runner.getFn()).invokeTeardown());
    }

    private Receiver receiver(PCollection<?> collection) {
        Receiver known = receivers.get(collection);
        if (known == null) {
            List<Receiver> all =
                    graph.after(collection).stream().map(this::receiver).toList();
            known = all.size() == 1 ? all.get(0) : element -> all.forEach(receiver -> receiver.take(element));
            receivers.put(collection, known);
        }
        return known;
    }

    private Receiver receiver(StepGraph.Step step) {
        if (step instanceof StepGraph.Group group) {
            Grouping grouping = groupings.get(group);
            if (grouping == null) {
                throw new IllegalStateException(
                        "Nothing gathers " + group.output().getName());
            }
            return element -> grouping.add((KV<?, ?>) element.getValue());
        }
        if (step instanceof StepGraph.Pass pass) {
            return receiver(pass.output());
        }
        return running((StepGraph.Apply) step);
    }

    private Receiver running(StepGraph.Apply step) {
        Map<TupleTag<?>, Receiver> outputs = new HashMap<>();
        step.outputs().forEach((tag, output) -> outputs.put(tag, receiver(output)));
        DoFnRunner<Object, Object> runner = runner(step, new Outputs(outputs));
        runner.startBundle();
        running.add(runner);
        return runner::processElement;
    }

    @SuppressWarnings("unchecked") // a step takes what its input holds; the graph does not know the types
    private DoFnRunner<Object, Object> runner(StepGraph.Apply step, Outputs outputs) {
        DoFn<Object, Object> function =
                (DoFn<Object, Object>) SerializableUtils.clone(step.parDo().getFn());
        DoFnInvokers.tryInvokeSetupFor(function, options);
        Map<TupleTag<?>, Coder<?>> coders = new HashMap<>();
        step.outputs().forEach((tag, output) -> coders.put(tag, output.getCoder()));
        return DoFnRunners.simpleRunner(
                options,
                function,
                NullSideInputReader.empty(),
                outputs,
                (TupleTag<Object>) step.parDo().getMainOutputTag(),
                step.parDo().getAdditionalOutputTags().getAll(),
                new NoState(),
                (Coder<Object>) step.input().getCoder(),
                coders,
                step.input().getWindowingStrategy(),
                DoFnSchemaInformation.create(),
                Map.of());
    }

    /** Hands on what a step gives. */
    private record Outputs(Map<TupleTag<?>, Receiver> receivers) implements WindowedValueMultiReceiver {

        @Override
        @SuppressWarnings("unchecked")
        public <T> void output(TupleTag<T> tag, WindowedValue<T> value) {
            Receiver receiver = receivers.get(tag);
            if (receiver != null) {
                receiver.take((WindowedValue<Object>) value);
            }
        }
    }

    /** No step of this program has state or timers. */
    private static final class NoState implements StepContext {

        @Override
        public StateInternals stateInternals() {
            throw new UnsupportedOperationException("The embedded runner keeps no state");
        }

        @Override
        public TimerInternals timerInternals() {
            throw new UnsupportedOperationException("The embedded runner has no timers");
        }
    }
}
