package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Box;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.PdfPages;

class PdfTablesTest {

    @Test
    void readsAGridWithHeadsOverSeveralColumns() throws Exception {
        DrawnPdf pdf = grid(new DrawnPdf().page(), 100);

        Table table = onlyTable(pdf);

        assertThat(rows(table))
                .containsExactly(
                        "Land|2023|2023|2022|2022",
                        "Land|Value|Rate|Value|Rate",
                        "North|1,204.5|-3.1|1,300.0|2.0",
                        "South|88|0.5|87|-");
        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(3)).containsExactly("2022", "Value");
        assertThat(table.cellAt(1, 0)).get().extracting(Cell::rowEnd).isEqualTo(1);
    }

    @Test
    void givesEachCellTheBoxOfItsPrint() throws Exception {
        Cell cell = onlyTable(grid(new DrawnPdf().page(), 100)).cellAt(3, 1).orElseThrow();

        Box box = java.util.Objects.requireNonNull(cell.box());
        assertThat(box.x()).isBetween(154.0, 156.0);
        assertThat(box.width()).isBetween(10.0, 13.0);
        assertThat(box.y()).isBetween(160.0, 170.0);
    }

    @Test
    void readsTheWordsAroundATable() throws Exception {
        DrawnPdf pdf = grid(new DrawnPdf().page(), 100)
                .text(150, 80, "Table 4 Trade of the lands")
                .text(300, 94, 8, "(Unit: million dollars)")
                .text(60, 190, 8, "Note: rates at current prices.")
                .text(60, 200, 8, "Source: Office of Trade");

        FoundTables found = find(pdf, true);
        Table table = found.tables().get(0);

        assertThat(table.caption()).isEqualTo("Table 4 Trade of the lands");
        assertThat(table.unit()).isEqualTo("million dollars");
        assertThat(table.notes()).containsExactly("Note: rates at current prices.");
        assertThat(table.source()).isEqualTo("Office of Trade");
        Box area = found.areasOn(1).get(0);
        assertThat(area.y()).isLessThan(75);
        assertThat(area.bottom()).isGreaterThan(200);
    }

    @Test
    void readsATableWithThreeLines() throws Exception {
        Table table = onlyTable(threeLines(new DrawnPdf().page(), 100, 1, 4));

        assertThat(rows(table))
                .containsExactly(
                        "Place|Total|Exports|Imports",
                        "Place 1|1,001.5|601.2|401",
                        "Place 2|1,002.5|602.2|402",
                        "Place 3|1,003.5|603.2|403",
                        "Place 4|1,004.5|604.2|404");
        assertThat(table.headRows()).isEqualTo(1);
    }

    @Test
    void placesHeadsOverTheColumnsThatALineBelowThemCovers() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .line(60, 100, 360, 100)
                .text(62, 120, "Year")
                .text(190, 113, "Goods")
                .line(150, 117, 250, 117)
                .text(160, 128, "Value")
                .text(220, 128, "Rate")
                .text(310, 120, "Services")
                .line(60, 133, 360, 133)
                .line(60, 190, 360, 190);
        for (int i = 0; i < 3; i++) {
            pdf.text(62, 148 + 15 * i, "202" + i)
                    .text(160, 148 + 15 * i, "12" + i)
                    .text(220, 148 + 15 * i, "-1." + i)
                    .text(320, 148 + 15 * i, "8" + i);
        }

        Table table = onlyTable(pdf);

        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(1)).containsExactly("Goods", "Value");
        assertThat(table.headPath(2)).containsExactly("Goods", "Rate");
        assertThat(table.headPath(3)).containsExactly("Services");
        assertThat(rows(table)).contains("2021|121|-1.1|81");
    }

    @Test
    void readsATableWithoutAnyLine() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(60, 80, "Trade went up in all places.");
        pdf.text(62, 110, "Place").text(200, 110, "Exports").text(300, 110, "Imports");
        for (int i = 1; i < 5; i++) {
            pdf.text(62, 110 + 15 * i, "Place " + i)
                    .text(200, 110 + 15 * i, "60" + i + ".2")
                    .text(300, 110 + 15 * i, "40" + i);
        }

        Table table = onlyTable(pdf);

        assertThat(rows(table))
                .startsWith("Place|Exports|Imports", "Place 1|601.2|401")
                .hasSize(5);
        assertThat(table.headRows()).isEqualTo(1);
    }

    @Test
    void takesAListOfContentsForNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(60, 80, "Chapter").text(300, 80, "Page");
        for (int i = 1; i < 8; i++) {
            pdf.text(60, 80 + 15 * i, "About place " + i).text(300, 80 + 15 * i, String.valueOf(4 * i));
        }

        assertThat(find(pdf, true).tables()).isEmpty();
    }

    @Test
    void joinsATableAcrossAPageBreak() throws Exception {
        DrawnPdf pdf = threeLines(new DrawnPdf().page(), 620, 1, 7).text(60, 810, 8, "Yearbook    9");
        threeLines(pdf.page(), 120, 8, 10)
                .text(60, 205, 8, "Source: Office of Trade")
                .text(60, 240, "Running text.");

        FoundTables joined = find(pdf, true);

        assertThat(joined.tables()).hasSize(1);
        Table table = joined.tables().get(0);
        assertThat(table.rows()).isEqualTo(11);
        assertThat(table.source()).isEqualTo("Office of Trade");
        assertThat(table.cellAt(8, 0)).get().extracting(Cell::text, Cell::page).containsExactly("Place 8", 2);
        assertThat(joined.areas()).extracting(TableArea::page).containsExactly(1, 2);
    }

    @Test
    void followsATableOverleafThatNoLineCloses() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().line(60, 500, 370, 500).line(60, 520, 370, 520);
        pdf.text(62, 514, "Place").textUpTo(200, 514, "Total").textUpTo(280, 514, "Rate");
        for (int i = 0; i < 14; i++) {
            row(pdf, 535 + 18 * i, i);
        }
        pdf.page();
        for (int i = 14; i < 18; i++) {
            row(pdf, 85 + 18 * (i - 14), i);
        }
        pdf.line(60, 145, 370, 145).text(60, 158, 8, "Source: Office of Trade");

        Table table = onlyTable(pdf);

        assertThat(rows(table)).hasSize(19).endsWith("Place 16|2,016|16.4", "Place 17|2,017|17.4");
        assertThat(table.source()).isEqualTo("Office of Trade");
    }

    private static void row(DrawnPdf pdf, int y, int i) {
        pdf.text(62, y, "Place " + i)
                .textUpTo(200, y, "2,0" + (i < 10 ? "0" : "") + i)
                .textUpTo(280, y, i + ".4");
    }

    @Test
    void takesTheNameUnitAndSourceOutOfTheFrameOfAGrid() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int y = 100; y <= 220; y += 20) {
            pdf.line(60, y, 360, y);
        }
        pdf.line(60, 100, 60, 220)
                .line(360, 100, 360, 220)
                .line(160, 140, 160, 200)
                .line(260, 140, 260, 200);
        pdf.text(150, 114, "Table 3 Output").text(150, 134, "Unit: tons");
        pdf.text(65, 154, "Place").text(165, 154, "2023").text(265, 154, "2024");
        pdf.text(65, 174, "North").text(165, 174, "7").text(265, 174, "8");
        pdf.text(65, 194, "South").text(165, 194, "5").text(265, 194, "6");
        pdf.text(65, 214, "Source: Office");

        Table table = onlyTable(pdf);

        assertThat(rows(table)).containsExactly("Place|2023|2024", "North|7|8", "South|5|6");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(List.of(table.caption(), table.unit(), table.source()))
                .containsExactly("Table 3 Output", "tons", "Office");
    }

    @Test
    void joinsALabelThatWrapsForWantOfRoomButNotTheTitleOfASection() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .line(60, 100, 360, 100)
                .line(60, 118, 360, 118)
                .line(60, 205, 360, 205);
        pdf.text(62, 112, "Branch").text(200, 112, "Total").text(300, 112, "Rate");
        pdf.text(62, 132, "Services")
                .text(62, 146, "Trade")
                .text(200, 146, "12")
                .text(300, 146, "1.5");
        pdf.text(62, 160, "Information and communi-")
                .text(62, 174, "cation")
                .text(200, 174, "34")
                .text(300, 174, "2.5");
        pdf.text(62, 188, "Finance").text(200, 188, "56").text(300, 188, "3.5");

        assertThat(rows(onlyTable(pdf)))
                .containsExactly(
                        "Branch|Total|Rate",
                        "Services||",
                        "Trade|12|1.5",
                        "Information and communication|34|2.5",
                        "Finance|56|3.5");
    }

    @Test
    void keepsTablesSideBySideApart() throws Exception {
        // The line below the running head ends where the two tables together end.
        DrawnPdf pdf = new DrawnPdf().page().text(60, 48, "Report").line(56, 52, 494, 52);
        for (int left : new int[] {60, 290}) {
            pdf.line(left, 100, left + 200, 100)
                    .line(left, 118, left + 200, 118)
                    .line(left, 160, left + 200, 160);
            pdf.text(left + 60, 94, "Table " + left)
                    .text(left + 4, 112, "Place")
                    .text(left + 150, 112, "Value");
            pdf.text(left + 4, 132, "North")
                    .text(left + 150, 132, "7")
                    .text(left + 4, 150, "South")
                    .text(left + 150, 150, "12");
        }

        assertThat(find(pdf, true).tables()).extracting(Table::caption).containsExactly("Table 60", "Table 290");
    }

    @Test
    void keepsTablesApartOnDemandOrWhenTextStandsBetween() throws Exception {
        DrawnPdf pdf = threeLines(new DrawnPdf().page(), 620, 1, 7);
        threeLines(pdf.page(), 120, 8, 10);
        DrawnPdf parted = threeLines(new DrawnPdf().page(), 300, 1, 7).text(60, 600, "Another matter entirely.");
        threeLines(parted.page(), 120, 8, 10);

        assertThat(find(pdf, false).tables()).hasSize(2);
        assertThat(find(parted, true).tables()).hasSize(2);
    }

    @Test
    void readsATableSetOnItsSide() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page(new PDRectangle(600, 800), 0);
        // Turned by 90 degrees against the clock: the table's top is at the left side of the page.
        for (int line : new int[] {100, 120, 180}) {
            pdf.line(line, 100, line, 500);
        }
        String[][] rows = {{"Place", "Total", "Share"}, {"North", "120.5", "40"}, {"South", "80.5", "60"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                Matrix place = Matrix.getRotateInstance(Math.PI / 2, 115 + 25 * row, 310 + 100 * column);
                pdf.text(place, 10, rows[row][column]);
            }
        }

        Table table = onlyTable(pdf);

        assertThat(rows(table)).containsExactly("Place|Total|Share", "North|120.5|40", "South|80.5|60");
        Box box = java.util.Objects.requireNonNull(
                table.cellAt(1, 0).orElseThrow().box());
        assertThat(box.x()).isBetween(130.0, 141.0);
        assertThat(box.height()).isGreaterThan(box.width());
    }

    @Test
    void partsRowsOfAGridBetweenWhichNoLineIsDrawn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int y : new int[] {100, 120, 180}) {
            pdf.line(60, y, 360, y);
        }
        for (int x : new int[] {60, 160, 260, 360}) {
            pdf.line(x, 100, x, 180);
        }
        pdf.text(65, 114, "Place").text(165, 114, "Total").text(265, 114, "Rate");
        for (int i = 0; i < 3; i++) {
            pdf.text(65, 134 + 18 * i, "Place " + i)
                    .text(165, 134 + 18 * i, "1" + i)
                    .text(265, 134 + 18 * i, "0." + i);
        }

        assertThat(rows(onlyTable(pdf)))
                .containsExactly("Place|Total|Rate", "Place 0|10|0.0", "Place 1|11|0.1", "Place 2|12|0.2");
    }

    @Test
    void keepsANumberWholeThatRunsOverTheLineOfItsCell() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int y = 100; y <= 160; y += 20) {
            pdf.line(60, y, 180, y);
        }
        for (int x : new int[] {60, 120, 150, 180}) {
            pdf.line(x, 100, x, 160);
        }
        pdf.text(65, 114, "Place").text(122, 114, "A").text(152, 114, "B");
        pdf.text(65, 134, "North").text(125, 134, "123.45").text(161, 134, "7");
        pdf.text(65, 154, "South").text(125, 154, "12").text(161, 154, "9");

        assertThat(rows(onlyTable(pdf))).contains("North|123.45|7");
    }

    @Test
    void liftsRaisedMarksOffTheCells() throws Exception {
        DrawnPdf pdf = threeLines(new DrawnPdf().page(), 100, 1, 4);
        // Behind the first 401.
        pdf.text(361, 131, 6, "1");

        assertThat(rows(onlyTable(pdf))).contains("Place 1|1,001.5|601.2|401");
    }

    @Test
    void takesNoFrameOfRunningTextForATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        pdf.line(60, 100, 500, 100)
                .line(60, 300, 500, 300)
                .line(60, 100, 60, 300)
                .line(500, 100, 500, 300);
        pdf.line(280, 100, 280, 300);
        for (int i = 0; i < 10; i++) {
            pdf.text(65, 120 + 15 * i, "In 2023 exports came to 12 units here")
                    .text(285, 120 + 15 * i, "and the imports of the year fell by 3");
        }

        assertThat(find(pdf, true).tables()).isEmpty();
    }

    @Test
    void takesNoPageBetweenHeadAndFootLinesForATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().line(60, 60, 500, 60).line(60, 780, 500, 780);
        pdf.text(60, 55, "Report   2024").text(60, 795, "Page     7");
        for (int i = 0; i < 30; i++) {
            pdf.text(60, 90 + 20 * i, "Trade grew by 4.2 percent to 120 units in 2023 and by 3 percent");
        }

        assertThat(find(pdf, true).tables()).isEmpty();
    }

    @Test
    void takesNoChartForATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i <= 6; i++) {
            pdf.line(60, 100 + 20 * i, 400, 100 + 20 * i);
            pdf.text(65, 115 + 20 * i, String.valueOf(300 - 50 * i))
                    .text(380, 115 + 20 * i, String.valueOf(30 - 5 * i));
        }

        assertThat(find(pdf, true).tables()).isEmpty();
    }

    @Test
    void seesNoLineWhereTheLinesOfAShadedCellAreShadedAlike() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int x : new int[] {60, 160, 260}) {
            pdf.area(x, 100, 100, 30, 0.8f).area(x + 4, 101, 92, 14, 0.8f).area(x + 4, 115, 92, 14, 0.8f);
        }
        for (int y : new int[] {100, 130, 150, 170}) {
            pdf.line(60, y, 360, y);
        }
        for (int x : new int[] {60, 160, 260, 360}) {
            pdf.line(x, 100, x, 170);
        }
        pdf.text(65, 112, "Name of")
                .text(65, 126, "place")
                .text(165, 112, "Goods")
                .text(165, 126, "sold");
        pdf.text(265, 112, "Rate").text(265, 126, "(percent)");
        pdf.text(65, 144, "North").text(165, 144, "12").text(265, 144, "3.4");
        pdf.text(65, 164, "South").text(165, 164, "15").text(265, 164, "2.4");

        assertThat(rows(onlyTable(pdf)))
                .containsExactly("Name of place|Goods sold|Rate (percent)", "North|12|3.4", "South|15|2.4");
    }

    private static DrawnPdf grid(DrawnPdf pdf, int top) {
        int bottom = top + 80;
        for (int y = top; y <= bottom; y += 20) {
            // The first column's head reaches over both rows of heads.
            pdf.line(y == top + 20 ? 150 : 60, y, 390, y);
        }
        for (int x : new int[] {60, 150, 270, 390}) {
            pdf.line(x, top, x, bottom);
        }
        pdf.line(210, top + 20, 210, bottom).line(330, top + 20, 330, bottom);
        pdf.text(65, top + 24, "Land").text(195, top + 14, "2023").text(315, top + 14, "2022");
        String[][] rows = {
            {"", "Value", "Rate", "Value", "Rate"},
            {"North", "1,204.5", "-3.1", "1,300.0", "2.0"},
            {"South", "88", "0.5", "87", "-"}
        };
        int[] lefts = {65, 155, 215, 275, 335};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < lefts.length; column++) {
                pdf.text(lefts[column], top + 34 + 20 * row, rows[row][column]);
            }
        }
        return pdf;
    }

    private static DrawnPdf threeLines(DrawnPdf pdf, int top, int from, int to) {
        int bottom = top + 25 + 18 * (to - from + 1);
        pdf.line(60, top, 370, top).line(60, top + 20, 370, top + 20).line(60, bottom, 370, bottom);
        pdf.text(62, top + 14, "Place");
        pdf.textUpTo(200, top + 14, "Total").textUpTo(280, top + 14, "Exports").textUpTo(360, top + 14, "Imports");
        for (int i = from; i <= to; i++) {
            int y = top + 35 + 18 * (i - from);
            pdf.text(62, y, "Place " + i)
                    .textUpTo(200, y, "1,00" + i % 10 + ".5")
                    .textUpTo(280, y, "60" + i % 10 + ".2")
                    .textUpTo(360, y, "40" + i % 10);
        }
        return pdf;
    }

    private static FoundTables find(DrawnPdf pdf, boolean join) throws Exception {
        return PdfTables.find(PdfPages.read(pdf.bytes()).pages(), join);
    }

    private static Table onlyTable(DrawnPdf pdf) throws Exception {
        List<Table> tables = find(pdf, true).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    /** Each row with its cells parted by bars; a cell over several places stands in each. */
    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                texts.add(table.cellAt(row, column).map(Cell::text).orElse(""));
            }
            rows.add(String.join("|", texts));
        }
        return rows;
    }
}
