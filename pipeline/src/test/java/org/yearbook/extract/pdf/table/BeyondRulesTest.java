package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;

class BeyondRulesTest {

    private static final int TOP = 120;
    private static final int PITCH = 16;

    private static final String[][] ROWS = {
        {"", "2022", "2023", "Change"},
        {"Hydro power", "128.0", "136.6", "6.7"},
        {"Wind power", "14.8", "14.0", "-5.4"},
        {"Thermal power", "3.3", "3.5", "6.1"},
        {"All power", "146.1", "154.1", "5.5"}
    };

    private static final String[] READ = {
        "|2022|2023|Change",
        "Hydro power|128.0|136.6|6.7",
        "Wind power|14.8|14.0|-5.4",
        "Thermal power|3.3|3.5|6.1",
        "All power|146.1|154.1|5.5"
    };

    @Test
    void readsTheLastRowWhereALineIsDrawnAboveEachRowOnly() throws Exception {
        Table table = ReadTables.only(ruled(ROWS, 0, 1, 2, 3, 4).text(62, 205, "Source: Office of Power."));

        assertThat(ReadTables.rows(table)).containsExactly(READ);
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.source()).isEqualTo("Office of Power.");
    }

    @Test
    void readsTheHeadsWhereALineIsDrawnBelowEachRowOnly() throws Exception {
        Table table = ReadTables.only(ruled(ROWS, 1, 2, 3, 4, 5));

        assertThat(table.caption()).isEqualTo("Table 1. Power");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(ReadTables.rows(table)).containsExactly(READ);
    }

    @Test
    void readsHeadsOfWholeNumbersWhereEachColumnHasOne() throws Exception {
        String[][] rows = {
            {"", "2022", "2023", "Change"},
            {"Inns", "12", "14", "2"},
            {"Camps", "33", "30", "3"},
            {"Huts", "4", "4", "0"}
        };

        Table table = ReadTables.only(ruled(rows, 1, 2, 3, 4));

        assertThat(table.headRows()).isEqualTo(1);
        assertThat(ReadTables.rows(table))
                .containsExactly("|2022|2023|Change", "Inns|12|14|2", "Camps|33|30|3", "Huts|4|4|0");
    }

    @Test
    void readsTheRowsOnBothSidesOfTheOnlyTwoLines() throws Exception {
        assertThat(ReadTables.rows(ReadTables.only(ruled(ROWS, 1, 3)))).containsExactly(READ);
        assertThat(ReadTables.rows(ReadTables.only(ruled(ROWS, 3, 4)))).containsExactly(READ);
    }

    @Test
    void takesNoRowForAHeadWhereALineRunsBelowItOnly() throws Exception {
        Table table = ReadTables.only(ruled(ROWS, 0, 3, 5));

        assertThat(table.headRows()).isEqualTo(1);
        assertThat(ReadTables.rows(table)).containsExactly(READ);
    }

    @Test
    void readsALastLabelThatWrapsAroundItsValues() throws Exception {
        DrawnPdf pdf = ruled(ROWS, 0, 1, 2, 3, 4, 5);
        pdf.text(62, 212, "Power for farms and").text(62, 224, "for households");
        pdf.text(62, 250, "Source: Office of Power.");
        pdf.textUpTo(290, 218, "124.9").textUpTo(380, 218, "127.4").textUpTo(470, 218, "2.0");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .contains("All power|146.1|154.1|5.5", "Power for farms and for households|124.9|127.4|2.0");
    }

    @Test
    void leavesOutWhatStandsBelowTheLastLineInOtherColumns() throws Exception {
        DrawnPdf pdf = ruled(ROWS, 0, 1, 5).text(62, 213, "In all 154.1 TWh, and 5.5 per cent more than before.");
        pdf.text(62, 228, "Page 7").textUpTo(330, 228, "8.25");

        assertThat(ReadTables.rows(ReadTables.only(pdf))).containsExactly(READ);
    }

    @Test
    void readsHeadsThatAreNotShadedAboveRowsShadedInTurn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        String[][] rows = {ROWS[0], ROWS[1], ROWS[2], ROWS[3], {"Sun", "0.2", "0.3", "44.0"}, ROWS[4]};
        for (int row = 1; row < rows.length; row += 2) {
            for (int column = 0; column < 4; column++) {
                pdf.area(60 + 104 * column, TOP + PITCH * row, 104, PITCH, 0.8f);
            }
        }
        rows(pdf, rows);

        Table table = ReadTables.only(pdf);

        assertThat(table.headRows()).isEqualTo(1);
        assertThat(ReadTables.rows(table))
                .contains(READ)
                .contains("Sun|0.2|0.3|44.0")
                .hasSize(6);
    }

    /** The rows below each other, with lines above those with these numbers. */
    private static DrawnPdf ruled(String[][] rows, int... lines) {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int line : lines) {
            pdf.line(60, TOP + PITCH * line, 480, TOP + PITCH * line);
        }
        return rows(pdf, rows);
    }

    private static DrawnPdf rows(DrawnPdf pdf, String[][] rows) {
        pdf.text(62, TOP - 12, "Table 1. Power");
        for (int row = 0; row < rows.length; row++) {
            double y = TOP + 12 + PITCH * row;
            pdf.text(62, y, rows[row][0]);
            for (int column = 1; column < 4; column++) {
                pdf.textUpTo(200 + 90 * column, y, rows[row][column]);
            }
        }
        return pdf;
    }
}
