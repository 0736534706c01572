package org.yearbook.beam.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/** One thread's own copies of all steps from a source up to the groupings that it feeds. */
final class Chain {

    private final StepGraph graph;
    private final PipelineOptions options;
    private final Map<StepGraph.Group, Grouping> groupings;
    private final Map<PCollection<?>, Receiver> receivers = new HashMap<>();

    /** Those that come later in the chain come first. */
    private final List<AppliedFunction> running = new ArrayList<>();

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
    interface Receiver {
        void take(Object element);
    }

    void take(Object element) {
        first.take(element);
    }

    /** Lets the steps give what they have kept back. */
    void finish() {
        running.forEach(AppliedFunction::finish);
    }

    void close() {
        running.forEach(AppliedFunction::tearDown);
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
            return element -> grouping.add((KV<?, ?>) element);
        }
        if (step instanceof StepGraph.Pass pass) {
            return receiver(pass.output());
        }
        return running((StepGraph.Apply) step);
    }

    @SuppressWarnings("unchecked") // a step takes what its input holds; the graph does not know the types
    private Receiver running(StepGraph.Apply step) {
        Map<TupleTag<?>, Receiver> outputs = new HashMap<>();
        step.outputs().forEach((tag, output) -> outputs.put(tag, receiver(output)));
        AppliedFunction function = new AppliedFunction(
                (DoFn<Object, Object>) SerializableUtils.clone(step.parDo().getFn()),
                options,
                (TupleTag<Object>) step.parDo().getMainOutputTag(),
                tag -> outputs.getOrDefault(tag, unwanted -> {}));
        function.start();
        running.add(function);
        return function::take;
    }
}
