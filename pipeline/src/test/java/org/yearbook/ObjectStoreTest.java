package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.store.Location;
import org.yearbook.cluster.ObjectStore;

/** Sources and output on an object store ({@code mvn -Ps3 verify}). */
@EnabledIf("org.yearbook.cluster.ObjectStore#isHere")
class ObjectStoreTest {

    private static final List<String> KEYS = List.of("aws.accessKeyId", "aws.secretAccessKey");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeEach
    void haveKeys() {
        KEYS.forEach(key -> System.setProperty(key, "any"));
    }

    @AfterEach
    void dropKeys() {
        KEYS.forEach(System::clearProperty);
    }

    @Test
    void aRunFromStoreToStoreWritesTheSameBytesAndPublishesThemAtOnce() throws Exception {
        try (ObjectStore store = ObjectStore.start(folder)) {
            try (Stream<Path> files = Files.list(Path.of("sources/2024"))) {
                for (Path file : files.toList()) {
                    store.put("sources/2024/" + file.getFileName(), file);
                }
            }
            run("sources", folder.resolve("local").toString(), List.of());

            Typed first = run(store.folder("sources"), store.folder("out"), store.options());
            JsonNode pointer = pointer(store);
            Typed second = run(store.folder("sources"), store.folder("out"), store.options());

            assertThat(first.out()).contains("4 read, 0 read in part, 0 rejected\n");
            assertThat(second.out())
                    .contains("4 read, 0 read in part, 0 rejected (4 as in an earlier run, not read again)");
            assertThat(pointer(store).get("edition")).isNotEqualTo(pointer.get("edition"));
            SortedMap<String, String> published = published(store, pointer);
            assertThat(published).isEqualTo(FolderBytes.withoutTimes(folder.resolve("local/2024")));
            SortedMap<String, String> again = published(store, pointer(store));
            // It alone tells against what it was made.
            assertThat(again.remove("revisions.csv")).isNotEqualTo(published.remove("revisions.csv"));
            assertThat(again).isEqualTo(published);
        }
    }

    @Test
    void aRunThatFailsLeavesTheStoreAsItWas() throws Exception {
        try (ObjectStore store = ObjectStore.start(folder)) {
            store.put("sources/2024/empty.txt", Files.createFile(folder.resolve("empty.txt")));

            Typed typed = typed(store.folder("sources"), store.folder("out"), store.options());

            assertThat(typed.status()).isEqualTo(1);
            assertThat(typed.out()).contains("empty.txt: EMPTY_FILE");
            assertThat(Location.of(store.folder("out")).files()).isEmpty();
        }
    }

    private static JsonNode pointer(ObjectStore store) throws IOException {
        byte[] pointer =
                Location.of(store.folder("out/2024")).get("current.json").orElseThrow();
        return JsonMapper.builder().build().readTree(pointer);
    }

    /** What somebody reads who follows the pointer. */
    private static SortedMap<String, String> published(ObjectStore store, JsonNode pointer) throws IOException {
        Location edition =
                Location.of(store.folder("out/2024/" + pointer.get("edition").asText()));
        SortedMap<String, String> bytes = new TreeMap<>();
        for (JsonNode file : pointer.get("files")) {
            String name = file.get("path").asText();
            bytes.put(name, HexFormat.of().formatHex(edition.get(name).orElseThrow()));
        }
        bytes.remove("run.json");
        return bytes;
    }

    private static Typed run(String sources, String output, List<String> options) {
        Typed typed = typed(sources, output, options);
        assertThat(typed.status()).as(typed.out() + typed.err()).isZero();
        return typed;
    }

    private static Typed typed(String sources, String output, List<String> options) {
        List<Object> arguments = new ArrayList<>(List.of("run", "--sources", sources, "--output", output));
        arguments.addAll(options);
        return Typed.yearbook(arguments.toArray());
    }
}
