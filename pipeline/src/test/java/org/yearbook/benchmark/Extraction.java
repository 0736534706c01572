package org.yearbook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** Reads a document stage by stage and takes the CPU time of this thread after each. */
final class Extraction {

    private final Vocabulary vocabulary = Codelists.read(Path.of("config")).vocabulary();

    Cost measure(byte[] pdf) throws IOException, UnreadableDocumentException {
        Map<Stage, Long> spent = new EnumMap<>(Stage.class);
        long start = cpu();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper().getText(document);
        }
        start = lap(spent, Stage.BARE, start);
        PdfPages.Result read = PdfPages.read(pdf);
        start = lap(spent, Stage.PAGES, start);
        FoundTables tables = PdfTables.find(read.pages(), true);
        start = lap(spent, Stage.TABLES, start);
        List<Passage> passages = ReadingOrder.passages(read.pages(), tables);
        start = lap(spent, Stage.READING_ORDER, start);
        int pages = read.pages().size();
        ProseFigures.read(
                new DocumentContent(
                        DocumentInfo.unlisted("measured.pdf"),
                        "application/pdf",
                        pages,
                        0,
                        passages,
                        tables.tables(),
                        List.of()),
                vocabulary);
        lap(spent, Stage.PROSE, start);
        return new Cost(pages, spent);
    }

    private static long lap(Map<Stage, Long> spent, Stage stage, long start) {
        long now = cpu();
        spent.put(stage, now - start);
        return now;
    }

    /** Not the time on the clock: other work on the machine must not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
