package org.yearbook.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.extract.pdf.page.Pen;

class TableOverlayTest {

    /** Fine lines are thinner than a point. */
    private static final int SCALE = 4;

    private static final Color GREEN = new Color(0, 150, 60);
    private static final Color YELLOW = new Color(200, 160, 0);
    private static final Color RED = new Color(220, 0, 0);

    /** A box in content coordinates lies elsewhere on a page that is turned or cropped; its marks must lie with it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   0
            90,  0
            180, 0
            270, 0
            0,   40
            90,  40
            """)
    void marksCellsWhereTheyStand(int rotation, int cropped) throws Exception {
        byte[] plain = table(rotation, cropped);

        byte[] marked = TableOverlay.draw(plain, true);

        BufferedImage before = render(plain);
        BufferedImage after = render(marked);
        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        // Beside the line between the first two columns, in the first row and in the second.
        assertThat(isNear(after, shown(rotation, cropped, 182, 130), YELLOW))
                .as("head")
                .isTrue();
        assertThat(isNear(after, shown(rotation, cropped, 182, 155), GREEN))
                .as("cell")
                .isTrue();
        assertThat(isNear(after, shown(rotation, cropped, 100, 190), RED))
                .as("table")
                .isTrue();
        assertThat(isNear(before, shown(rotation, cropped, 100, 190), RED)).isFalse();
    }

    @Test
    void keepsEveryPageAndItsText() throws Exception {
        byte[] plain = new DrawnPdf()
                .page()
                .text(72, 72, "Nothing but a sentence.")
                .page()
                .text(72, 72, "More.")
                .bytes();

        try (PDDocument marked = Loader.loadPDF(TableOverlay.draw(plain, true))) {
            assertThat(marked.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(marked))
                    .isEqualToIgnoringWhitespace("Nothing but a sentence. More.");
        }
    }

    @Test
    void explainsItsColoursOnThePage() throws Exception {
        try (PDDocument marked = Loader.loadPDF(TableOverlay.draw(table(0, 0), true))) {
            String text = new PDFTextStripper().getText(marked);
            for (Pen pen : Pen.values()) {
                assertThat(text).contains(pen.meaning());
            }
        }
    }

    /** Three columns from 100 to 340 and three rows from 120 to 190, seen from the top left corner before any turn. */
    private static byte[] table(int rotation, int cropped) throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(new PDRectangle(0, 0, 400, 300), rotation);
        for (int row = 0; row < 4; row++) {
            pdf.line(100, 120 + row * 70 / 3.0, 340, 120 + row * 70 / 3.0);
        }
        for (int column = 0; column < 4; column++) {
            pdf.line(100 + 80 * column, 120, 100 + 80 * column, 190);
        }
        String[][] cells = {{"Region", "2022", "2023"}, {"North", "11.5", "12.5"}, {"South", "21.5", "22.5"}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.text(110 + 80 * column, 135 + row * 70 / 3.0, cells[row][column]);
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            document.getPage(0).setCropBox(new PDRectangle(cropped, cropped, 400 - cropped, 300 - cropped));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int[] shown(int rotation, int cropped, int x, int y) {
        int width = 400 - cropped;
        int height = 300 - cropped;
        int left = x - cropped;
        return switch (rotation) {
            case 90 -> new int[] {height - y, left};
            case 180 -> new int[] {width - left, height - y};
            case 270 -> new int[] {y, width - left};
            default -> new int[] {left, y};
        };
    }

    private static BufferedImage render(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0, SCALE);
        }
    }

    /** Whether a point no more than three points away is printed in about this colour. */
    private static boolean isNear(BufferedImage page, int[] place, Color wanted) {
        for (int x = SCALE * (place[0] - 3); x <= SCALE * (place[0] + 3); x++) {
            for (int y = SCALE * (place[1] - 3); y <= SCALE * (place[1] + 3); y++) {
                if (x >= 0 && y >= 0 && x < page.getWidth() && y < page.getHeight()) {
                    Color seen = new Color(page.getRGB(x, y));
                    int off = Math.abs(seen.getRed() - wanted.getRed())
                            + Math.abs(seen.getGreen() - wanted.getGreen())
                            + Math.abs(seen.getBlue() - wanted.getBlue());
                    if (off < 60) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
