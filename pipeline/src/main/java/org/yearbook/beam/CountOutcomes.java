package org.yearbook.beam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Counts what became of everything, each kind by a function that names the outcome of one element. */
public final class CountOutcomes {

    private CountOutcomes() {}

    /** One label for each element: {@code figures.used}. */
    public static <T> PTransform<PCollection<? extends T>, PCollection<String>> label(
            SerializableFunction<T, String> outcome) {
        return MapElements.into(TypeDescriptors.strings()).via(outcome);
    }

    /** How often each label came. */
    public static PCollection<KV<String, Long>> count(List<PCollection<String>> labels) {
        return PCollectionList.of(labels)
                .apply("Gather outcomes", Flatten.pCollections())
                // One map instead of a key each: the direct runner pays for every distinct key.
                .apply("Count outcomes", Combine.globally(new CountFn()))
                .apply(
                        "List counts",
                        FlatMapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
                                .via((Map<String, Long> counts) -> counts.entrySet().stream()
                                        .map(count -> KV.of(count.getKey(), count.getValue()))
                                        .toList()));
    }

    private static final class CountFn extends Combine.CombineFn<String, Map<String, Long>, Map<String, Long>> {

        private static final long serialVersionUID = 1L;

        @Override
        public Map<String, Long> createAccumulator() {
            return new TreeMap<>();
        }

        @Override
        public Map<String, Long> addInput(Map<String, Long> counts, String label) {
            counts.merge(label, 1L, Long::sum);
            return counts;
        }

        @Override
        public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> parts) {
            Map<String, Long> all = new TreeMap<>();
            parts.forEach(part -> part.forEach((label, count) -> all.merge(label, count, Long::sum)));
            return all;
        }

        @Override
        public Map<String, Long> extractOutput(Map<String, Long> counts) {
            return counts;
        }

        @Override
        public Coder<Map<String, Long>> getAccumulatorCoder(CoderRegistry registry, Coder<String> label) {
            return MapCoder.of(label, VarLongCoder.of());
        }

        @Override
        public Coder<Map<String, Long>> getDefaultOutputCoder(CoderRegistry registry, Coder<String> label) {
            return MapCoder.of(label, VarLongCoder.of());
        }
    }
}
