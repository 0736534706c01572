package org.yearbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.yearbook.beam.WriteReview;
import org.yearbook.beam.WriteRun;
import org.yearbook.beam.cache.KeptEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.beam.store.Publication;
import org.yearbook.beam.worker.ProgramPath;
import org.yearbook.beam.worker.ReleaseSize;
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

    private final Runnable beforeShortWork;

    /** @param beforeShortWork makes this process ready for a release that takes seconds */
    YearbookRun(Runnable beforeShortWork) {
        this.beforeShortWork = beforeShortWork;
    }

    @Override
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        YearbookConfig config = YearbookConfig.read(request.config());
        Engine engine = Engine.of(request.runner());
        if (needsOptionsAtOnce(request)) {
            options(engine, request);
        }
        Location output = Location.of(request.output());
        Location sources = Location.of(request.sources());
        ReleaseFolder release = ReleaseSource.read(sources, request.release());
        if (ReleaseSize.of(release.documents()) == ReleaseSize.SMALL) {
            beforeShortWork.run();
        }
        checkOutput(sources, output, release.name(), request.config());
        try (Publication publication = Publication.stage(output, release.name())) {
            Optional<KeptEdition> kept = keptEdition(request, config, release, publication);
            if (kept.isPresent() && !request.forced() && kept.get().isCurrent()) {
                return RunRecord.read(publication.published())
                        .outcome(
                                RunOutcome.End.UNCHANGED,
                                release.documents().size(),
                                publication.published().name());
            }
            Folders folders = new Folders(
                    publication.staged(),
                    publication.releaseBefore(),
                    request.cache().map(Location::of));
            Capacity capacity = engine.isInThisProcess() ? Capacity.ofThisProcess() : Capacity.UNLIMITED;
            PipelineResult result =
                    execute(new Work(release, config, folders, capacity), options(engine, request), progress);
            return publish(publication, result, kept);
        }
    }

    /**
     * Whether there are options to be checked, or places that are found only with them; a run that has nothing to do saves
     * making them.
     */
    private static boolean needsOptionsAtOnce(RunRequest request) {
        Stream<String> places = Stream.concat(Stream.of(request.sources(), request.output()), request.cache().stream());
        return !request.runnerOptions().isEmpty() || !places.map(Location::of).allMatch(Location::isLocal);
    }

    private static PipelineOptions options(Engine engine, RunRequest request) {
        PipelineOptions options = engine.options(request.runnerOptions());
        FileSystems.setDefaultPipelineOptions(options);
        return options;
    }

    /** The edition as it is before the run; none where nothing is kept, or what would have to be compared is on a store. */
    private static Optional<KeptEdition> keptEdition(
            RunRequest request, YearbookConfig config, ReleaseFolder release, Publication publication)
            throws IOException {
        boolean local = publication.published().isLocal()
                && Location.of(request.sources()).isLocal();
        if (request.cache().isEmpty() || !local) {
            return Optional.empty();
        }
        List<String> engine = new ArrayList<>(List.of(request.runner()));
        engine.addAll(request.runnerOptions());
        return Optional.of(KeptEdition.of(
                Location.of(request.cache().get()),
                publication.published(),
                new KeptEdition.Circumstances(release.name(), ProgramPath.hash(), engine, config.hash()),
                release.documents(),
                publication.releaseBefore()));
    }

    private static RunOutcome publish(Publication publication, PipelineResult result, Optional<KeptEdition> kept)
            throws IOException {
        RunRecord made = RunRecord.read(publication.staged());
        boolean read = made.hasRead();
        if (read) {
            publication.publish();
            if (kept.isPresent() && counted(result, WriteReview.class, WriteReview.DOCUMENTS_NOT_DRAWN) == 0) {
                kept.get().keep(made.read());
            }
        }
        return made.outcome(
                read ? RunOutcome.End.WRITTEN : RunOutcome.End.NOTHING_READ,
                counted(result, ExtractFigures.class, ExtractFigures.DOCUMENTS_UNCHANGED),
                publication.published().name());
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
            throw refusal(e, work.capacity()).orElseThrow(() -> e);
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

    /** What the system refused a step, which the runner wraps: a full disk or memory is no mistake of the program. */
    private static Optional<IOException> refusal(Throwable failure, Capacity capacity) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, each -> each == null ? null : each.getCause())
                .map(cause -> cause instanceof OutOfMemoryError ? capacity.exhausted() : cause)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    /** Tells how far it is, and whether it can end well. */
    private static void tell(PipelineResult result, Capacity capacity, int documents, Progress progress)
            throws IOException {
        long done = counted(result, ExtractFigures.class, ExtractFigures.DOCUMENTS_DONE);
        progress.done(done, counted(result, ExtractFigures.class, ExtractFigures.PAGES_DONE));
        try {
            capacity.check(counted(result, ExtractFigures.class, ExtractFigures.FIGURES_FOUND), done, documents);
        } catch (IOException e) {
            result.cancel();
            throw e;
        }
    }

    private static long counted(PipelineResult result, Class<?> step, String name) {
        MetricsFilter counter = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.named(step, name))
                .build();
        long done = 0;
        for (MetricResult<Long> value : result.metrics().queryMetrics(counter).getCounters()) {
            done += value.getAttempted();
        }
        return done;
    }
}
