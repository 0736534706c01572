package org.yearbook.beam.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Area;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;

class ExtractionCacheTest {

    private static final Vocabulary VOCABULARY = vocabulary("出口额");
    private static final String TEXT = "2023年上海出口额为27亿元。";

    @TempDir
    Path folder;

    private Path program;
    private ExtractionCache cache;
    private SourceDocument document;
    private ExtractedDocument extracted;

    @BeforeEach
    void keepsWhatWasFound() throws IOException {
        program = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(program.resolve("Reader.class"), "state 1");
        document = document("report.txt", TEXT, "商务部");
        extracted = FigureExtraction.ofAllFormats(VOCABULARY).extract(document);
        cache = cache(VOCABULARY);
        cache.keep(ExtractionCache.key(document).orElseThrow(), extracted);
    }

    @Test
    void givesBackWhatWasFoundInTheSameDocument() {
        assertThat(extracted.figures()).hasSize(1);
        assertThat(cache(VOCABULARY).find(ExtractionCache.key(document).orElseThrow()))
                .contains(extracted);
    }

    @Test
    void knowsNothingOfADocumentInWhichOneByteChanged() throws IOException {
        assertThat(isKept(cache, document("report.txt", TEXT.replace("27", "28"), "商务部")))
                .isFalse();
    }

    @Test
    void knowsNothingOfTheSameBytesUnderAnotherNameOrPublisher() throws IOException {
        assertThat(isKept(cache, document("other.txt", TEXT, "商务部"))).isFalse();
        assertThat(isKept(cache, document("report.txt", TEXT, "海关总署"))).isFalse();
    }

    @Test
    void knowsNothingOnceAWordOfTheConfigurationChanged() {
        assertThat(isKept(cache(vocabulary("出口值")), document)).isFalse();
    }

    @Test
    void knowsNothingOnceAClassOfTheProgramChanged() throws IOException {
        Files.writeString(program.resolve("Reader.class"), "state 2");

        assertThat(isKept(cache(VOCABULARY), document)).isFalse();
    }

    @Test
    void takesNothingFromADamagedEntry() throws IOException {
        Path entry;
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            entry = entries.findFirst().orElseThrow();
        }
        byte[] kept = Files.readAllBytes(entry);
        for (int damaged : new int[] {0, 40, kept.length - 1}) {
            byte[] bytes = kept.clone();
            bytes[damaged] ^= 1;
            Files.write(entry, bytes);

            assertThat(isKept(cache, document)).as("byte %d", damaged).isFalse();
        }
    }

    @Test
    void keepsNothingOfADocumentThatWasRejectedOrHasChangedMeanwhile() throws IOException {
        SourceDocument late = document("late.txt", TEXT, "商务部");
        ExtractionCache.Key before = ExtractionCache.key(late).orElseThrow();
        Files.writeString(Path.of(late.path()), TEXT.replace("27", "29"));
        cache.keep(before, FigureExtraction.ofAllFormats(VOCABULARY).extract(late));
        assertThat(cache.find(before)).isEmpty();

        SourceDocument empty = document("empty.txt", "", "商务部");
        ExtractionCache.Key key = ExtractionCache.key(empty).orElseThrow();
        cache.keep(key, FigureExtraction.ofAllFormats(VOCABULARY).extract(empty));
        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void hasNoKeyForWhatIsNoFile() {
        assertThat(ExtractionCache.key(new SourceDocument(document.info(), folder.toString(), 0)))
                .isEmpty();
    }

    private boolean isKept(ExtractionCache among, SourceDocument wanted) {
        return among.find(ExtractionCache.key(wanted).orElseThrow()).isPresent();
    }

    private ExtractionCache cache(Vocabulary vocabulary) {
        return ExtractionCache.in(
                Location.of(folder.resolve("cache")),
                Shipped.of(vocabulary, Vocabulary.class),
                ReadingLimits.USUAL,
                ProgramHash.of(program + File.pathSeparator + folder.resolve("missing.jar")));
    }

    private SourceDocument document(String name, String text, String publisher) throws IOException {
        Path file = Files.createDirectories(folder.resolve("release")).resolve(name);
        Files.writeString(file, text);
        DocumentInfo info = new DocumentInfo(
                name, "", publisher, new Vintage("2024-09-26"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);
        return new SourceDocument(info, file.toString(), Files.size(file));
    }

    private static Vocabulary vocabulary(String exports) {
        return new Vocabulary(
                List.of(new Area("CN-SH", Area.Type.PROVINCE, "CN", "上海", "Shanghai", List.of())),
                List.of(),
                List.of(new UnitOfMeasure("元", "CNY", BigDecimal.ONE, "CNY", List.of())),
                List.of(new Vocabulary.Multiplier("亿", new BigDecimal("100000000"))),
                List.of(),
                List.of(new Word(exports, Word.Role.FLOW, "exports")));
    }
}
