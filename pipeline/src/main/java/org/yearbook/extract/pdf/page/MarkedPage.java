package org.yearbook.extract.pdf.page;

import java.awt.Color;
import java.awt.geom.NoninvertibleTransformException;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.yearbook.domain.Box;

/** One page that is drawn on, in the coordinates of the page as shown. */
final class MarkedPage implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static final float LEGEND_SIZE = 6;
    private static final float LEGEND_GAP = 4;
    private static final float LEGEND_PAPER = 0.85f;
    private static final float DASH = 2;
    private static final double TEXT_UNITS = 1000;

    private final PDPageContentStream content;

    MarkedPage(PDDocument document, PDPage page) throws IOException {
        content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        try {
            content.transform(new Matrix(Shown.of(page).transform().createInverse()));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("Expecting a page turned by quarters", e);
        }
    }

    /** A box, or a line where it has no width or no height. */
    void draw(Box box, Pen pen) throws IOException {
        content.setStrokingColor(pen.color());
        content.setLineWidth(pen.width());
        content.setLineDashPattern(pen.isDashed() ? new float[] {DASH, DASH} : new float[0], 0);
        if (box.width() == 0 || box.height() == 0) {
            content.moveTo((float) box.x(), (float) box.y());
            content.lineTo((float) box.right(), (float) box.bottom());
            content.stroke();
            return;
        }
        if (pen.fill() > 0) {
            fill(box, pen.color(), pen.fill());
        }
        outline(box);
        content.stroke();
    }

    private void fill(Box box, Color color, float opaque) throws IOException {
        content.saveGraphicsState();
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opaque);
        content.setGraphicsStateParameters(state);
        content.setNonStrokingColor(color);
        outline(box);
        content.fill();
        content.restoreGraphicsState();
    }

    private void outline(Box box) throws IOException {
        content.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
    }

    /** A line at the top left corner that says what the colours mean. */
    void legend() throws IOException {
        double width = LEGEND_GAP;
        for (Pen pen : Pen.values()) {
            width += entryWidth(pen);
        }
        fill(new Box(0, 0, width, LEGEND_SIZE + 2 * LEGEND_GAP), Color.WHITE, LEGEND_PAPER);
        double x = LEGEND_GAP;
        for (Pen pen : Pen.values()) {
            draw(new Box(x, LEGEND_GAP, LEGEND_SIZE, LEGEND_SIZE), pen);
            content.beginText();
            content.setNonStrokingColor(Color.BLACK);
            content.setFont(FONT, LEGEND_SIZE);
            // Shown coordinates run downwards, letters upwards.
            content.setTextMatrix(
                    new Matrix(1, 0, 0, -1, (float) x + LEGEND_SIZE + LEGEND_GAP / 2, LEGEND_GAP + LEGEND_SIZE));
            content.showText(pen.meaning());
            content.endText();
            x += entryWidth(pen);
        }
    }

    private static double entryWidth(Pen pen) throws IOException {
        return LEGEND_SIZE + 2 * LEGEND_GAP + FONT.getStringWidth(pen.meaning()) / TEXT_UNITS * LEGEND_SIZE;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
