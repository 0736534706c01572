package org.yearbook.beam;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.edition.RunJson;
import org.yearbook.publish.edition.RunReport;

/** Writes {@code run.json}: what was run on what, and how many of what came of it. */
public final class WriteRun extends PTransform<PCollection<KV<String, Long>>, PDone> {

    private static final long serialVersionUID = 1L;

    /** Labels that start so count how well published observations are supported. */
    public static final String SUPPORT = "observations.";

    private final Location file;
    private final Shipped<Run> run;
    private final transient PCollection<DocumentReport> documents;

    private WriteRun(Location file, Shipped<Run> run, PCollection<DocumentReport> documents) {
        this.file = file;
        this.run = run;
        this.documents = documents;
    }

    /** What is known of a run before it starts; times are ISO 8601 in UTC. */
    public record Run(String release, String softwareVersion, String configurationHash, String startedAt) {}

    public static WriteRun to(Location file, Run run, PCollection<DocumentReport> documents) {
        return new WriteRun(file, Shipped.of(run, Run.class), documents);
    }

    /** A count of a label, or a document. */
    record Part(String label, long count, @Nullable DocumentReport document) {}

    @Override
    public PDone expand(PCollection<KV<String, Long>> counts) {
        PCollectionList.of(counts.apply(
                        "Take counts",
                        MapElements.into(TypeDescriptor.of(Part.class))
                                .via(count -> new Part(count.getKey(), count.getValue(), null))))
                .and(documents.apply(
                        "Take inputs",
                        MapElements.into(TypeDescriptor.of(Part.class)).via(document -> new Part("", 0, document))))
                .apply("With inputs", Flatten.pCollections())
                .apply("Gather counts", new Gather<>())
                .apply("Write run.json", ParDo.of(new WriteFn(file, run)));
        return PDone.in(counts.getPipeline());
    }

    private static final class WriteFn extends DoFn<KV<Integer, Iterable<List<Part>>>, Void> {

        private static final long serialVersionUID = 1L;

        private final Location file;
        private final Shipped<Run> run;

        WriteFn(Location file, Shipped<Run> run) {
            this.file = file;
            this.run = run;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<List<Part>>> gathered) throws IOException {
            Map<String, Long> counts = new TreeMap<>();
            List<DocumentReport> documents = new ArrayList<>();
            for (Part part : Gather.elements(gathered)) {
                if (part.document() != null) {
                    documents.add(part.document());
                } else {
                    counts.merge(part.label(), part.count(), Long::sum);
                }
            }
            Run known = run.get();
            RunReport report = new RunReport(
                    known.release(),
                    known.softwareVersion(),
                    known.configurationHash(),
                    known.startedAt(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    documents,
                    counts,
                    coverage(counts));
            file.writeFile(path -> RunJson.write(path, report));
        }

        private static Map<String, Long> coverage(Map<String, Long> counts) {
            Map<String, Long> coverage = new TreeMap<>();
            counts.forEach((label, count) -> {
                if (label.startsWith(SUPPORT)) {
                    coverage.put(label.substring(SUPPORT.length()), count);
                }
            });
            return coverage;
        }
    }
}
