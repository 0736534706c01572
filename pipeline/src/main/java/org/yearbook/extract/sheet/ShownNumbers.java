package org.yearbook.extract.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the numbers of cells as Excel does, dates in Chinese too, whose quoted words the library would leave in quotes. */
final class ShownNumbers extends DataFormatter {

    /** yyyy"年"m"月"; @ behind it is for texts. */
    private static final Pattern QUOTED = Pattern.compile("\"([\\p{IsHan}\\s]+)\"");

    /** The long date of Chinese Excel, for which files give this number instead of a format. */
    private static final int CHINESE_DATE = 31;

    ShownNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (formatIndex == CHINESE_DATE) {
            return super.formatRawCellContents(value, -1, "yyyy年m月d日", use1904);
        }
        boolean date = DateUtil.isADateFormat(formatIndex, format);
        String shown = date ? QUOTED.matcher(format).replaceAll("$1") : format;
        return super.formatRawCellContents(value, formatIndex, shown, use1904);
    }
}
