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
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yearbook.YearbookPipeline.Folders;
import org.yearbook.beam.ExtractFigures;
import org.yearbook.beam.WriteRun;
import org.yearbook.cli.Progress;
import org.yearbook.cli.RunJob;
import org.yearbook.cli.RunOutcome;
import org.yearbook.cli.RunRequest;
import org.yearbook.cli.Version;
import org.yearbook.config.ConfigException;
import org.yearbook.config.OutputPlace;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;
import org.yearbook.publish.EditionFolder;

/** Runs the pipeline on a release and publishes its output as a whole or not at all. */
final class YearbookRun implements RunJob {

    private static final Duration POLL = Duration.millis(200);

    @Override
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        YearbookConfig config = YearbookConfig.read(request.config());
        String name = request.release().isEmpty() ? ReleaseFolder.newest(request.sources()) : request.release();
        ReleaseFolder release = ReleaseFolder.read(request.sources(), name);
        PipelineOptions options = options(request);
        OutputPlace.check(
                request.output().resolve(name), List.of(request.sources().resolve(name), request.config()));
        try (EditionFolder folder = EditionFolder.stage(request.output(), name)) {
            PipelineResult result = execute(
                    release,
                    config,
                    options,
                    new Folders(folder.staged(), folder.releaseBefore(), request.cache()),
                    progress);
            RunOutcome outcome = outcome(folder, name, counted(result, ExtractFigures.DOCUMENTS_UNCHANGED));
            if (outcome.published()) {
                folder.compare();
                folder.publish();
            }
            return outcome;
        }
    }

    private static PipelineOptions options(RunRequest request) {
        if (!request.runner().equals("direct")) {
            throw new ConfigException(
                    Path.of("--runner"), 0, "'" + request.runner() + "' is not in this build; use direct");
        }
        DirectOptions options;
        try {
            options = PipelineOptionsFactory.fromArgs(request.runnerOptions().toArray(String[]::new))
                    .withValidation()
                    .as(DirectOptions.class);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(
                    Path.of("command line"),
                    0,
                    "neither yearbook nor the runner knows one of " + request.runnerOptions() + " (" + e.getMessage()
                            + "); see yearbook run --help");
        }
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        // The guards against mutated elements cost a fifth of the time and are on in the tests.
        options.setEnforceImmutability(false);
        options.setEnforceEncodability(false);
        return options;
    }

    private static PipelineResult execute(
            ReleaseFolder release, YearbookConfig config, PipelineOptions options, Folders folders, Progress progress)
            throws IOException {
        Pipeline pipeline = Pipeline.create(options);
        WriteRun.Run run = new WriteRun.Run(
                release.name(),
                Version.number(),
                config.hash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        YearbookPipeline.build(pipeline, release, config, run, folders);
        progress.start(release.name(), release.documents().size());
        PipelineResult result = pipeline.run();
        try {
            await(result, progress);
        } catch (Pipeline.PipelineExecutionException e) {
            throw refusal(e).orElseThrow(() -> e);
        }
        return result;
    }

    private static void await(PipelineResult result, Progress progress) {
        PipelineResult.State state = result.waitUntilFinish(POLL);
        while (state == null || !state.isTerminal()) {
            progress.documentsDone(counted(result, ExtractFigures.DOCUMENTS_DONE));
            state = result.waitUntilFinish(POLL);
        }
        progress.documentsDone(counted(result, ExtractFigures.DOCUMENTS_DONE));
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

    private static RunOutcome outcome(EditionFolder folder, String release, long unchanged) throws IOException {
        JsonNode run =
                new ObjectMapper().readTree(folder.staged().resolve("run.json").toFile());
        SortedMap<String, Long> counts = new TreeMap<>();
        run.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        List<String> rejected = new ArrayList<>();
        long tables = 0;
        for (JsonNode document : run.get("inputs")) {
            tables += document.get("tables").asLong();
            if (!document.get("status").asText().equals("read")) {
                rejected.add(document.get("file").asText() + ": "
                        + document.get("reason").asText());
            }
        }
        counts.put("tables.read", tables);
        counts.put("documents.unchanged", unchanged);
        boolean published = counts.getOrDefault("documents.read", 0L) > 0;
        return new RunOutcome(published, release, folder.edition(), counts, rejected);
    }
}
