package org.yearbook.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
import org.yearbook.domain.Issue;
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
    void leavesOutHiddenSheetsRowsAndColumnsAndTellsOfThem() throws Exception {
        DocumentContent content = reader.read(DocumentInfo.unlisted("x.xlsx"), partlyHidden());

        assertThat(content.tables()).hasSize(1);
        assertThat(content.tables().get(0).columns()).isEqualTo(4);
        assertThat(content.tables().get(0).headPath(3)).containsExactly("2023年", "进口");
        assertThat(content.tables().get(0).cells())
                .extracting(org.yearbook.domain.Cell::text)
                .containsExactly("地区", "旧", "2023年", "出口", "进口", "东部", "4", "1", "2", "西部", "9", "7", "8");
        assertThat(content.issues())
                .extracting(Issue::code, issue -> issue.message().replaceAll(" .*", ""))
                .containsExactly(tuple("HIDDEN_LEFT_OUT", "8"));
    }

    @Test
    void readsTheUnitAtTheRightOfTheNameOfTheTable() throws Exception {
        Table table = only(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "表1 货物出口", "", "单位：亿元");
            row(sheet, 1, "地区", "2022", "2023");
            row(sheet, 2, "东部", 1.0, 2.0);
        });

        assertThat(table.caption()).isEqualTo("表1 货物出口");
        assertThat(table.unit()).isEqualTo("亿元");
        assertThat(table.headPath(2)).containsExactly("2023");
    }

    @Test
    void showsDatesStoredResultsAndErrors() throws Exception {
        Table table = only(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "月份", "出口", "比值");
            row(sheet, 1, 45_292.0, 1.0, 2.0);
            row(sheet, 2, 45_323.0, 1.0, 2.0);
            CellStyle month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            sheet.getRow(1).getCell(0).setCellStyle(month);
            sheet.getRow(2).getCell(0).setCellStyle(month);
            sheet.getRow(1).getCell(1).setCellFormula("2+3");
            sheet.getRow(1).getCell(2).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(table.cells().stream().skip(3).limit(4).map(org.yearbook.domain.Cell::text))
                .containsExactly("2024年1月", "5", "#DIV/0!", "2024年2月");
    }

    private static byte[] partlyHidden() throws IOException {
        return bytes(workbook -> {
            XSSFSheet sheet = workbook.createSheet("出口");
            row(sheet, 0, "地区", "旧", "算", "2023年", "");
            row(sheet, 1, "", "", "", "出口", "进口");
            row(sheet, 2, "东部", 4.0, 5.0, 1.0, 2.0);
            row(sheet, 3, "草", 5.0, 5.0, 5.0, 5.0);
            row(sheet, 4, "西部", 9.0, "", 7.0, 8.0);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            for (int column : new int[] {0, 1, 2}) {
                sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
            }
            sheet.setColumnHidden(2, true);
            sheet.getRow(3).setZeroHeight(true);
            row(workbook.createSheet("算"), 0, "甲");
            workbook.setSheetHidden(1, true);
        });
    }

    private Table only(Consumer<XSSFWorkbook> content) throws Exception {
        return reader.read(DocumentInfo.unlisted("x.xlsx"), bytes(content))
                .tables()
                .get(0);
    }

    private static byte[] bytes(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
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
