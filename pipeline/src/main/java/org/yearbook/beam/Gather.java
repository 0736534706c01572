package org.yearbook.beam;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.yearbook.beam.coder.AtMostOneCoder;

/**
 * Brings all elements to one worker, which goes through them one by one and holds none; also where there are none, for
 * a file without rows is written too. For writers alone.
 */
final class Gather<T> extends PTransform<PCollection<T>, PCollection<KV<Integer, Iterable<List<T>>>>> {

    private static final long serialVersionUID = 1L;

    private static final int ALL = 0;

    /** What was gathered, in no particular order. */
    static <T> Iterable<T> elements(KV<Integer, Iterable<List<T>>> gathered) {
        return () -> {
            Iterator<List<T>> all = gathered.getValue().iterator();
            return new Iterator<>() {
                private Iterator<T> next = Collections.emptyIterator();

                @Override
                public boolean hasNext() {
                    while (!next.hasNext() && all.hasNext()) {
                        next = all.next().iterator();
                    }
                    return next.hasNext();
                }

                @Override
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return next.next();
                }
            };
        };
    }

    @Override
    public PCollection<KV<Integer, Iterable<List<T>>>> expand(PCollection<T> elements) {
        KvCoder<Integer, List<T>> coder = KvCoder.of(VarIntCoder.of(), AtMostOneCoder.of(elements.getCoder()));
        PCollection<KV<Integer, List<T>>> some =
                elements.apply("Send to one", ParDo.of(new SendFn<T>())).setCoder(coder);
        KV<Integer, List<T>> nothing = KV.of(ALL, List.of());
        PCollection<KV<Integer, List<T>>> none =
                elements.getPipeline().apply("Nothing", Create.of(nothing).withCoder(coder));
        return PCollectionList.of(some)
                .and(none)
                .apply("With nothing", Flatten.pCollections())
                .apply("Gather", GroupByKey.create());
    }

    private static final class SendFn<T> extends DoFn<T, KV<Integer, List<T>>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element T element, OutputReceiver<KV<Integer, List<T>>> out) {
            out.output(KV.of(ALL, List.of(element)));
        }
    }
}
