package org.yearbook.sample;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yearbook.sample.TextLine.Atom;

/** One A4 page being drawn; points, origin at the bottom left. */
final class Sheet {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float MARK_RISE = 0.38f;

    private final PDPageContentStream content;
    private final int number;

    /** Adds a page to the end of the document. */
    Sheet(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        number = document.getNumberOfPages();
        content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false);
    }

    int number() {
        return number;
    }

    void write(TextLine line, Style style, float x, float y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x + line.indent(), y);
        content.setCharacterSpacing(line.stretch());
        StringBuilder run = new StringBuilder();
        for (Atom atom : line.atoms()) {
            if (atom.note() > 0) {
                show(run.toString(), style, 1, 0);
                run.setLength(0);
                show(atom.text(), style, LineBreaker.MARK_SCALE, MARK_RISE);
            } else {
                run.append(atom.text());
            }
        }
        show(run.toString(), style, 1, 0);
        content.setCharacterSpacing(0);
        content.endText();
    }

    /** Writes one line that is centred between two edges. */
    void centre(String text, Style style, float left, float right, float y) throws IOException {
        write(text, style, (left + right - width(text, style)) / 2, y);
    }

    /** Writes one line that ends at the right edge. */
    void right(String text, Style style, float right, float y) throws IOException {
        write(text, style, right - width(text, style), y);
    }

    void write(String text, Style style, float x, float y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        show(text, style, 1, 0);
        content.endText();
    }

    void rule(float x1, float y1, float x2, float y2, float thickness) throws IOException {
        content.setLineWidth(thickness);
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    void finish() throws IOException {
        content.close();
    }

    private static float width(String text, Style style) throws IOException {
        return style.font().getStringWidth(text) / 1000 * style.size();
    }

    private void show(String text, Style style, float scale, float rise) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.setFont(style.font(), style.size() * scale);
        content.setTextRise(style.size() * rise);
        content.showText(text);
    }
}
