package org.yearbook.beam.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.cache.PictureCache;
import org.yearbook.beam.cache.Sha256;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Area;
import org.yearbook.domain.Box;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.PageCrops;

class IsolatedExtractionTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new Area("CN-SH", Area.Type.PROVINCE, "CN", "上海", "Shanghai", List.of())),
            List.of(new Indicator("goods", "货物贸易", "Goods", "", List.of("CNY"), List.of())),
            List.of(new UnitOfMeasure("元", "CNY", BigDecimal.ONE, "CNY", List.of())),
            List.of(new Vocabulary.Multiplier("亿", new BigDecimal("100000000"))),
            List.of(),
            List.of(new Word("出口额", Word.Role.FLOW, "exports")));
    private static final Shipped<Vocabulary> SHIPPED = Shipped.of(VOCABULARY, Vocabulary.class);

    @TempDir
    Path folder;

    @Test
    void findsInAProcessOfItsOwnWhatIsFoundInThisOne() throws IOException {
        SourceDocument document = document("good.txt", 3);
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, ReadingSettings.USUAL, ReleaseSize.SMALL)) {
            ExtractedDocument extracted = isolated.extract(document);

            assertThat(extracted.figures()).hasSize(3);
            assertThat(extracted)
                    .isEqualTo(FigureExtraction.ofAllFormats(VOCABULARY).extract(document));
        }
    }

    @Test
    void rejectsOnlyTheDocumentThatNeedsTooMuchMemory() throws IOException {
        SourceDocument greedy = document("greedy.txt", 1_500_000);
        SourceDocument good = document("good.txt", 3);
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, within(100, 64), ReleaseSize.SMALL)) {
            CompletableFuture<ExtractedDocument> beside = CompletableFuture.supplyAsync(() -> isolated.extract(greedy));
            List<ExtractedDocument> read = List.of(isolated.extract(good), isolated.extract(good));

            assertThat(read)
                    .allSatisfy(document -> assertThat(document.figures()).hasSize(3));
            assertThat(beside.join().report().reason()).isEqualTo("PARSER_CRASHED");
            assertThat(beside.join().issues().get(0).message()).contains("64 MB", "megabytes_of_memory");
            assertThat(isolated.extract(good).figures()).hasSize(3);
        }
    }

    @Test
    void stopsADocumentThatTakesTooLongAndReadsTheNext() throws IOException {
        SourceDocument endless = document("endless.txt", 300_000);
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, within(1, 1024), ReleaseSize.SMALL)) {
            ExtractedDocument stopped = isolated.extract(endless);

            assertThat(stopped.report().reason()).isEqualTo("TOO_SLOW");
            assertThat(stopped.issues().get(0).message()).contains("1 seconds", "seconds_per_document");
        }
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, within(100, 1024), ReleaseSize.SMALL)) {
            assertThat(isolated.extract(document("good.txt", 3)).figures()).hasSize(3);
        }
    }

    @Test
    void readsOnAfterItsProcessWasKilled() throws IOException {
        SourceDocument document = document("good.txt", 3);
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, ReadingSettings.USUAL, ReleaseSize.SMALL)) {
            isolated.extract(document);
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

            assertThat(isolated.extract(document).figures()).hasSize(3);
        }
    }

    @Test
    void drawsPagesInItsProcess() throws IOException {
        Path file = folder.resolve("page.pdf");
        Files.write(file, new DrawnPdf().page().text(72, 100, "12.5").bytes());
        SourceDocument document =
                new SourceDocument(DocumentInfo.unlisted("page.pdf"), file.toString(), Files.size(file));
        PageCrops.Spot spot = new PageCrops.Spot("f1", 1, new Box(72, 90, 20, 10));
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, ReadingSettings.USUAL, ReleaseSize.SMALL)) {
            IsolatedExtraction.Pictures drawn = isolated.draw(document, List.of(spot));

            assertThat(drawn.failure()).isEmpty();
            assertThat(drawn.byId().get("f1")).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        }
        Files.write(
                file,
                new DrawnPdf()
                        .page(new PDRectangle(14_400, 14_400), 0)
                        .text(72, 100, "12.5")
                        .bytes());
        try (IsolatedExtraction isolated = new IsolatedExtraction(SHIPPED, ReadingSettings.USUAL, ReleaseSize.SMALL)) {
            IsolatedExtraction.Pictures drawn = isolated.draw(document, List.of(spot));

            assertThat(drawn.byId()).isEmpty();
            assertThat(drawn.failure()).contains("too large");
        }
    }

    @Test
    void drawsNothingThatAnEarlierRunHasKept() throws IOException {
        Path file = folder.resolve("page.pdf");
        Files.write(file, new DrawnPdf().page().text(72, 100, "12.5").bytes());
        SourceDocument document =
                new SourceDocument(DocumentInfo.unlisted("page.pdf"), file.toString(), Files.size(file));
        List<PageCrops.Spot> spots = List.of(new PageCrops.Spot("f1", 1, new Box(72, 90, 20, 10)));
        String cache = folder.resolve("cache").toString();
        byte[] other = {1, 2, 3};
        PictureCache.in(Location.of(cache), ReadingLimits.USUAL, ProgramPath.hash())
                .keep(Sha256.of(file), spots, Map.of("f1", other));

        SharedExtraction.Settings settings =
                new SharedExtraction.Settings(SHIPPED, ReadingSettings.USUAL, ReleaseSize.SMALL, cache);
        try (SharedExtraction drawing = SharedExtraction.open(settings)) {
            assertThat(drawing.draw(document, spots).byId()).containsOnly(Map.entry("f1", other));

            Files.write(file, new DrawnPdf().page().text(72, 100, "12.6").bytes());
            assertThat(drawing.draw(document, spots).byId().get("f1")).hasSizeGreaterThan(other.length);
        }
    }

    private static ReadingSettings within(int seconds, int megabytes) {
        return ReadingSettings.within(ReadingLimits.USUAL.withSeconds(seconds).withMegabytes(megabytes));
    }

    private SourceDocument document(String name, int sentences) throws IOException {
        Path file = folder.resolve(name);
        StringBuilder text = new StringBuilder();
        for (int index = 1; index <= sentences; index++) {
            text.append(String.format(Locale.ROOT, "2023年上海货物贸易出口额为%d亿元。\n", index));
        }
        Files.writeString(file, text);
        DocumentInfo info = new DocumentInfo(
                name, name, "", new Vintage("2024-09-26"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);
        return new SourceDocument(info, file.toString(), Files.size(file));
    }
}
