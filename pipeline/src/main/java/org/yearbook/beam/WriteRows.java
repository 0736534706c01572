package org.yearbook.beam;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.yearbook.beam.spill.SortedRows;
import org.yearbook.beam.store.Location;

/** Writes all elements into one file of the output folder, in the order of the file, without holding them in memory. */
public final class WriteRows<T> extends PTransform<PCollection<T>, PDone> {

    private static final long serialVersionUID = 1L;

    private final Location file;
    private final Order<T> order;
    private final Writer<T> writer;

    private WriteRows(Location file, Order<T> order, Writer<T> writer) {
        this.file = file;
        this.order = order;
        this.writer = writer;
    }

    /** Names the order of a file's rows: comparators themselves cannot be sent to a worker. */
    @FunctionalInterface
    public interface Order<T> extends Serializable {
        Comparator<? super T> get();
    }

    /** Writes rows that are in their order into a file. */
    @FunctionalInterface
    public interface Writer<T> extends Serializable {
        void write(Path file, Iterable<T> rows) throws IOException;
    }

    public static <T> WriteRows<T> to(Location file, Order<T> order, Writer<T> writer) {
        return new WriteRows<>(file, order, writer);
    }

    @Override
    public PDone expand(PCollection<T> rows) {
        rows.apply("Gather rows", new Gather<T>()).apply("Write file", ParDo.of(new WriteFn<>(this, rows.getCoder())));
        return PDone.in(rows.getPipeline());
    }

    private static final class WriteFn<T> extends DoFn<KV<Integer, Iterable<List<T>>>, Void> {

        private static final long serialVersionUID = 1L;

        private final Location file;
        private final Order<T> order;
        private final Writer<T> writer;
        private final Coder<T> coder;

        WriteFn(WriteRows<T> writing, Coder<T> coder) {
            this.file = writing.file;
            this.order = writing.order;
            this.writer = writing.writer;
            this.coder = coder;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<List<T>>> rows) throws IOException {
            try (SortedRows<T> sorted = SortedRows.from(rows.getValue(), order.get(), coder)) {
                Gather.elements(rows).forEach(sorted::add);
                file.writeFile(path -> writer.write(path, sorted));
            }
        }
    }
}
