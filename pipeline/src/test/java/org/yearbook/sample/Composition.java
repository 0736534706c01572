package org.yearbook.sample;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a manuscript in type, block by block. */
final class Composition {

    /**
     * The styles of a publication.
     *
     */
    record Format(PageDesign design, Typefaces faces, Style chapter, Style section, Style text) {

        static Format report(Typefaces faces, Manuscript manuscript) {
            return new Format(
                    new ReportDesign(faces, manuscript.front("title")),
                    faces,
                    new Style(faces.heading(), 16, 28, 0, 14),
                    new Style(faces.heading(), 12.5f, 24, 2, 6),
                    new Style(faces.text(), 12, 21, 2, 0));
        }

        static Format magazine(Typefaces faces, Manuscript manuscript) {
            return new Format(
                    new MagazineDesign(faces, manuscript),
                    faces,
                    new Style(faces.heading(), 17, 26, 0, 14),
                    new Style(faces.heading(), 11.5f, 20, 0, 6),
                    new Style(faces.text(), 10.5f, 18, 2, 0));
        }
    }

    /** A heading keeps this many lines of text below it in the same column. */
    private static final int LINES_KEPT = 3;

    private final Format format;
    private final Manuscript manuscript;
    private final Flow flow;

    Composition(PDDocument document, Manuscript manuscript, Format format) throws IOException {
        this.format = format;
        this.manuscript = manuscript;
        Style footnote = new Style(format.faces().text(), 8.5f, 13, 0, 0);
        flow = new Flow(document, format.design(), manuscript.footnotes(), footnote);
    }

    void set() throws IOException {
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                flow.paragraph(paragraph.text(), format.text());
            } else if (block instanceof Block.Exhibit exhibit) {
                new TablePainter(flow, format.faces(), exhibit).paint();
            }
        }
        flow.finish();
    }

    private void heading(Block.Heading heading) throws IOException {
        Style style = heading.level() == 1 ? format.chapter() : format.section();
        flow.need(style.before() + style.leading() + LINES_KEPT * format.text().leading());
        flow.paragraph(heading.text(), style);
    }
}
