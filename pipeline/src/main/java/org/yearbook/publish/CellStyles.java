package org.yearbook.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the workbook's cells, each made once: Arial 12 for numbers, a font with Chinese letters for text, no
 * colours and no fills (checklist of the UK Analysis Function); rulings only above and below the heads, as in a
 * printed yearbook.
 */
final class CellStyles {

    private static final String NUMBER_FONT = "Arial";

    /** Comes with Excel on every system; office programs without it have a substitute of the same look. */
    private static final String TEXT_FONT = "Microsoft YaHei";

    private static final short BODY = 12;
    private static final short SUBTITLE = 14;
    private static final short TITLE = 16;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new TreeMap<>();
    private final XSSFFont body;
    private final XSSFFont number;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The workbook's first font is the one by which column widths count, so it has to be the body font.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(NUMBER_FONT);
        standard.setFontHeightInPoints(BODY);
        this.number = standard;
        this.body = font(BODY, false, false);
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(font(TITLE, true, false)));
    }

    XSSFCellStyle subtitle() {
        return style("subtitle", style -> style.setFont(font(SUBTITLE, false, false)));
    }

    /** One line above a table; runs over the columns to its right. */
    XSSFCellStyle line() {
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
        return style("head", style -> {
            style.setFont(font(BODY, true, false));
            wrap(style);
            style.setBorderTop(BorderStyle.MEDIUM);
            style.setBorderBottom(BorderStyle.THIN);
        });
    }

    /** Text within a table. */
    XSSFCellStyle text(boolean last) {
        return style("text" + last, style -> {
            style.setFont(body);
            wrap(style);
            close(style, last);
        });
    }

    /** Text within a table that leads elsewhere; underlined, because colour is never the only sign. */
    XSSFCellStyle link(boolean last) {
        return style("link" + last, style -> {
            style.setFont(font(BODY, false, true));
            wrap(style);
            close(style, last);
        });
    }

    /** A number with thousands separators and this many decimals. */
    XSSFCellStyle number(int decimals, boolean last) {
        return style("number" + decimals + last, style -> {
            style.setFont(number);
            style.setVerticalAlignment(VerticalAlignment.TOP);
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
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void close(XSSFCellStyle style, boolean last) {
        if (last) {
            style.setBorderBottom(BorderStyle.MEDIUM);
        }
    }

    private XSSFFont font(short points, boolean bold, boolean underlined) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TEXT_FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setUnderline(underlined ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }
}
