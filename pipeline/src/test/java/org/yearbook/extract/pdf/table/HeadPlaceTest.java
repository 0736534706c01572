package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yearbook.extract.pdf.DrawnPdf;

class HeadPlaceTest {

    @Test
    void readsHeadsSetToTheRightOfTheirYearsBesideHeadsOfTwoLines() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        pdf.textUpTo(250, 97, "January-December").textUpTo(460, 97, "December");
        pdf.textUpTo(320, 101, "Change in").textUpTo(530, 101, "Change in");
        row(pdf, 116, "", "2022", "2023", "", "2022", "2023", "");
        pdf.textUpTo(320, 112, "per cent").textUpTo(530, 112, "per cent");
        row(pdf, 140, "Inns", "24 221 656", "25 154 074", "4", "1 190 295", "1 241 253", "5");
        row(pdf, 156, "Camps", "18 327 850", "18 027 464", "-2", "1 004 418", "1 012 015", "1");
        row(pdf, 172, "Huts", "5 893 806", "7 126 610", "21", "185 877", "229 238", "23");

        assertThat(ReadTables.rows(ReadTables.only(pdf)))
                .startsWith(
                        "|January-December|January-December|Change in per cent|December|December|Change in per cent",
                        "|2022|2023|Change in per cent|2022|2023|Change in per cent",
                        "Inns|24 221 656|25 154 074|4|1 190 295|1 241 253|5");
    }

    private static void row(DrawnPdf pdf, int y, String label, String... values) {
        pdf.text(42, y, label);
        int[] rights = {180, 250, 320, 390, 460, 530};
        for (int i = 0; i < values.length; i++) {
            pdf.textUpTo(rights[i], y, values[i]);
        }
    }
}
