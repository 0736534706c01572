package org.yearbook.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yearbook.extract.document.UnreadableDocumentException;

/** CPU time of each stage of extraction, beside that of bare text extraction in the same run. */
final class ExtractionBenchmark {

    /** The first rounds warm the compiler up and are not counted. */
    private static final int WARM_UP = 6;

    private static final int ROUNDS = 6;

    /** How often a document is joined to itself, to see whether a page of a long one costs more. */
    private static final int[] TIMES = {1, 4, 16};

    private final Extraction extraction = new Extraction();
    private final Map<String, Cost> documents = new LinkedHashMap<>();
    private final Map<Integer, Cost> lengths = new LinkedHashMap<>();

    /** Measures every PDF of a folder. */
    void run(Path folder) throws IOException, UnreadableDocumentException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Path file : files) {
                Cost cost = extraction.measure(Files.readAllBytes(file));
                if (round >= WARM_UP) {
                    documents.merge(String.valueOf(file.getFileName()), cost, Cost::plus);
                }
            }
        }
        for (int times : TIMES) {
            lengths.put(times, joined(Files.readAllBytes(files.get(0)), times));
        }
    }

    /** One document so many times over, read as often as it takes to read the same number of pages. */
    private Cost joined(byte[] pdf, int times) throws IOException, UnreadableDocumentException {
        byte[] joined = join(pdf, times);
        Cost cost = Cost.NOTHING;
        for (int round = 0; round < TIMES[TIMES.length - 1] / times; round++) {
            cost = cost.plus(extraction.measure(joined));
        }
        return cost;
    }

    private static byte[] join(byte[] pdf, int times) throws IOException {
        try (PDDocument joined = Loader.loadPDF(pdf)) {
            for (int copy = 1; copy < times; copy++) {
                try (PDDocument next = Loader.loadPDF(pdf)) {
                    new PDFMergerUtility().appendDocument(joined, next);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            joined.save(out);
            return out.toByteArray();
        }
    }

    /** By the name of the file. */
    Map<String, Cost> documents() {
        return documents;
    }

    /** By the number of times that the first document was joined to itself. */
    Map<Integer, Cost> lengths() {
        return lengths;
    }

    Cost all() {
        return documents.values().stream().reduce(Cost.NOTHING, Cost::plus);
    }
}
