package org.yearbook.beam.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.beam.store.EarlierEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vintage;

class KeptEditionTest {

    @TempDir
    Path folder;

    private String publisher = "商务部";
    private String configuration = "words";
    private String engine = "--threads=2";
    private final Map<String, String> documents = new TreeMap<>(Map.of("a.txt", "出口27亿元", "b.txt", "进口13亿元"));

    @BeforeEach
    void keepsWhatARunHasPublished() throws IOException {
        write("program/Reader.class", "state 1");
        write("output/2024/figures.csv", "27");
        write("output/2024/tables/1-1.csv", "27,13");
        write("output/2023/observations.csv", "26");
        edition().keep(read());
    }

    @Test
    void isCurrentWhileNothingChanges() throws IOException {
        assertThat(edition().isCurrent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            output/2024/figures.csv,     28
            output/2024/tables/1-1.csv,  '27,14'
            output/2024/added.csv,       27
            output/2023/observations.csv, 25
            output/2023/run.json,        25
            program/Reader.class,        state 2
            """)
    void isNotCurrentOnceAFileOfTheEditionOfTheOneBeforeOrOfTheProgramChanges(String file, String text)
            throws IOException {
        write(file, text);

        assertThat(edition().isCurrent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"output/2024/figures.csv", "output/2023/observations.csv"})
    void isNotCurrentOnceAFileIsGone(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void isNotCurrentOnceAByteOfADocumentChanges() throws IOException {
        documents.put("b.txt", "进口14亿元");

        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void isNotCurrentOnceADocumentIsAddedTakenAwayOrNamedOtherwise() throws IOException {
        documents.put("c.txt", "");
        assertThat(edition().isCurrent()).isFalse();

        documents.keySet().removeAll(List.of("b.txt", "c.txt"));
        assertThat(edition().isCurrent()).isFalse();

        documents.put("d.txt", "进口13亿元");
        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void isNotCurrentOnceTheManifestSaysOtherwise() throws IOException {
        publisher = "海关总署";

        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void isNotCurrentWithAnotherConfigurationOrRunner() throws IOException {
        configuration = "other words";
        assertThat(edition().isCurrent()).isFalse();

        configuration = "words";
        engine = "--threads=1";
        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void isNotCurrentWhereTheEditionOrWhatWasKeptOfItIsGone() throws IOException {
        Files.move(folder.resolve("output/2024"), folder.resolve("output/elsewhere"));
        assertThat(edition().isCurrent()).isFalse();

        Files.move(folder.resolve("output/elsewhere"), folder.resolve("output/2024"));
        assertThat(edition().isCurrent()).isTrue();

        Files.move(folder.resolve("cache"), folder.resolve("cleared"));
        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void keepsNoEditionOfDocumentsThatWereNotAllRead() throws IOException {
        documents.put("b.txt", "进口14亿元");
        Map<String, String> read = read();
        read.remove("a.txt");

        edition().keep(read);

        assertThat(edition().isCurrent()).isFalse();
    }

    @Test
    void aDocumentThatChangedWhileItWasReadIsNotTheOneThatWasRead() throws IOException {
        documents.put("b.txt", "进口14亿元");
        Map<String, String> read = read();
        documents.put("b.txt", "进口15亿元");
        edition().keep(read);

        assertThat(edition().isCurrent()).isFalse();

        documents.put("b.txt", "进口14亿元");
        assertThat(edition().isCurrent()).isTrue();
    }

    @Test
    void keepsNothingWhereTheEditionBeforeChangedDuringTheRun() throws IOException {
        configuration = "new words";
        KeptEdition running = edition();
        write("output/2023/observations.csv", "25");
        running.keep(read());

        assertThat(edition().isCurrent()).isFalse();
        write("output/2023/observations.csv", "26");
        assertThat(edition().isCurrent()).isFalse();
    }

    private KeptEdition edition() throws IOException {
        Path release = Files.createDirectories(folder.resolve("sources"));
        List<SourceDocument> listed = documents.keySet().stream()
                .map(name ->
                        new SourceDocument(info(name), release.resolve(name).toString(), 0))
                .toList();
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(release.resolve(document.getKey()), document.getValue());
        }
        ProgramHash program = ProgramHash.of(folder.resolve("program").toString());
        return KeptEdition.of(
                Location.of(folder.resolve("cache")),
                Location.of(folder.resolve("output/2024")),
                new KeptEdition.Circumstances("2024", program, List.of("embedded", engine), configuration),
                listed,
                Optional.of(new EarlierEdition("2023", Location.of(folder.resolve("output/2023")))));
    }

    /** What a run says that it has read. */
    private Map<String, String> read() throws IOException {
        edition();
        Map<String, String> read = new TreeMap<>();
        for (String name : documents.keySet()) {
            read.put(name, Sha256.of(folder.resolve("sources").resolve(name)));
        }
        return read;
    }

    private DocumentInfo info(String name) {
        return new DocumentInfo(
                name, "", publisher, new Vintage("2024-09-26"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }
}
