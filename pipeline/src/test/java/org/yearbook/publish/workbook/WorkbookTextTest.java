package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document prints, through the writer of workbooks and back. */
class WorkbookTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "@SUM(A1)",
                "-2.7亿元",
                "'quoted",
                "=HYPERLINK(\"http://x\")",
                "_x0041_",
                "a_x000a_b_x0041_",
                "_x005F_x0041_",
                "_x00_",
                "\uD83D\uDE00",
                "<b>&amp;",
                " blank "
            })
    void aTextStaysTheTextThatItIs(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"D83D", "DE00", "FFFE", "FFFF", "0000", "0008"})
    void whatNoWorkbookHoldsIsMarked(String code) throws IOException {
        String broken = "a" + (char) Integer.parseInt(code, 16) + "b";

        assertThat(written(broken)).isEqualTo("a\uFFFDb");
    }

    @Test
    void aTextThatIsTooLongEndsInAnEllipsisAndInNoHalfCharacter() throws IOException {
        String whole = "x".repeat(32_767);

        assertThat(written(whole)).isEqualTo(whole);
        assertThat(written(whole + "x")).isEqualTo("x".repeat(32_766) + "…");
        assertThat(written("x".repeat(32_765) + "\uD83D\uDE00\uD83D\uDE00")).isEqualTo("x".repeat(32_765) + "…");
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 10)) {
            CellStyles styles = new CellStyles(workbook.getXSSFWorkbook());
            Worksheet.cell(workbook.createSheet("a").createRow(0), 0, text, styles.head());
            workbook.write(bytes);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Cell cell = read.getSheet("a").getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }
}
