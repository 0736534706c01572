package org.yearbook.beam.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/** The steps of a pipeline by the collection that they take their elements from. */
final class StepGraph extends Pipeline.PipelineVisitor.Defaults {

    private final List<Source> sources = new ArrayList<>();
    private final Map<PCollection<?>, List<Step>> steps = new HashMap<>();

    private StepGraph() {}

    /** The graph of a pipeline; an UnsupportedOperationException names a step that is not known. */
    static StepGraph of(Pipeline pipeline) {
        StepGraph graph = new StepGraph();
        pipeline.traverseTopologically(graph);
        return graph;
    }

    /** What takes elements. */
    sealed interface Step {}

    /** A function of each element. */
    record Apply(ParDo.MultiOutput<?, ?> parDo, PCollection<?> input, Map<TupleTag<?>, PCollection<?>> outputs)
            implements Step {}

    /** Elements go on as they are. */
    record Pass(PCollection<?> output) implements Step {}

    /** Elements wait until all are there and come out as the groups of another source. */
    record Group(PCollection<?> input, PCollection<?> output) implements Step, Source {}

    /** Where elements start. */
    sealed interface Source {
        PCollection<?> output();
    }

    /** Elements that are known beforehand. */
    record Given(List<Object> elements, PCollection<?> output) implements Source {}

    /** Where elements start, each after those that feed it. */
    List<Source> sources() {
        return sources;
    }

    /** The steps that take the elements of a collection. */
    List<Step> after(PCollection<?> collection) {
        return steps.getOrDefault(collection, List.of());
    }

    @Override
    public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
        PTransform<?, ?> transform = node.getTransform();
        if (transform instanceof Create.Values<?> create) {
            List<Object> elements = new ArrayList<>();
            create.getElements().forEach(elements::add);
            sources.add(new Given(elements, output(node)));
            return CompositeBehavior.DO_NOT_ENTER_TRANSFORM;
        }
        if (transform instanceof Reshuffle<?, ?>) {
            // Elements that are known beforehand are dealt out one by one anyway.
            add(input(node), new Pass(output(node)));
            return CompositeBehavior.DO_NOT_ENTER_TRANSFORM;
        }
        return CompositeBehavior.ENTER_TRANSFORM;
    }

    @Override
    public void visitPrimitiveTransform(TransformHierarchy.Node node) {
        PTransform<?, ?> transform = node.getTransform();
        if (transform instanceof Impulse) {
            sources.add(new Given(List.of(new byte[0]), output(node)));
        } else if (transform instanceof ParDo.MultiOutput<?, ?> parDo
                && parDo.getSideInputs().isEmpty()) {
            add(input(node), new Apply(parDo, input(node), node.getOutputs()));
        } else if (transform instanceof Flatten.PCollections<?>) {
            node.getInputs().values().forEach(input -> add(input, new Pass(output(node))));
        } else if (transform instanceof GroupByKey<?, ?>) {
            Group group = new Group(input(node), output(node));
            add(input(node), group);
            sources.add(group);
        } else {
            throw new UnsupportedOperationException("The embedded runner has no step like " + node.getFullName());
        }
    }

    private void add(PCollection<?> input, Step step) {
        steps.computeIfAbsent(input, unused -> new ArrayList<>()).add(step);
    }

    private static PCollection<?> input(TransformHierarchy.Node node) {
        return node.getInputs().values().iterator().next();
    }

    private static PCollection<?> output(TransformHierarchy.Node node) {
        return node.getOutputs().values().iterator().next();
    }
}
