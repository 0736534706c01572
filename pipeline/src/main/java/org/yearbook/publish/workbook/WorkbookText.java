package org.yearbook.publish.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text of a document as a cell of a workbook can hold it, so that what is shown is what was read. */
final class WorkbookText {

    /** Excel's limit for a cell; figures.csv has the whole text. */
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** The format's way to write a character by its number: it would be shown as that character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED = "_x005F_";

    private WorkbookText() {}

    /** The text without halves of characters and without what no XML file may hold; too long a text ends in an ellipsis. */
    static String of(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints().map(each -> isHeld(each) ? each : '\uFFFD').forEach(held::appendCodePoint);
        return ESCAPE.matcher(cut(held.toString())).replaceAll(ESCAPED);
    }

    private static boolean isHeld(int codePoint) {
        return codePoint >= ' '
                ? (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                        && codePoint != 0xFFFE
                        && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
