package org.yearbook.extract.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yearbook.domain.Box;

/** Marks places on the pages of a document, on top of what is printed there. */
public final class PageMarks {

    private PageMarks() {}

    /**
     * A place to mark.
     *
     * @param page from 1
     * @param box on the page as shown
     */
    public record Mark(int page, Box box, Pen pen) {}

    /**
     * The document with the marks drawn, and a legend on every page that has some. Its pages stay as they are otherwise.
     *
     * @param bytes a PDF document that {@link PdfPages#read} accepts
     * @throws IOException if it cannot be written again
     */
    public static byte[] draw(byte[] bytes, List<Mark> marks) throws IOException {
        Map<Integer, List<Mark>> byPage = new TreeMap<>();
        marks.stream()
                .sorted(Comparator.comparing(Mark::pen))
                .forEach(mark -> byPage.computeIfAbsent(mark.page(), page -> new ArrayList<>())
                        .add(mark));
        try (PDDocument document = PdfFile.open(bytes, List.of())) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                if (byPage.containsKey(number)) {
                    try (MarkedPage marked = new MarkedPage(document, page)) {
                        for (Mark mark : byPage.get(number)) {
                            marked.draw(mark.box(), mark.pen());
                        }
                        marked.legend();
                    }
                }
            }
            // A document that opens without a password may still forbid being changed; a copy to look at is no change.
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
