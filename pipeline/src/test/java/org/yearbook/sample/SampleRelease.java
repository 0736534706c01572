package org.yearbook.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the PDF documents of the sample release; its web page, note and manifest are plain text and edited in place. */
public final class SampleRelease {

    static final String REPORT = "digital-trade-report.pdf";
    static final String QUARTERLY = "trade-quarterly.pdf";

    private SampleRelease() {}

    /** Writes the documents into the folder named by the first argument, by default {@code sources/2024}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "sources/2024");
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            Files.write(folder.resolve(document.getKey()), document.getValue());
        }
    }

    /** The bytes of every document by file name. */
    static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        documents.put(REPORT, report());
        documents.put(QUARTERLY, quarterly());
        return documents;
    }

    private static byte[] report() throws IOException {
        return report(Manuscript.read("report.txt"));
    }

    /** The report with other contents than its own, for tests. */
    static byte[] report(Manuscript manuscript) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typefaces faces = Typefaces.embeddedIn(document);
            new Cover(faces, manuscript).paint(new Sheet(document));
            new Composition(document, manuscript, Composition.Format.report(faces, manuscript)).set();
            return Publication.bytes(document, manuscript, LocalDate.of(2024, 9, 26));
        }
    }

    private static byte[] quarterly() throws IOException {
        Manuscript manuscript = Manuscript.read("quarterly.txt");
        try (PDDocument document = new PDDocument()) {
            Typefaces faces = Typefaces.embeddedIn(document);
            new Composition(document, manuscript, Composition.Format.magazine(faces, manuscript)).set();
            return Publication.bytes(document, manuscript, LocalDate.of(2024, 7, 15));
        }
    }
}
