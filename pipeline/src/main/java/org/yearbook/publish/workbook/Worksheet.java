package org.yearbook.publish.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/**
 * One sheet of the workbook: lines from the top down in column A, then at most one table. On a streaming workbook rows
 * leave the memory as others follow, so widths have to be told before rows, and a row cannot be come back to.
 */
public final class Worksheet {

    private static final int WIDTH_UNITS_PER_LETTER = 256;
    private static final short A4 = 9;
    private static final double MARGIN_IN_INCHES = 0.5;

    private final CellStyles styles;
    private final Sheet sheet;
    private final XSSFSheet base;
    private final SheetLinks links = new SheetLinks();
    private List<String> heads = List.of();
    private int headRow = -1;
    private int rows;

    Worksheet(XSSFWorkbook workbook, CellStyles styles, String name) {
        this.styles = styles;
        this.base = workbook.createSheet(name);
        this.sheet = base;
        sheet.setDisplayGridlines(false);
    }

    public Worksheet(SXSSFWorkbook workbook, CellStyles styles, String name) {
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        this.base = workbook.getXSSFWorkbook().getSheet(name);
        sheet.setDisplayGridlines(false);
    }

    public String name() {
        return sheet.getSheetName();
    }

    public CellStyles styles() {
        return styles;
    }

    /** The sheet without its rows, for what is not in them: charts. */
    public XSSFSheet base() {
        return base;
    }

    SheetLinks links() {
        return links;
    }

    /** Name of its entry in the archive. */
    String entry() {
        return base.getPackagePart().getPartName().getName().substring(1);
    }

    /** Adds a line below what is there; an empty text adds none. */
    public void line(String text, XSSFCellStyle style) {
        if (!text.isEmpty()) {
            cell(newRow(), 0, text, style);
        }
    }

    /** Adds a line that leads to the start of another sheet. */
    void linkLine(String text, String sheetName) {
        link(cell(newRow(), 0, text, styles.linkLine()), sheetName, 0, 0);
    }

    public void title(String zh, String en) {
        line(zh, styles.title());
        line(en, styles.subtitle());
    }

    /** Adds the one row of heads, which have to be unique. */
    void heads(List<String> texts) {
        heads(texts, texts.stream().map(text -> styles.head()).toList());
    }

    /** The same with a style for each. */
    void heads(List<String> texts, List<XSSFCellStyle> looks) {
        Row row = newRow();
        headRow = row.getRowNum();
        heads = List.copyOf(texts);
        for (int column = 0; column < texts.size(); column++) {
            cell(row, column, texts.get(column), looks.get(column));
        }
    }

    Row newRow() {
        fitLastRow();
        return sheet.createRow(rows++);
    }

    private void fitLastRow() {
        Row last = sheet.getRow(rows - 1);
        if (last != null) {
            RowHeights.fit(last);
        }
    }

    /** Index of the row that is added next, from 0. */
    public int nextRow() {
        return rows;
    }

    static Cell cell(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(WorkbookText.of(text));
        }
        return cell;
    }

    static Cell cell(Row row, int column, double number, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(number);
        return cell;
    }

    /** Makes a cell lead to a cell of a sheet. */
    void link(Cell cell, String sheetName, int row, int column) {
        links.add(cell.getRowIndex(), cell.getColumnIndex(), sheetName, row, column);
    }

    /** Makes the heads and the rows below them a table object of this name, which has to be unique. */
    public void table(String tableName) {
        CellReference first = new CellReference(headRow, 0);
        CellReference last = new CellReference(rows - 1, heads.size() - 1);
        XSSFTable table = base.createTable(new AreaReference(first, last, SpreadsheetVersion.EXCEL2007));
        table.setName(tableName);
        table.setDisplayName(tableName);
        CTTableColumns columns = table.getCTTable().getTableColumns();
        for (int column = 0; column < heads.size(); column++) {
            columns.getTableColumnArray(column).setName(heads.get(column).replace("\n", "_x000a_"));
        }
    }

    /** Widths in letters of the body font, from the first column on; never measured, for that depends on fonts. */
    public void widths(List<Integer> letters) {
        for (int column = 0; column < letters.size(); column++) {
            sheet.setColumnWidth(column, letters.get(column) * WIDTH_UNITS_PER_LETTER);
        }
    }

    /** Prints the whole sheet on one page. */
    void printOnOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Prints the first columns only; the others are for programs. */
    void printOnly(int printedColumns) {
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet), 0, printedColumns - 1, 0, Math.max(0, rows - 1));
    }

    /** Keeps the heads and the first columns in sight, and prints one page wide with the heads on each page. */
    public void finish(int fixedColumns, boolean landscape) {
        for (Row row : sheet) { // widths may have been told late
            RowHeights.fit(row);
        }
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
        for (PageMargin side :
                new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
            base.setMargin(side, MARGIN_IN_INCHES);
        }
    }

    /** In each pane, for freezing makes panes of their own. */
    private void putCursorAtStart() {
        sheet.setActiveCell(CellAddress.A1);
        for (CTSelection pane :
                base.getCTWorksheet().getSheetViews().getSheetViewArray(0).getSelectionList()) {
            pane.setActiveCell(CellAddress.A1.formatAsString());
            pane.setSqref(List.of(CellAddress.A1.formatAsString()));
        }
    }
}
