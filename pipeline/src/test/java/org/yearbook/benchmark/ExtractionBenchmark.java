package org.yearbook.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.layout.ReadingOrder;
import org.yearbook.extract.pdf.page.PdfPages;
import org.yearbook.extract.pdf.table.FoundTables;
import org.yearbook.extract.pdf.table.PdfTables;
import org.yearbook.extract.prose.ProseFigures;

/** CPU time of each stage of extraction, beside that of bare text extraction in the same run. */
final class ExtractionBenchmark {

    /** The first rounds warm the compiler up and are not counted. */
    private static final int WARM_UP = 2;

    private static final int ROUNDS = 3;

    private enum Stage {
        BARE(0),
        PAGES(1),
        TABLES(2),
        READING_ORDER(3),
        PROSE(4);

        private final int place;

        Stage(int place) {
            this.place = place;
        }
    }

    private final Vocabulary vocabulary = Codelists.read(Path.of("config")).vocabulary();
    private final Map<String, long[]> spent = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();

    /** Measures every PDF of the folders that exist. */
    void run(List<Path> folders) throws IOException, UnreadableDocumentException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    found.filter(file -> file.toString().endsWith(".pdf"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Path file : files) {
                measure(file, round >= WARM_UP);
            }
        }
    }

    private void measure(Path file, boolean counted) throws IOException, UnreadableDocumentException {
        byte[] bytes = Files.readAllBytes(file);
        long[] times = new long[Stage.values().length];
        long start = cpu();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(document);
        }
        start = lap(times, Stage.BARE, start);
        PdfPages.Result read = PdfPages.read(bytes);
        start = lap(times, Stage.PAGES, start);
        FoundTables tables = PdfTables.find(read.pages(), true);
        start = lap(times, Stage.TABLES, start);
        List<Passage> passages = ReadingOrder.passages(read.pages(), tables);
        start = lap(times, Stage.READING_ORDER, start);
        String name = String.valueOf(file.getFileName());
        ProseFigures.read(
                new DocumentContent(
                        DocumentInfo.unlisted(name),
                        "application/pdf",
                        read.pages().size(),
                        0,
                        passages,
                        tables.tables(),
                        List.of()),
                vocabulary);
        lap(times, Stage.PROSE, start);
        if (counted) {
            long[] sum = spent.computeIfAbsent(name, key -> new long[times.length]);
            for (int stage = 0; stage < times.length; stage++) {
                sum[stage] += times[stage];
            }
            pages.put(name, read.pages().size());
        }
    }

    private static long lap(long[] times, Stage stage, long start) {
        long now = cpu();
        times[stage.place] = now - start;
        return now;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A line for each document and one for all: pages per second of bare extraction, then each stage as its multiple. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-40s %6s %9s %7s %7s %7s %7s %7s%n",
                "document",
                "pages",
                "bare p/s",
                "pages",
                "tables",
                "order",
                "prose",
                "all"));
        long[] total = new long[Stage.values().length];
        spent.forEach((name, times) -> {
            table.append(line(name, pages.getOrDefault(name, 0), times));
            for (int stage = 0; stage < times.length; stage++) {
                total[stage] += times[stage];
            }
        });
        int all = pages.values().stream().mapToInt(Integer::intValue).sum();
        return table.append(line("all", all, total)).toString();
    }

    private static String line(String name, int pages, long[] times) {
        return String.format(
                Locale.ROOT,
                "%-40s %6d %9.1f %7.2f %7.2f %7.2f %7.2f %7.2f%n",
                name,
                pages,
                pages * ROUNDS * 1e9 / times[0],
                ratio(times, Stage.PAGES),
                ratio(times, Stage.TABLES),
                ratio(times, Stage.READING_ORDER),
                ratio(times, Stage.PROSE),
                (double) (sum(times) - times[0]) / times[0]);
    }

    private static double ratio(long[] times, Stage stage) {
        return (double) times[stage.place] / times[0];
    }

    private static long sum(long[] times) {
        long sum = 0;
        for (long time : times) {
            sum += time;
        }
        return sum;
    }

    /** Nanoseconds of CPU by document and stage, over all counted rounds. */
    String json() throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("rounds", ROUNDS);
        List<Map<String, Object>> documents = new ArrayList<>();
        spent.forEach((name, times) -> {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("document", name);
            document.put("pages", pages.getOrDefault(name, 0));
            for (Stage stage : Stage.values()) {
                document.put(stage.name().toLowerCase(Locale.ROOT) + "_ns", times[stage.place]);
            }
            documents.add(document);
        });
        root.put("documents", documents);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
