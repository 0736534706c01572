package org.yearbook.beam;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.RunJson;
import org.yearbook.publish.RunReport;

/** Writes {@code run.json}: what was run on what, and how many of what came of it. */
public final class WriteRun extends PTransform<PCollection<KV<String, Long>>, PDone> {

    private static final long serialVersionUID = 1L;

    /** Labels that start so count how well published observations are supported. */
    public static final String SUPPORT = "observations.";

    private final Location file;
    private final Shipped<Run> run;
    private final PCollectionView<List<DocumentReport>> documents;

    private WriteRun(Location file, Shipped<Run> run, PCollectionView<List<DocumentReport>> documents) {
        this.file = file;
        this.run = run;
        this.documents = documents;
    }

    /** What is known of a run before it starts; times are ISO 8601 in UTC. */
    public record Run(String release, String softwareVersion, String configurationHash, String startedAt) {}

    public static WriteRun to(Location file, Run run, PCollection<DocumentReport> documents) {
        return new WriteRun(file, Shipped.of(run, Run.class), documents.apply("View inputs", Gather.asView()));
    }

    @Override
    public PDone expand(PCollection<KV<String, Long>> counts) {
        counts.apply("Gather counts", Combine.globally(new Gather<KV<String, Long>>()))
                .apply("Write run.json", ParDo.of(new WriteFn()).withSideInputs(documents));
        return PDone.in(counts.getPipeline());
    }

    private final class WriteFn extends DoFn<List<KV<String, Long>>, Void> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element List<KV<String, Long>> counted, ProcessContext context) throws IOException {
            Map<String, Long> counts = new TreeMap<>();
            Map<String, Long> coverage = new TreeMap<>();
            for (KV<String, Long> count : counted) {
                counts.put(count.getKey(), count.getValue());
                if (count.getKey().startsWith(SUPPORT)) {
                    coverage.put(count.getKey().substring(SUPPORT.length()), count.getValue());
                }
            }
            Run known = run.get();
            RunReport report = new RunReport(
                    known.release(),
                    known.softwareVersion(),
                    known.configurationHash(),
                    known.startedAt(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    context.sideInput(documents),
                    counts,
                    coverage);
            file.writeFile(path -> RunJson.write(path, report));
        }
    }
}
