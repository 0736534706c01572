package org.yearbook.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Brings all elements into one list, an empty one where there are none: a file without rows is written too. */
final class Gather<T> extends Combine.CombineFn<T, List<T>, List<T>> {

    private static final long serialVersionUID = 1L;

    /** The list as a side input. */
    static <T> PTransform<PCollection<T>, PCollectionView<List<T>>> asView() {
        return Combine.globally(new Gather<T>()).asSingletonView();
    }

    @Override
    public List<T> createAccumulator() {
        return new ArrayList<>();
    }

    @Override
    public List<T> addInput(List<T> gathered, T element) {
        gathered.add(element);
        return gathered;
    }

    @Override
    public List<T> mergeAccumulators(Iterable<List<T>> parts) {
        List<T> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    @Override
    public List<T> extractOutput(List<T> gathered) {
        return gathered;
    }

    @Override
    public Coder<List<T>> getAccumulatorCoder(CoderRegistry registry, Coder<T> element) {
        return ListCoder.of(element);
    }

    @Override
    public Coder<List<T>> getDefaultOutputCoder(CoderRegistry registry, Coder<T> element) {
        return ListCoder.of(element);
    }
}
