package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;

/** The same small table with its lines drawn in every way that publishers draw them. */
class TypesettingsTest {

    private static final int[] XS = {60, 160, 260, 360};
    private static final int[] YS = {100, 120, 140, 160, 180};

    @ParameterizedTest
    @ValueSource(
            strings = {"lines", "dashes", "double", "rectangles", "cells", "stripes", "columns", "rows", "typed", "none"
            })
    void readsATableHoweverItsLinesAreDrawn(String drawn) throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        switch (drawn) {
            case "lines" -> lines(pdf, 0);
            case "double" -> {
                lines(pdf, 0);
                lines(pdf, 2);
            }
            case "dashes" -> dashes(pdf);
            case "rectangles" -> rectangles(pdf);
            case "cells" -> cells(pdf, 1);
            case "stripes" -> cells(pdf, 2);
            case "columns" -> pdf.line(160, 100, 160, 180).line(260, 100, 260, 180);
            case "rows" -> rows(pdf);
            case "typed" -> typed(pdf);
            default -> {}
        }
        words(pdf);

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly("Place|Goods|Rate", "North|1,204|3.4", "South|88|-2.0", "West|310|0.7");
    }

    private static void words(DrawnPdf pdf) {
        String[][] rows = {
            {"Place", "Goods", "Rate"}, {"North", "1,204", "3.4"}, {"South", "88", "-2.0"}, {"West", "310", "0.7"}
        };
        for (int row = 0; row < rows.length; row++) {
            pdf.text(65, 114 + 20 * row, rows[row][0])
                    .textUpTo(252, 114 + 20 * row, rows[row][1])
                    .textUpTo(352, 114 + 20 * row, rows[row][2]);
        }
    }

    private static void lines(DrawnPdf pdf, int off) {
        for (int y : YS) {
            pdf.line(60 - off, y + off, 360 + off, y + off);
        }
        for (int x : XS) {
            pdf.line(x + off, 100 - off, x + off, 180 + off);
        }
    }

    private static void dashes(DrawnPdf pdf) {
        for (int y : YS) {
            for (int x = 60; x < 360; x += 5) {
                pdf.line(x, y, x + 3, y);
            }
        }
        for (int x : XS) {
            for (int y = 100; y < 180; y += 5) {
                pdf.line(x, y, x, y + 3);
            }
        }
    }

    private static void rectangles(DrawnPdf pdf) {
        for (int y : YS) {
            pdf.area(60, y, 300, 0.7, 0);
        }
        for (int x : XS) {
            pdf.area(x, 100, 0.7, 80, 0);
        }
    }

    /** Cells with a background; with a step of two only every other row has one. */
    private static void cells(DrawnPdf pdf, int step) {
        for (int row = 0; row < 4; row += step) {
            for (int column = 0; column < 3; column++) {
                pdf.area(XS[column] + 1, YS[row] + (step == 1 ? 1 : 0), 98, step == 1 ? 18 : 20, 0.85f);
            }
        }
    }

    private static void rows(DrawnPdf pdf) {
        for (int y : YS) {
            pdf.line(60, y, 360, y);
        }
    }

    private static void typed(DrawnPdf pdf) {
        for (int y : new int[] {104, 124, 186}) {
            pdf.text(60, y, "-".repeat(90));
        }
    }

    @Test
    void readsRowsOfWordsBelowACaptionAndLines() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(150, 92, "Table 7. What was found");
        for (int y : new int[] {100, 120, 154, 188, 222}) {
            pdf.line(60, y, 460, y);
        }
        String[][] rows = {
            {"Office", "Finding", "", "Status"},
            {"Water", "Plans were too old in", "two of the lands", "Open"},
            {"Roads", "Loans were made with", "no second look", "Closed"},
            {"Schools", "Samples were small", "", "Open"}
        };
        for (int i = 0; i < rows.length; i++) {
            int y = i == 0 ? 114 : 100 + 34 * i;
            pdf.text(65, y, rows[i][0])
                    .text(160, y, rows[i][1])
                    .text(160, y + 12, rows[i][2])
                    .text(400, y, rows[i][3]);
        }

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly(
                        "Office|Finding|Status",
                        "Water|Plans were too old in two of the lands|Open",
                        "Roads|Loans were made with no second look|Closed",
                        "Schools|Samples were small|Open");
    }

    @Test
    void keepsTheRowsAtBothEndsOfRowsShadedInTurn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().area(60, 120, 300, 20, 0.85f).area(60, 160, 300, 20, 0.85f);
        words(pdf);
        pdf.text(65, 194, "East").textUpTo(252, 194, "41").textUpTo(352, 194, "1.1");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly("Place|Goods|Rate", "North|1,204|3.4", "South|88|-2.0", "West|310|0.7", "East|41|1.1");
    }

    @Test
    void gathersTheLinesOfRowsOfWordsByTheirDistance() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(150, 92, "Table 7. Duties of the offices");
        for (int y : new int[] {100, 120, 212}) {
            pdf.line(60, y, 460, y);
        }
        pdf.text(65, 114, "Office").text(180, 114, "Duty").text(350, 114, "Law");
        pdf.text(65, 134, "Water").text(180, 134, "Reads all meters of").text(350, 134, "Water Act of");
        pdf.text(180, 145, "every land once a year").text(350, 145, "1972");
        pdf.text(65, 159, "Roads").text(180, 159, "Builds roads").text(350, 159, "Road Act");
        pdf.text(65, 173, "Land and").text(180, 173, "Sells timber").text(350, 173, "Forest Act");
        pdf.text(65, 184, "Forests").text(180, 184, "and hay");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly(
                        "Office|Duty|Law",
                        "Water|Reads all meters of every land once a year|Water Act of 1972",
                        "Roads|Builds roads|Road Act",
                        "Land and Forests|Sells timber and hay|Forest Act");
    }

    @Test
    void readsPrintOnceThatIsDrawnTwiceToLookBold() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        lines(pdf, 0);
        words(pdf);
        pdf.text(65.3, 114, "Place").textUpTo(252.3, 134, "1,204").text(65.3, 154, "South");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly("Place|Goods|Rate", "North|1,204|3.4", "South|88|-2.0", "West|310|0.7");
    }

    @Test
    void placesAHeadOverTheHeadsBetweenWhichItStands() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .text(62, 114, "Place")
                .text(205, 100, "Public")
                .text(355, 100, "Private");
        String[][] rows = {
            {"", "Workers", "Wage", "Workers", "Wage"}, {"North", "1,204", "24.5", "998", "21.0"},
            {"South", "880", "22.5", "755", "20.0"}, {"West", "413", "19.5", "310", "18.5"}
        };
        int[] rights = {0, 200, 260, 350, 410};
        for (int row = 0; row < rows.length; row++) {
            pdf.text(62, 114 + 14 * row, rows[row][0]);
            for (int column = 1; column < rights.length; column++) {
                pdf.textUpTo(rights[column], 114 + 14 * row, rows[row][column]);
            }
        }

        Table table = ReadTables.only(pdf);

        assertThat(table.headPath(1)).containsExactly("Public", "Workers");
        assertThat(table.headPath(2)).containsExactly("Public", "Wage");
        assertThat(table.headPath(4)).containsExactly("Private", "Wage");
    }

    @Test
    void spansATitleInTheMiddleOverAllColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int y : new int[] {100, 120, 140, 180}) {
            pdf.line(60, y, 360, y);
        }
        pdf.text(65, 114, "Place").text(220, 114, "2023").text(320, 114, "2024");
        pdf.text(185, 134, "Thousands");
        pdf.text(65, 154, "North").text(220, 154, "12").text(320, 154, "13");
        pdf.text(65, 174, "South").text(220, 174, "22").text(320, 174, "23");

        Table table = ReadTables.only(pdf);

        assertThat(table.cellAt(1, 2))
                .get()
                .extracting(Cell::text, Cell::column)
                .containsExactly("Thousands", 0);
    }

    @Test
    void countsALineBelowTwoHeadsForNeither() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().line(60, 100, 460, 100).line(160, 120, 460, 120);
        pdf.line(60, 140, 460, 140).line(60, 200, 460, 200);
        pdf.text(65, 124, "Place").text(195, 114, "Exports").text(355, 114, "Imports");
        String[][] rows = {
            {"", "Value", "Rate", "Value", "Rate"},
            {"North", "12", "1.5", "31", "2.5"},
            {"South", "15", "0.5", "28", "3.5"}
        };
        int[] lefts = {65, 170, 240, 330, 400};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < lefts.length; column++) {
                pdf.text(lefts[column], 134 + 20 * row, rows[row][column]);
            }
        }

        Table table = ReadTables.only(pdf);

        assertThat(table.headPath(1)).containsExactly("Exports", "Value");
        assertThat(table.headPath(4)).containsExactly("Imports", "Rate");
    }
}
