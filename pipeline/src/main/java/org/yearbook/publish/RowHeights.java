package org.yearbook.publish;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows high enough for the text that wraps in them. Estimated from letters, never measured: what a font
 * measures differs from machine to machine, and not every office program fits rows when it opens a workbook.
 */
final class RowHeights {

    /** Line pitch in font sizes; Chinese fonts that stand in for Arial are taller than Arial's own 1.15. */
    private static final double LINE_PITCH = 1.45;

    /** Column widths count digits of the body font; a Chinese letter is about two of them wide. */
    private static final int WIDTH_OF_WIDE_LETTER = 2;

    private static final double WIDTH_UNITS_PER_LETTER = 256;

    /** Words move to the next line whole, so that a line is seldom full; bold letters are wider. */
    private static final double FILLED_PART_OF_LINE = 0.88;

    /** Excel's limit. */
    private static final double HIGHEST = 409;

    private static final int FIRST_WIDE_LETTER = 0x2E80;

    private RowHeights() {}

    static void fit(XSSFSheet sheet) {
        for (Row row : sheet) {
            double height = 0;
            for (Cell cell : row) {
                height = Math.max(height, heightOf(sheet, (XSSFCell) cell));
            }
            ((XSSFRow) row).setHeightInPoints((float) Math.min(HIGHEST, Math.rint(height)));
        }
    }

    private static double heightOf(XSSFSheet sheet, XSSFCell cell) {
        double line = cell.getCellStyle().getFont().getFontHeightInPoints() * LINE_PITCH;
        if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
            return line;
        }
        double letters = sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_UNITS_PER_LETTER * FILLED_PART_OF_LINE;
        return line
                * cell.getStringCellValue()
                        .lines()
                        .mapToDouble(text -> Math.max(1, Math.ceil(width(text) / letters)))
                        .sum();
    }

    /** Width of a text in digits of the body font. */
    static int width(String text) {
        return text.codePoints()
                .map(letter -> letter >= FIRST_WIDE_LETTER ? WIDTH_OF_WIDE_LETTER : 1)
                .sum();
    }
}
