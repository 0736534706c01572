package org.yearbook.beam;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.yearbook.beam.store.Location;

/** Writes all elements into one file of the output folder; the writer brings them into their stated order. */
public final class WriteRows<T> extends PTransform<PCollection<T>, PDone> {

    private static final long serialVersionUID = 1L;

    private final Location file;
    private final Writer<T> writer;

    private WriteRows(Location file, Writer<T> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Writes a list of rows into a file. */
    @FunctionalInterface
    public interface Writer<T> extends Serializable {
        void write(Path file, List<T> rows) throws IOException;
    }

    public static <T> WriteRows<T> to(Location file, Writer<T> writer) {
        return new WriteRows<>(file, writer);
    }

    @Override
    public PDone expand(PCollection<T> rows) {
        rows.apply("Gather rows", Combine.globally(new Gather<T>()))
                .apply("Write file", ParDo.of(new WriteFn<>(file, writer)));
        return PDone.in(rows.getPipeline());
    }

    private static final class WriteFn<T> extends DoFn<List<T>, Void> {

        private static final long serialVersionUID = 1L;

        private final Location file;
        private final Writer<T> writer;

        WriteFn(Location file, Writer<T> writer) {
            this.file = file;
            this.writer = writer;
        }

        @ProcessElement
        public void process(@Element List<T> rows) throws IOException {
            file.writeFile(path -> writer.write(path, rows));
        }
    }
}
