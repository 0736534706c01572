package org.yearbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What runs are compared with. */
public final class Floors {

    private Floors() {}

    /** Bare text extraction of the PDFs of a folder; the other documents are only read. */
    public static final class Bare {

        private Bare() {}

        public static void main(String[] args) throws IOException {
            List<Path> files;
            try (Stream<Path> found = Files.list(Path.of(args[0]))) {
                files = found.sorted().toList();
            }
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.toString().endsWith(".pdf")) {
                    try (PDDocument document = Loader.loadPDF(bytes)) {
                        new PDFTextStripper().getText(document);
                    }
                }
            }
        }
    }

    /** A Beam pipeline of one element on Beam's direct runner. */
    public static final class EmptyPipeline {

        private EmptyPipeline() {}

        public static void main(String[] args) {
            PipelineOptions options = PipelineOptionsFactory.create();
            options.setRunner(DirectRunner.class);
            Pipeline pipeline = Pipeline.create(options);
            pipeline.apply(Create.of(1));
            pipeline.run().waitUntilFinish();
        }
    }
}
