package org.yearbook.beam.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yearbook.publish.revision.Revisions;

/**
 * Publishes on an object store, which cannot move a folder: every run writes below a prefix of its own,
 * {@code OUTPUT/RELEASE/editions/TIME/}, and puts {@code OUTPUT/RELEASE/current.json} last, which names that prefix and
 * its files. One object changes as a whole, so who reads by it sees one edition or the other. Earlier editions stay.
 */
final class StorePublication implements Publication {

    private static final String POINTER = "current.json";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Location release;
    private final Location staged;
    private final Optional<Location> earlier;
    private final Optional<EarlierEdition> before;
    private boolean published;

    private StorePublication(Location release, Optional<EarlierEdition> before) throws IOException {
        this.release = release;
        this.staged =
                release.resolve("editions/" + TIME.format(Clock.systemUTC().instant()));
        this.earlier = current(release);
        this.before = before;
    }

    static StorePublication of(Location output, String release) throws IOException {
        return new StorePublication(output.resolve(release), before(output, release));
    }

    /** The edition that the pointer of a release names. */
    private static Optional<Location> current(Location release) throws IOException {
        Optional<byte[]> pointer = release.get(POINTER);
        return pointer.isEmpty()
                ? Optional.empty()
                : Optional.of(release.resolve(
                        JSON.readTree(pointer.get()).path("edition").asText()));
    }

    private static Optional<EarlierEdition> before(Location output, String release) throws IOException {
        Optional<String> name = output.files().stream()
                .map(Location.Entry::name)
                .filter(file -> file.endsWith("/" + POINTER) && file.indexOf('/') == file.lastIndexOf('/'))
                .map(file -> file.substring(0, file.indexOf('/')))
                .filter(other -> other.compareTo(release) < 0)
                .max(Comparator.naturalOrder());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return current(output.resolve(name.get())).map(edition -> new EarlierEdition(name.get(), edition));
    }

    @Override
    public Location staged() {
        return staged;
    }

    @Override
    public Location published() {
        return staged;
    }

    @Override
    public Optional<EarlierEdition> releaseBefore() {
        return before;
    }

    @Override
    public void publish() throws IOException {
        staged.resolve(Revisions.NAME).writeFile(this::compare);
        release.put(POINTER, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(pointer()));
        published = true;
    }

    /** With what the pointer names now or, if there is nothing, with the release before. */
    private void compare(Path revisions) throws IOException {
        Optional<Location> old = earlier.or(() -> before.map(EarlierEdition::folder));
        if (old.isEmpty()) {
            Revisions.none().write(revisions);
            return;
        }
        old.get()
                .read(
                        Revisions.FILES_READ,
                        then -> staged.read(Revisions.FILES_READ, now -> {
                            Revisions.between(then, now).write(revisions);
                            return revisions;
                        }));
    }

    private ObjectNode pointer() throws IOException {
        ObjectNode pointer = JSON.createObjectNode();
        pointer.put("edition", staged.name().substring(release.name().length() + 1));
        ArrayNode files = pointer.putArray("files");
        for (Location.Entry file : staged.files()) {
            files.addObject().put("path", file.name()).put("bytes", file.bytes());
        }
        return pointer;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            List<String> files = staged.files().stream()
                    .map(file -> staged.resolve(file.name()).name())
                    .toList();
            Store.delete(files);
        }
    }
}
