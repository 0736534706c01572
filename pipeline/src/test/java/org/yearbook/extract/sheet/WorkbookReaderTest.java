package org.yearbook.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Table;
import org.yearbook.extract.document.UnreadableDocumentException;

class WorkbookReaderTest {

    private final WorkbookReader reader = new WorkbookReader();

    @Test
    void readsCaptionUnitHeadsSpansAndShownValues() throws Exception {
        DocumentContent content = reader.read(DocumentInfo.unlisted("x.xlsx"), workbook());

        Table table = content.tables().get(0);
        assertThat(content.pages()).isEqualTo(2);
        assertThat(table.caption()).isEqualTo("表1 货物进出口");
        assertThat(table.unit()).isEqualTo("亿元");
        assertThat(table.source()).isEqualTo("某统计局");
        assertThat(table.headRows()).isEqualTo(2);
        assertThat(table.headPath(2)).containsExactly("2023年", "进口");
        assertThat(table.cellAt(0, 0).orElseThrow().rowEnd()).isEqualTo(1);
        assertThat(table.cellAt(2, 1).orElseThrow().text()).isEqualTo("1,234.50");
        assertThat(table.cellAt(2, 2).orElseThrow().text()).isEqualTo("12.3%");
        assertThat(table.cellAt(3, 1).orElseThrow().text()).isEqualTo("0.1");
    }

    @Test
    void givesEachSheetItsPageAndTheNameOfTheSheetWhereThereIsNoCaption() throws Exception {
        Table second = reader.read(DocumentInfo.unlisted("x.xlsx"), workbook())
                .tables()
                .get(1);

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.caption()).isEqualTo("服务贸易");
        assertThat(second.cells()).extracting(org.yearbook.domain.Cell::text).containsExactly("甲", "7");
    }

    @Test
    void refusesAnArchiveThatInflates() throws IOException {
        byte[] zeros = new byte[8_000_000];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> reader.read(DocumentInfo.unlisted("x.xlsx"), bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo("TOO_LARGE_WHEN_UNPACKED"));
    }

    @Test
    void tellsWorkbooksFromOtherArchives() throws IOException {
        assertThat(WorkbookReader.isWorkbook(workbook())).isTrue();
        assertThat(WorkbookReader.isWorkbook("PK word/document.xml".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "表1 货物进出口");
            row(sheet, 1, "单位：亿元");
            row(sheet, 2, "地区", "2023年");
            row(sheet, 3, "", "出口", "进口");
            row(sheet, 4, "东部", 1234.5, 0.123);
            row(sheet, 5, "西部", 0.1, 3.0);
            row(sheet, 6, "数据来源：某统计局");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            style(workbook, sheet, 1, "#,##0.00");
            style(workbook, sheet, 2, "0.0%");
            row(workbook.createSheet("服务贸易"), 3, "甲", 7.0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void style(XSSFWorkbook workbook, XSSFSheet sheet, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(4).getCell(column).setCellStyle(style);
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (column == 0) {
                sheet.createRow(number);
            }
            Cell cell = sheet.getRow(number).createCell(column);
            if (values[column] instanceof Double value) {
                cell.setCellValue(value);
            } else {
                cell.setCellValue(values[column].toString());
            }
        }
    }
}
