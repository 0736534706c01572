package org.yearbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yearbook.YearbookPipeline.Folders;
import org.yearbook.beam.ExtractFigures;
import org.yearbook.beam.WriteRun;
import org.yearbook.beam.store.Location;
import org.yearbook.beam.store.Publication;
import org.yearbook.cli.Progress;
import org.yearbook.cli.RunJob;
import org.yearbook.cli.RunOutcome;
import org.yearbook.cli.RunRequest;
import org.yearbook.cli.Version;
import org.yearbook.config.ConfigException;
import org.yearbook.config.OutputPlace;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;

/** Runs the pipeline on a release and publishes its output as a whole or not at all. */
final class YearbookRun implements RunJob {

    private static final Duration POLL = Duration.millis(200);

    @Override
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        YearbookConfig config = YearbookConfig.read(request.config());
        Engine engine = Engine.of(request.runner());
        PipelineOptions options = engine.options(request.runnerOptions());
        // Sources and output may be where only a file system with these options finds them.
        FileSystems.setDefaultPipelineOptions(options);
        Location output = Location.of(request.output());
        Location sources = Location.of(request.sources());
        ReleaseFolder release = ReleaseSource.read(sources, request.release());
        checkOutput(sources, output, release.name(), request.config());
        try (Publication publication = Publication.stage(output, release.name())) {
            Folders folders = new Folders(
                    publication.staged(),
                    publication.releaseBefore(),
                    request.cache().map(Location::of));
            Capacity capacity = engine.isInThisProcess() ? Capacity.ofThisProcess() : Capacity.UNLIMITED;
            PipelineResult result = execute(new Work(release, config, folders, capacity), options, progress);
            RunOutcome outcome =
                    outcome(publication, release.name(), counted(result, ExtractFigures.DOCUMENTS_UNCHANGED));
            if (outcome.published()) {
                publication.publish();
            }
            return outcome;
        }
    }

    private static void checkOutput(Location sources, Location output, String release, Path config) {
        if (output.equals(sources)) {
            throw new ConfigException(
                    output.name(), "the output would lie among the sources; choose another folder with --output");
        }
        if (output.isLocal()) {
            Stream<Path> owned =
                    sources.isLocal() ? Stream.of(sources.resolve(release).path(), config) : Stream.of(config);
            OutputPlace.check(output.resolve(release).path(), owned.toList());
        }
    }

    /** What there is to do, and how much of it fits. */
    private record Work(ReleaseFolder release, YearbookConfig config, Folders folders, Capacity capacity) {}

    private static PipelineResult execute(Work work, PipelineOptions options, Progress progress) throws IOException {
        ReleaseFolder release = work.release();
        Pipeline pipeline = Pipeline.create(options);
        WriteRun.Run run = new WriteRun.Run(
                release.name(),
                Version.number(),
                work.config().hash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        YearbookPipeline.build(pipeline, release, work.config(), run, work.folders());
        progress.start(release.name(), release.documents().size());
        PipelineResult result = pipeline.run();
        try {
            await(result, work, progress);
        } catch (Pipeline.PipelineExecutionException e) {
            throw refusal(e).orElseThrow(() -> e);
        }
        return result;
    }

    private static void await(PipelineResult result, Work work, Progress progress) throws IOException {
        int documents = work.release().documents().size();
        PipelineResult.State state = result.waitUntilFinish(POLL);
        while (state == null || !state.isTerminal()) {
            tell(result, work.capacity(), documents, progress);
            state = result.waitUntilFinish(POLL);
        }
        tell(result, work.capacity(), documents, progress);
        if (state != PipelineResult.State.DONE) {
            throw new IllegalStateException("The pipeline ended as " + state);
        }
    }

    /** What the system refused a step, which the runner wraps: a full disk is no mistake of the program. */
    private static Optional<IOException> refusal(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, each -> each == null ? null : each.getCause())
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    /** Tells how far it is, and whether it can end well. */
    private static void tell(PipelineResult result, Capacity capacity, int documents, Progress progress)
            throws IOException {
        long done = counted(result, ExtractFigures.DOCUMENTS_DONE);
        progress.done(done, counted(result, ExtractFigures.PAGES_DONE));
        try {
            capacity.check(counted(result, ExtractFigures.FIGURES_FOUND), done, documents);
        } catch (IOException e) {
            result.cancel();
            throw e;
        }
    }

    private static long counted(PipelineResult result, String name) {
        MetricsFilter counter = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.named(ExtractFigures.class, name))
                .build();
        long done = 0;
        for (MetricResult<Long> value : result.metrics().queryMetrics(counter).getCounters()) {
            done += value.getAttempted();
        }
        return done;
    }

    private static RunOutcome outcome(Publication publication, String release, long unchanged) throws IOException {
        byte[] report = publication
                .staged()
                .get("run.json")
                .orElseThrow(() -> new IOException("the run left nothing in "
                        + publication.staged().name()
                        + "; on a cluster --output has to be a folder or store that all its hosts share"));
        JsonNode run = new ObjectMapper().readTree(report);
        SortedMap<String, Long> counts = new TreeMap<>();
        run.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        List<RunOutcome.Unread> unread = new ArrayList<>();
        long tables = 0;
        for (JsonNode document : run.get("inputs")) {
            tables += document.get("tables").asLong();
            if (!document.get("status").asText().equals("read")) {
                unread.add(new RunOutcome.Unread(
                        document.get("file").asText(),
                        document.get("reason").asText(),
                        document.get("explanation").asText(),
                        document.get("status").asText().equals("rejected")));
            }
        }
        counts.put("tables.read", tables);
        counts.put("documents.unchanged", unchanged);
        long read = counts.getOrDefault("documents.read", 0L) + counts.getOrDefault("documents.read_in_part", 0L);
        return new RunOutcome(read > 0, release, publication.published().name(), counts, unread);
    }
}
