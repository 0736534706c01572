package org.yearbook.beam;

import java.util.List;
import org.apache.beam.sdk.transforms.Count;
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
                .apply("Count outcomes", Count.perElement());
    }
}
