package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yearbook.extract.pdf.DrawnPdf;

class ChartsTest {

    @Test
    void takesNoBarsForCells() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        int[] heights = {90, 40, 120, 60, 75};
        for (int i = 0; i < heights.length; i++) {
            pdf.area(100 + 50 * i, 300 - heights[i], 50, heights[i], 0.5f + 0.1f * (i % 2));
            pdf.text(112 + 50 * i, 315 - heights[i], "1" + heights[i]).text(112 + 50 * i, 295, "Q" + i);
        }

        assertThat(ReadTables.in(pdf)).isEmpty();
    }

    @Test
    void takesNoLinesOfAChartWithItsGridForATable() throws Exception {
        assertThat(ReadTables.in(chart(new DrawnPdf().page(), true))).isEmpty();
        // Without the slanted lines it is rows of values between lines.
        assertThat(ReadTables.in(chart(new DrawnPdf().page(), false))).hasSize(1);
    }

    private static DrawnPdf chart(DrawnPdf pdf, boolean curve) {
        int[] values = {12, 31, 24, 45, 38, 52};
        for (int i = 0; i <= 5; i++) {
            pdf.line(60, 100 + 20 * i, 400, 100 + 20 * i);
        }
        pdf.text(65, 114, "Place").text(200, 114, "Goods").text(300, 114, "Staff");
        for (int i = 1; i < 5; i++) {
            int y = 114 + 20 * i;
            pdf.text(65, y, "Place " + i)
                    .text(200, y, String.valueOf(values[i]))
                    .text(300, y, "7" + values[5 - i]);
        }
        for (int i = 0; curve && i < 5; i++) {
            pdf.line(80 + 60 * i, 190 - values[i], 140 + 60 * i, 190 - values[i + 1]);
        }
        return pdf;
    }

    @Test
    void takesNoScaleUnderTheNameOfAFigureForATable() throws Exception {
        assertThat(ReadTables.in(scale(new DrawnPdf().page().text(62, 80, "Figure 3. Shares of the lands"))))
                .isEmpty();
        assertThat(ReadTables.in(scale(new DrawnPdf().page().text(62, 80, "Table 3. Shares of the lands"))))
                .hasSize(1);
    }

    private static DrawnPdf scale(DrawnPdf pdf) {
        pdf.text(62, 100, "Place").text(160, 100, "First").text(260, 100, "Second");
        for (int i = 0; i < 6; i++) {
            pdf.text(62, 115 + 15 * i, "Place " + i)
                    .text(160, 115 + 15 * i, String.valueOf(100 - 20 * i))
                    .text(260, 115 + 15 * i, "3" + i * i);
        }
        return pdf;
    }

    @Test
    void takesNoBoxesJoinedByLinesForATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().line(300, 130, 300, 160).line(100, 160, 500, 160);
        box(pdf, 250, 100, "Director");
        String[] names = {"Finance", "Research", "Surveys"};
        for (int i = 0; i < names.length; i++) {
            pdf.line(100 + 200 * i, 160, 100 + 200 * i, 190).line(100 + 200 * i, 220, 100 + 200 * i, 240);
            box(pdf, 50 + 200 * i, 190, names[i]);
            box(pdf, 50 + 200 * i, 240, "Staff 1" + i);
        }

        assertThat(ReadTables.in(pdf)).isEmpty();
    }

    private static void box(DrawnPdf pdf, int x, int y, String text) {
        pdf.line(x, y, x + 100, y).line(x, y + 30, x + 100, y + 30);
        pdf.line(x, y, x, y + 30).line(x + 100, y, x + 100, y + 30);
        pdf.text(x + 50 - 2.4 * text.length(), y + 19, text);
    }
}
