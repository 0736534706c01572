package org.yearbook.beam.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.store.EarlierEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.SourceDocument;
import org.yearbook.publish.revision.Revisions;

/**
 * The edition that an earlier run has published, by the hashes of all that it was made of and of all its files. While
 * none of them has changed, by one byte, a run would write the same again, so it need not.
 *
 * <p>Passwords are not among them: only an edition of which every document was opened is kept, and a hash of a few short
 * words would give them away.
 */
public final class KeptEdition {

    private static final RecordCoder<Made> MADE = RecordCoder.of(Made.class);
    private static final RecordCoder<Inputs> INPUTS = RecordCoder.of(Inputs.class);

    private final CacheFolder cache;
    private final Location published;
    private final Circumstances circumstances;
    private final List<SourceDocument> documents;
    private final Optional<EarlierEdition> before;
    private final List<String> filesBefore;

    private KeptEdition(
            CacheFolder cache,
            Location published,
            Circumstances circumstances,
            List<SourceDocument> documents,
            Optional<EarlierEdition> before)
            throws IOException {
        this.cache = cache;
        this.published = published;
        this.circumstances = circumstances;
        this.documents = documents;
        this.before = before;
        this.filesBefore = filesBefore();
    }

    /**
     * What an edition is made with, besides documents.
     *
     * @param engine the runner and its options
     * @param configuration hash of the configuration
     */
    public record Circumstances(String release, ProgramHash program, List<String> engine, String configuration) {}

    /** All that an edition is made of. */
    private record Inputs(
            Circumstances circumstances, List<Input> documents, String before, List<String> filesBefore) {}

    private record Input(DocumentInfo info, String sha256) {}

    private record Made(String inputs, List<Output> files) {}

    private record Output(String file, String sha256) {}

    /**
     * Looks at an edition before a run.
     *
     * @param cache folder of what earlier runs have kept
     * @param published where the edition is, or will be
     * @param before the output of the release before, with which the edition compares
     */
    public static KeptEdition of(
            Location cache,
            Location published,
            Circumstances circumstances,
            List<SourceDocument> documents,
            Optional<EarlierEdition> before)
            throws IOException {
        return new KeptEdition(new CacheFolder(cache), published, circumstances, documents, before);
    }

    /** Whether the published edition is what a run would write now. */
    public boolean isCurrent() throws IOException {
        Optional<Made> made = cache.find(name(), MADE);
        if (made.isEmpty()
                || !Files.isDirectory(published.path())
                || !made.get().files().equals(files())) {
            return false;
        }
        List<Input> inputs = new ArrayList<>();
        for (SourceDocument document : documents) {
            Optional<ExtractionCache.Key> key = ExtractionCache.key(document);
            if (key.isEmpty()) {
                return false;
            }
            inputs.add(new Input(document.info(), key.get().sha256()));
        }
        return made.get().inputs().equals(hash(inputs));
    }

    /**
     * Keeps the edition that a run has just published.
     *
     * @param read the hashes of the documents' bytes as the run read them, by their names
     */
    public void keep(Map<String, String> read) throws IOException {
        List<Input> inputs = documents.stream()
                .map(document -> new Input(document.info(), read.getOrDefault(document.file(), "")))
                .toList();
        boolean allWereRead = inputs.stream().noneMatch(input -> input.sha256().isEmpty());
        if (allWereRead && filesBefore.equals(filesBefore())) {
            cache.keep(name(), new Made(hash(inputs), files()), MADE);
        }
    }

    private String hash(List<Input> inputs) {
        String earlier = before.map(EarlierEdition::release).orElse("");
        return Sha256.of(CacheFolder.encoded(new Inputs(circumstances, inputs, earlier, filesBefore), INPUTS));
    }

    /** One for each edition: the next run of it puts its own in its place. */
    private String name() {
        return CacheFolder.name(
                "edition".getBytes(StandardCharsets.UTF_8), published.name().getBytes(StandardCharsets.UTF_8));
    }

    private List<Output> files() throws IOException {
        List<Output> files = new ArrayList<>();
        for (Location.Entry file : published.files()) {
            files.add(new Output(
                    file.name(), Sha256.of(published.resolve(file.name()).path())));
        }
        return files;
    }

    private List<String> filesBefore() throws IOException {
        List<String> hashes = new ArrayList<>();
        if (before.isPresent()) {
            for (String file : Revisions.FILES_READ) {
                hashes.add(before.get().folder().get(file).map(Sha256::of).orElse(""));
            }
        }
        return hashes;
    }
}
