package org.yearbook.beam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
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

    /** How often each label came, in parts: a label comes once for each bundle that has it. */
    public static PCollection<KV<String, Long>> count(List<PCollection<String>> labels) {
        return PCollectionList.of(labels)
                .apply("Gather outcomes", Flatten.pCollections())
                .apply("Count outcomes", ParDo.of(new CountFn()));
    }

    private static final class CountFn extends DoFn<String, KV<String, Long>> {

        private static final long serialVersionUID = 1L;

        private transient Map<String, Long> counts = new TreeMap<>();

        @StartBundle
        public void start() {
            counts = new TreeMap<>();
        }

        @ProcessElement
        public void process(@Element String label) {
            counts.merge(label, 1L, Long::sum);
        }

        @FinishBundle
        public void finish(FinishBundleContext context) {
            counts.forEach((label, count) ->
                    context.output(KV.of(label, count), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE));
        }
    }
}
