package org.yearbook.publish.workbook;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the workbook's cells, each made once: Arial 12, no colours and no fills (checklist of the UK Analysis
 * Function); rulings only above and below the heads and at the end, as in a printed yearbook.
 */
public final class CellStyles {

    /**
     * For Chinese letters office programs fall back on a font of the reader's system; naming a Chinese font would set
     * the Latin letters in whatever replaces it where it is missing.
     */
    private static final String FONT = "Arial";

    private static final short BODY = 12;
    private static final short SUBTITLE = 14;
    private static final short TITLE = 16;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new TreeMap<>();
    private final XSSFFont body;
    private final XSSFFont bold;
    private final XSSFFont underlined;

    public CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The workbook's first font is the one by which column widths count, so it has to be the body font.
        this.body = workbook.getFontAt(0);
        body.setFontName(FONT);
        body.setFontHeightInPoints(BODY);
        body.setScheme(FontScheme.NONE); // else the theme's font takes its place
        body.getCTFont().removeColor(0); // automatic, that is what the reader has set
        this.bold = font(BODY, true);
        this.underlined = font(BODY, false);
        underlined.setUnderline(Font.U_SINGLE);
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(font(TITLE, true)));
    }

    XSSFCellStyle subtitle() {
        return style("subtitle", style -> style.setFont(font(SUBTITLE, false)));
    }

    /** One line above a table; runs over the columns to its right. */
    public XSSFCellStyle line() {
        return style("line", style -> style.setFont(body));
    }

    /** A paragraph that wraps within its column. */
    XSSFCellStyle paragraph() {
        return style("paragraph", style -> {
            style.setFont(body);
            wrap(style);
        });
    }

    XSSFCellStyle head() {
        return style("head", this::makeHead);
    }

    /** A head flush with the numbers below it. */
    XSSFCellStyle headOfNumbers() {
        return style("headOfNumbers", style -> {
            makeHead(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    /** A head to the right of one of numbers. */
    XSSFCellStyle headBeside() {
        return style("headBeside", style -> {
            makeHead(style);
            setOff(style);
        });
    }

    private static void setOff(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private void makeHead(XSSFCellStyle style) {
        style.setFont(bold);
        wrap(style);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setBorderBottom(BorderStyle.THIN);
    }

    /** Text within a table. */
    XSSFCellStyle text(boolean last) {
        return style("text" + last, style -> {
            style.setFont(body);
            wrap(style);
            close(style, last);
        });
    }

    /** Text to the right of a number, with a little room between. */
    XSSFCellStyle beside(boolean last) {
        return style("beside" + last, style -> {
            style.setFont(body);
            wrap(style);
            setOff(style);
            close(style, last);
        });
    }

    /** Text within a table that leads elsewhere; underlined, because colour is never the only sign. */
    XSSFCellStyle link(boolean last) {
        return style("link" + last, style -> {
            style.setFont(underlined);
            wrap(style);
            close(style, last);
        });
    }

    /** A line above a table that leads elsewhere. */
    XSSFCellStyle linkLine() {
        return style("linkLine", style -> style.setFont(underlined));
    }

    /** The name of a row that is a part of another: set in by its depth. */
    XSSFCellStyle name(int depth, boolean last) {
        return style("name" + depth + last, style -> {
            style.setFont(body);
            wrap(style);
            style.setIndention((short) (2 * depth));
            close(style, last);
        });
    }

    /** A number with thousands separators and this many decimals. */
    XSSFCellStyle number(int decimals, boolean last) {
        return style("number" + decimals + last, style -> {
            style.setFont(body);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(HorizontalAlignment.RIGHT);
            String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            close(style, last);
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        return styles.computeIfAbsent(name, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            look.accept(style);
            return style;
        });
    }

    private static void wrap(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void close(XSSFCellStyle style, boolean last) {
        if (last) {
            style.setBorderBottom(BorderStyle.MEDIUM);
        }
    }

    private XSSFFont font(short points, boolean isBold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(isBold);
        return font;
    }
}
