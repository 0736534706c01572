package org.yearbook.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label words by which Chinese and English statistical publications mark the lines around a table: its caption,
 * its unit, its source and its notes. Brackets, colons and blanks may be half or full width.
 */
public final class TableWords {

    private static final String COLON = "\\s*[:：﹕∶]\\s*";
    private static final String NUMERAL = "[0-9０-９一二三四五六七八九十百]+";

    private static final Pattern CAPTION = Pattern.compile("(?i)^\\s*[【\\[〔(（]?\\s*(?:(?:续|附)?\\s*表\\s*" + NUMERAL
            + "(?:\\s*[-－—–.．·]\\s*[0-9０-９]+)*|(?:Annex\\s+)?Table\\s+[A-Z]?[0-9]+(?:[-.][0-9]+)*)(?![0-9０-９年月日]).*");
    /** What follows a table's number in prose that talks of the table: 表1显示, 表2中 ... */
    private static final Pattern MENTION = Pattern.compile(
            "(?i)^\\s*(?:表\\s*" + NUMERAL + "(?:[-－—–.．·][0-9]+)*|Table\\s+[A-Z]?[0-9.\\-]+)\\s*"
                    + "(?:(?:显示|中|可见|可以|所示|反映|给出|列出|数据|是|为|和表|及表|、表)|(?:shows?|presents?|gives?|lists?|summari[sz]es)\\b).*");

    private static final Pattern UNIT = Pattern.compile(
            "(?i)(?:计量单位|计算单位|货币单位|单位|Units?(?:\\s+of\\s+measure(?:ment)?)?)" + COLON + "([^()（）〔〕【】\\[\\]]*)");
    private static final Pattern UNIT_LINE = Pattern.compile("^[\\s(（〔【\\[]*" + UNIT.pattern() + "[\\s)）〕】\\]]*$");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[(（〔【\\[]\\s*" + UNIT.pattern() + "[)）〕】\\]]");

    private static final Pattern SOURCE = Pattern.compile(
            "(?i)^[\\s(（〔【\\[]*(?:数据来源|资料来源|数据出处|资料出处|来源|Data\\s+sources?|Sources?)" + COLON + "(.*?)[\\s)）〕】\\]]*$");
    private static final Pattern NOTE =
            Pattern.compile("(?i)^\\s*(?:[(（〔【\\[]?\\s*(?:注释|附注|备注|说明|注|Notes?)\\s*[0-9０-９①-⑳]*\\s*[)）〕】\\]]?" + COLON
                    + "|[0-9０-９]+\\s*[.．、)）]\\s*(?=\\S)|[①-⑳*＊]\\s*(?=\\S)).*");
    private static final Pattern LABELLED_NOTE = Pattern.compile(
            "(?i)^\\s*[(（〔【\\[]?\\s*(?:注释|附注|备注|说明|注|Notes?)\\s*[0-9０-９①-⑳]*\\s*[)）〕】\\]]?" + COLON + ".*");

    private static final Pattern CONTINUATION = Pattern.compile("(?i)^\\s*[(（]?\\s*(?:续\\s*表.*|表\\s*" + NUMERAL
            + "[^\\n]*[(（]\\s*续\\s*[表一二三四五六七八九十0-9]*\\s*[)）].*|Table.*\\(cont(?:inued|\\.|'d)?\\).*)$");

    private TableWords() {}

    /** Whether a line says that the table before goes on: {@code 续表}, {@code 表3（续）}, {@code Table 3 (continued)}. */
    public static boolean isContinuation(String line) {
        return CONTINUATION.matcher(line).matches();
    }

    /** Whether a line names a table by number: {@code 表3 …}, {@code Table 3 …}; prose that mentions one does not. */
    public static boolean isCaption(String line) {
        return CAPTION.matcher(line).matches()
                && !MENTION.matcher(line).matches()
                && !line.strip().endsWith("。");
    }

    /** The unit that a unit line, or the bracket at the end of a caption, states: {@code 亿美元，%}; empty if none. */
    public static String unitOf(String line) {
        Matcher whole = UNIT_LINE.matcher(line);
        if (whole.matches()) {
            return whole.group(1).strip();
        }
        Matcher inside = UNIT_IN_BRACKETS.matcher(line);
        return inside.find() ? inside.group(1).strip() : "";
    }

    /** Whether a line states the unit and nothing else. */
    public static boolean isUnitLine(String line) {
        return UNIT_LINE.matcher(line).matches() && !unitOf(line).isEmpty();
    }

    /** The source that a source line names, without the label; empty if it is none. */
    public static String sourceOf(String line) {
        Matcher matcher = SOURCE.matcher(line);
        return matcher.matches() ? matcher.group(1).strip() : "";
    }

    /** The note that a labelled note line holds, as printed; empty if it is none. */
    public static String noteOf(String line) {
        return LABELLED_NOTE.matcher(line).matches() ? line.strip() : "";
    }

    /** Whether a line below a labelled note may be a further note: {@code 2. …}, {@code ② …}. */
    public static boolean isFurtherNote(String line) {
        return NOTE.matcher(line).matches();
    }
}
