package org.yearbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.yearbook.YearbookPipeline.Folders;
import org.yearbook.beam.ExtractFigures;
import org.yearbook.beam.WriteRun;
import org.yearbook.beam.embedded.EmbeddedRunner;
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
        PipelineOptions options;
        try {
            options = PipelineOptionsFactory.fromArgs(request.runnerOptions().toArray(String[]::new))
                    .withValidation()
                    .create();
        } catch (IllegalArgumentException e) {
            throw new ConfigException(
                    Path.of("command line"),
                    0,
                    "neither yearbook nor the runner knows one of " + request.runnerOptions() + " (" + e.getMessage()
                            + "); see yearbook run --help");
        }
        switch (request.runner()) {
            case "embedded" -> options.setRunner(EmbeddedRunner.class);
            case "direct" -> direct(options.as(DirectOptions.class));
            default ->
                throw new ConfigException(
                        Path.of("--runner"),
                        0,
                        "'" + request.runner() + "' is not in this build; use embedded or direct");
        }
        return options;
    }

    private static void direct(DirectOptions options) {
        options.setRunner(DirectRunner.class);
        options.setBlockOnRun(false);
        // The guards against mutated elements cost a fifth of the time and are on in the tests.
        options.setEnforceImmutability(false);
        options.setEnforceEncodability(false);
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
        Capacity capacity = isInThisProcess(options) ? Capacity.ofThisProcess() : Capacity.UNLIMITED;
        progress.start(release.name(), release.documents().size());
        PipelineResult result = pipeline.run();
        PipelineResult.State state = result.waitUntilFinish(POLL);
        while (state == null || !state.isTerminal()) {
            tell(result, capacity, release.documents().size(), progress);
            state = result.waitUntilFinish(POLL);
        }
        tell(result, capacity, release.documents().size(), progress);
        if (state != PipelineResult.State.DONE) {
            throw new IllegalStateException("The pipeline ended as " + state);
        }
        return result;
    }

    private static boolean isInThisProcess(PipelineOptions options) {
        return options.getRunner() == EmbeddedRunner.class || options.getRunner() == DirectRunner.class;
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
