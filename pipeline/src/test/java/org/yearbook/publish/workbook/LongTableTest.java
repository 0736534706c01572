package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.EvidenceRow.CellPlace;

class LongTableTest {

    private static final LongTable TABLE = new LongTable(
            new LongTable.Form(
                    "Long",
                    List.of(10),
                    new Label("长表", "Long table"),
                    List.of("A line."),
                    List.of("Row"),
                    "Nothing.",
                    "Long",
                    0,
                    0),
            2);

    @Test
    void goesOnOnAFurtherSheetWhereOneIsFull() throws IOException {
        try (XSSFWorkbook workbook = written(List.of("one", "two", "three", "four", "five"))) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Long", "Long_2", "Long_3");
            assertThat(rows(workbook.getSheet("Long")))
                    .containsExactly("长表", "Long table", "A line.", "Row", "one", "two*");
            assertThat(rows(workbook.getSheet("Long_3")))
                    .containsExactly("长表", "Long table", "A line.", "Row", "five*");
            assertThat(workbook.getSheet("Long_2").getTables())
                    .singleElement()
                    .extracting(table -> table.getName() + " " + table.getArea().formatAsString())
                    .isEqualTo("Long_2 A4:A6");
        }
        assertThat(TABLE.sheets(5)).isEqualTo(3);
        assertThat(TABLE.place(3, 7)).isEqualTo(new CellPlace("Long_2", 5, 7));
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        try (XSSFWorkbook workbook = written(List.of())) {
            assertThat(rows(workbook.getSheet("Long"))).containsExactly("长表", "Long table", "A line.", "Nothing.");
        }
        assertThat(TABLE.sheets(0)).isEqualTo(1);
    }

    private static XSSFWorkbook written(List<String> words) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CellStyles styles = new CellStyles(workbook);
        TABLE.write(
                name -> new Worksheet(workbook, styles, name),
                words,
                (sheet, word, last) -> TextTable.row(sheet, List.of(last ? word + "*" : word), last));
        return workbook;
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add(row.getCell(0).getStringCellValue()));
        return rows;
    }
}
