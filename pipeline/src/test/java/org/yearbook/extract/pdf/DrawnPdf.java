package org.yearbook.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws small PDF documents for tests, with places measured from the top left corner in points. */
public final class DrawnPdf {

    static final double SIZE = 10;

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream content;
    private PDPage page = new PDPage();
    private double height;

    public DrawnPdf page() {
        return page(PDRectangle.A4, 0);
    }

    public DrawnPdf page(PDRectangle size, int rotation) {
        closePage();
        page = new PDPage(size);
        page.setRotation(rotation);
        height = size.getHeight();
        document.addPage(page);
        return draw(() -> content = new PDPageContentStream(document, page));
    }

    /** Text whose baseline begins here. */
    public DrawnPdf text(double x, double y, String text) {
        return text(x, y, SIZE, text);
    }

    public DrawnPdf text(double x, double y, double size, String text) {
        return text(Matrix.getTranslateInstance((float) x, (float) (height - y)), size, text);
    }

    public DrawnPdf text(Matrix place, double size, String text) {
        return draw(() -> {
            content().beginText();
            content().setFont(FONT, (float) size);
            content().setTextMatrix(place);
            content().showText(text);
            content().endText();
        });
    }

    /** Text that ends here. */
    public DrawnPdf textUpTo(double right, double y, String text) {
        return text(right - width(text), y, text);
    }

    /** Text whose middle is here. */
    public DrawnPdf textAround(double middle, double y, String text) {
        return text(middle - width(text) / 2, y, text);
    }

    private static double width(String text) {
        try {
            return FONT.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DrawnPdf line(double x1, double y1, double x2, double y2) {
        return draw(() -> {
            content().moveTo((float) x1, (float) (height - y1));
            content().lineTo((float) x2, (float) (height - y2));
            content().stroke();
        });
    }

    public DrawnPdf area(double x, double y, double width, double areaHeight, float gray) {
        return draw(() -> {
            content().setNonStrokingColor(gray);
            content().addRect((float) x, (float) (height - y - areaHeight), (float) width, (float) areaHeight);
            content().fill();
            content().setNonStrokingColor(0f);
        });
    }

    public DrawnPdf gray(float gray) {
        return draw(() -> content().setNonStrokingColor(gray));
    }

    public DrawnPdf mode(RenderingMode mode) {
        return draw(() -> content().setRenderingMode(mode));
    }

    public DrawnPdf picture(double x, double y, double width, double pictureHeight) {
        return draw(() -> content()
                .drawImage(
                        LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                        (float) x,
                        (float) (height - y - pictureHeight),
                        (float) width,
                        (float) pictureHeight));
    }

    public DrawnPdf password(String password) {
        return draw(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    public byte[] bytes() {
        closePage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        draw(() -> {
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            document.close();
        });
        return bytes.toByteArray();
    }

    private PDPageContentStream content() {
        if (content == null) {
            throw new IllegalStateException("Expecting a page before anything is drawn");
        }
        return content;
    }

    private void closePage() {
        if (content != null) {
            draw(content()::close);
            content = null;
        }
    }

    private DrawnPdf draw(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
