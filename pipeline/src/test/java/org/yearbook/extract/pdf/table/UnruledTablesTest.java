package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.PdfPages;

class UnruledTablesTest {

    /** A line that fills a column of a page, about 190 points wide. */
    private static final String PROSE = "the goods of many places went abroad then";

    @Test
    void dropsDotLeadersAndKeepsACurrencySignWithItsNumber() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().textUpTo(320, 100, "2010").textUpTo(420, 100, "2011");
        String[][] rows = {
            {"Wages", "1,204", "1,310"}, {"Rent", "88", "91"}, {"Fuel", "412", "..."}, {"All", "1,704", "1,401"}
        };
        for (int i = 0; i < rows.length; i++) {
            int y = 115 + 15 * i;
            pdf.text(62, y, rows[i][0] + " . . . . . . . . . . . . . ").textUpTo(320, y, rows[i][1]);
            pdf.textUpTo(420, y, rows[i][2]);
            if (i == 0 || i == 3) {
                pdf.text(260, y, "$").text(360, y, "$");
            }
        }

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly(
                        "|2010|2011", "Wages|$ 1,204|$ 1,310", "Rent|88|91", "Fuel|412|...", "All|$ 1,704|$ 1,401");
    }

    @Test
    void readsATableBesideTheTextOfTheNextColumn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        table(pdf, 62, 160);
        for (int i = 0; i < 20; i++) {
            pdf.text(300, 80 + 12 * i, PROSE);
        }

        Table table = ReadTables.only(pdf);

        assertThat(table.caption()).isEqualTo("Table 4. Loans");
        assertThat(ReadTables.rows(table))
                .containsExactly("Year|Loans|Sum", "2001|101|7.1", "2002|102|7.2", "2003|103|7.3", "2004|104|7.4");
    }

    @Test
    void partsTablesSideBySideBelowTheirCaptions() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        table(pdf, 62, 100);
        table(pdf, 300, 100);

        assertThat(ReadTables.in(pdf)).hasSize(2).allSatisfy(table -> {
            assertThat(table.caption()).isEqualTo("Table 4. Loans");
            assertThat(ReadTables.rows(table)).contains("Year|Loans|Sum", "2004|104|7.4");
        });
    }

    @Test
    void readsATableInEachColumnOfAPage() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 10; i++) {
            pdf.text(62, 80 + 12 * i, PROSE).text(300, 80 + 12 * i, PROSE);
        }
        table(pdf, 62, 240);
        table(pdf, 300, 240);

        assertThat(ReadTables.in(pdf))
                .hasSize(2)
                .allSatisfy(table -> assertThat(ReadTables.rows(table)).contains("Year|Loans|Sum", "2004|104|7.4"));
    }

    @Test
    void keepsATableWholeThatRunsOverTheColumnsOfAPage() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 10; i++) {
            pdf.text(62, 80 + 12 * i, PROSE).text(300, 80 + 12 * i, PROSE);
        }
        pdf.text(62, 230, "Place")
                .textUpTo(250, 230, "Goods")
                .textUpTo(380, 230, "Rate")
                .textUpTo(480, 230, "Share");
        for (int i = 1; i < 5; i++) {
            int y = 230 + 15 * i;
            pdf.text(62, y, "Place " + i)
                    .textUpTo(250, y, "10" + i)
                    .textUpTo(380, y, "1." + i)
                    .textUpTo(480, y, "2" + i);
        }

        assertThat(ReadTables.rows(ReadTables.only(pdf))).contains("Place|Goods|Rate|Share", "Place 4|104|1.4|24");
    }

    @Test
    void joinsALabelThatGoesOnInLowerCaseButNotTheTitleOfASection() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(200, 100, "Firms").text(300, 100, "Staff");
        String[][] rows = {
            {"Services:", "", ""},
            {"Trade", "12", "1,500"},
            {"Transport and", "", ""},
            {"other services", "7", "180"},
            {"Industry", "", ""},
            {"Mining", "3", "90"}
        };
        for (int i = 0; i < rows.length; i++) {
            int y = 114 + 14 * i;
            pdf.text(62, y, rows[i][0]).text(200, y, rows[i][1]).text(300, y, rows[i][2]);
        }

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly(
                        "|Firms|Staff",
                        "Services:||",
                        "Trade|12|1,500",
                        "Transport and other services|7|180",
                        "Industry||",
                        "Mining|3|90");
    }

    @Test
    void takesHeadsOfYearsAtTheEndOfAPageForNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .text(62, 100, "Place")
                .text(200, 100, "Goods")
                .text(300, 100, "Staff");
        pdf.text(62, 115, "Year").text(200, 115, "2001").text(300, 115, "2002");

        assertThat(ReadTables.in(pdf)).isEmpty();
    }

    @Test
    void keepsATotalAfterAGapAndWordsThatGoOnInTheirColumn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        String[][] rows = {
            {"Work", "Cost", "Year", "Remarks"},
            {"Dam", "48", "4", "Stopped in winter and"},
            {"", "", "", "begun again in May"},
            {"Road", "82", "2", "On time"},
            {"Canal", "60", "3", "Late"}
        };
        int[] lefts = {62, 150, 210, 270};
        for (int i = 0; i < rows.length; i++) {
            for (int column = 0; column < lefts.length; column++) {
                pdf.text(lefts[column], 100 + 14 * i, rows[i][column]);
            }
        }
        pdf.text(62, 188, "Total").text(147, 188, "190").text(210, 188, "9");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .containsExactly(
                        "Work|Cost|Year|Remarks",
                        "Dam|48|4|Stopped in winter and begun again in May",
                        "Road|82|2|On time",
                        "Canal|60|3|Late",
                        "Total|190|9|");
    }

    @Test
    void readsARowOrTwoBelowACaptionAndAHeadForEachColumn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(62, 100, "Table 1. Rice");
        row(pdf, 120, "Place", "2022", "2023");
        row(pdf, 135, "Here", "62.1", "62.4");
        row(pdf, 150, "There", "70.0", "70.8");
        pdf.text(62, 180, "Table 2. Taxes");
        row(pdf, 200, "Place", "2023", "2022");
        row(pdf, 215, "Here", "2649.0", "2616.1");

        assertThat(ReadTables.in(pdf).stream().map(ReadTables::rows))
                .containsExactly(
                        List.of("Place|2022|2023", "Here|62.1|62.4", "There|70.0|70.8"),
                        List.of("Place|2023|2022", "Here|2649.0|2616.1"));
    }

    @Test
    void takesARowWithoutACaptionForNoTableAndTellsItsNumbers() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(62, 100, "Of rice and taxes");
        row(pdf, 150, "Place", "2023", "2022");
        row(pdf, 165, "Here", "2649.0", "2616.1");
        List<PdfPage> pages = PdfPages.read(pdf.bytes()).pages();

        assertThat(LooseRows.issues(pages, PdfTables.find(pages, true)))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(LooseRows.CODE);
                    assertThat(issue.page()).isEqualTo(1);
                    assertThat(issue.message()).contains("(1)").contains("Here 2649.0 2616.1");
                });
    }

    @Test
    void tellsNothingOfRowsThatAreInATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        table(pdf, 62, 160);
        pdf.text(62, 300, "In 2023 rice was 62.4, as in 2022.")
                .text(62, 330, "Page")
                .text(200, 330, "7");
        List<PdfPage> pages = PdfPages.read(pdf.bytes()).pages();

        assertThat(LooseRows.issues(pages, PdfTables.find(pages, true))).isEmpty();
    }

    private static void row(DrawnPdf pdf, int y, String label, String first, String second) {
        pdf.text(62, y, label).textUpTo(200, y, first).textUpTo(300, y, second);
    }

    private static void table(DrawnPdf pdf, int left, int top) {
        pdf.text(left, top - 15, "Table 4. Loans");
        pdf.text(left, top, "Year").textUpTo(left + 110, top, "Loans").textUpTo(left + 180, top, "Sum");
        for (int i = 1; i < 5; i++) {
            pdf.text(left, top + 13 * i, "200" + i)
                    .textUpTo(left + 110, top + 13 * i, "10" + i)
                    .textUpTo(left + 180, top + 13 * i, "7." + i);
        }
    }
}
