package org.yearbook.publish.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Makes rows high enough for the text that wraps in them. Estimated from letters, never measured: what a font
 * measures differs from machine to machine, and not every office program fits rows when it opens a workbook.
 */
final class RowHeights {

    /** Line pitch in font sizes; Chinese fonts that stand in for Arial are taller than Arial's own 1.15. */
    private static final double LINE_PITCH = 1.4;

    private static final double WIDTH_UNITS_PER_LETTER = 256;

    /** Room at both sides of a cell, in letters. */
    private static final double PADDING = 1;

    private static final double BOLD_IS_WIDER = 1.08;

    /** Excel's limit. */
    private static final double HIGHEST = 409;

    private RowHeights() {}

    static void fit(Row row) {
        double height = 0;
        for (Cell cell : row) {
            height = Math.max(height, heightOf(row.getSheet(), cell));
        }
        row.setHeightInPoints((float) Math.min(HIGHEST, Math.rint(height)));
    }

    private static double heightOf(Sheet sheet, Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        double line = style.getFont().getFontHeightInPoints() * LINE_PITCH;
        if (cell.getCellType() != CellType.STRING || !style.getWrapText()) {
            return line;
        }
        double letters =
                sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_UNITS_PER_LETTER - PADDING - style.getIndention();
        double width = style.getFont().getBold() ? letters / BOLD_IS_WIDER : letters;
        return line * TextWidth.lines(cell.getStringCellValue(), width);
    }
}
