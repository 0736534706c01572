package org.yearbook.publish;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;

/** One sheet of the workbook: lines from the top down in column A, then at most one table. */
final class Worksheet {

    private static final int WIDTH_UNITS_PER_LETTER = 256;
    private static final short A4 = 9;

    /** Excel's limit for a cell; figures.csv has the whole text. */
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook;
    private final CellStyles styles;
    private final XSSFSheet sheet;
    private int headRow = -1;
    private int columns;

    Worksheet(XSSFWorkbook workbook, CellStyles styles, String name) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
    }

    String name() {
        return sheet.getSheetName();
    }

    CellStyles styles() {
        return styles;
    }

    /** Adds a line below what is there; an empty text adds none. */
    void line(String text, XSSFCellStyle style) {
        if (!text.isEmpty()) {
            cell(newRow(), 0, text, style);
        }
    }

    void title(String zh, String en) {
        line(zh, styles.title());
        line(en, styles.subtitle());
    }

    /** Adds the one row of heads, which have to be unique. */
    void heads(List<String> heads) {
        heads(heads, heads.size());
    }

    /** The same; from the given column on every other one, beginning with it, heads numbers. */
    void heads(List<String> heads, int firstNumber) {
        XSSFRow row = newRow();
        headRow = row.getRowNum();
        columns = heads.size();
        for (int column = 0; column < columns; column++) {
            cell(row, column, heads.get(column), headStyle(column - firstNumber));
        }
    }

    private XSSFCellStyle headStyle(int fromFirstNumber) {
        if (fromFirstNumber < 0) {
            return styles.head();
        }
        return fromFirstNumber % 2 == 0 ? styles.headOfNumbers() : styles.headBeside();
    }

    XSSFRow newRow() {
        return sheet.createRow(nextRow());
    }

    /** Index of the row that is added next, from 0. */
    int nextRow() {
        return sheet.getLastRowNum() + 1;
    }

    static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
        }
        return cell;
    }

    static XSSFCell cell(XSSFRow row, int column, double number, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(number);
        return cell;
    }

    /** Makes a cell lead to a cell of a sheet. */
    void link(XSSFCell cell, String sheetName, int row, int column) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName + "'!" + new CellReference(row, column).formatAsString());
        cell.setHyperlink(link);
    }

    /** Makes the heads and the rows below them a table object of this name, which has to be unique. */
    void table(String tableName) {
        CellReference first = new CellReference(headRow, 0);
        CellReference last = new CellReference(sheet.getLastRowNum(), columns - 1);
        XSSFTable table = sheet.createTable(new AreaReference(first, last, SpreadsheetVersion.EXCEL2007));
        table.setName(tableName);
        table.setDisplayName(tableName);
        table.updateHeaders();
    }

    /** Widths in letters of the body font, from the first column on; never measured, for that depends on fonts. */
    void widths(List<Integer> letters) {
        for (int column = 0; column < letters.size(); column++) {
            sheet.setColumnWidth(column, letters.get(column) * WIDTH_UNITS_PER_LETTER);
        }
    }

    /** Keeps the heads and the first columns in sight, and prints one page wide with the heads on each page. */
    void finish(int fixedColumns, boolean landscape) {
        RowHeights.fit(sheet);
        if (headRow >= 0) {
            sheet.createFreezePane(fixedColumns, headRow + 1);
            sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        }
        putCursorAtStart();
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(A4);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** In each pane, for freezing makes panes of their own. */
    private void putCursorAtStart() {
        sheet.setActiveCell(CellAddress.A1);
        for (CTSelection pane :
                sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getSelectionList()) {
            pane.setActiveCell(CellAddress.A1.formatAsString());
            pane.setSqref(List.of(CellAddress.A1.formatAsString()));
        }
    }
}
