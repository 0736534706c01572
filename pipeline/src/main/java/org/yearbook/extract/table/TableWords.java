package org.yearbook.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which Chinese and English publications label what stands around a table - its name, notes and source,
 * and its unit in {@link UnitLines} - whatever the format of the document. Brackets, colons and blanks may be half or full width.
 */
public final class TableWords {

    static final String OPEN = "[(（〔【\\[]";
    static final String CLOSE = "[)）〕】\\]]";
    static final String COLON = "\\s*[:：﹕∶]\\s*";
    private static final String DASH = "[-－—–.．·]";
    private static final String CHINESE = "[一二三四五六七八九十百]+(?![般致样些直切起定旦共])";
    private static final String NUMERAL = "(?:[0-9０-９]+|" + CHINESE + ")";
    /** 3, 2-1, A3, A-2, 十二: but not the year of 表2023年情况. */
    private static final String NUMBER =
            "[A-ZＡ-Ｚ]?\\s*" + DASH + "?\\s*" + NUMERAL + "(?:\\s*" + DASH + "+\\s*[0-9０-９]+)*(?![0-9０-９年月日])";

    private static final String TABLE = "(?i:(?:(?:annex|appendix|statistical|text)\\s+)*(?:table|tab\\.|exhibit))";
    private static final String LATIN_NUMBER = "(?:[A-Z]{0,2}[-.]?[0-9]+|[IVXLC]+\\b|[A-Z]\\b)(?:[-.][0-9A-Z]+)*";

    private static final Pattern CAPTION = Pattern.compile("^\\s*" + OPEN + "?\\s*(?:续\\s*[附]?\\s*表|[附]?\\s*表\\s*"
            + NUMBER + "|" + TABLE + "\\s*" + LATIN_NUMBER + ").*");

    private static final Pattern FIGURE =
            Pattern.compile("^(?:[附]?图\\s*[0-9０-９一二三四五六七八九十]|(?i:figure|fig\\.|chart|graph|map)\\s*[0-9IVXA-Z]).*");

    /** What follows a table's number in prose that talks of the table: 表1显示, 表2中 ... */
    private static final Pattern MENTION = Pattern.compile("^\\s*(?:表\\s*" + NUMBER
            + "\\s*(?:显示|中|可见|可以|所示|反映|给出|列出|数据|是|为|和表|及表|、表)|" + TABLE + "\\s*" + LATIN_NUMBER
            + "\\s*(?:and|shows?|presents?|gives?|lists?|summari[sz]es|indicates?|is|are|below|above)\\b).*");

    private static final String CONTINUED = "(?i:continued|cont[’']?d|cont\\.?)";
    private static final Pattern CONTINUATION = Pattern.compile("^\\s*" + OPEN + "?\\s*续(?:\\s*附?表|$|" + CLOSE + ").*"
            + "|.*" + OPEN + "\\s*续[表完一二三四五六七八九十0-9]*\\s*" + CLOSE + ".*"
            + "|.*\\(\\s*" + CONTINUED + "\\s*\\).*"
            + "|\\s*" + TABLE + "\\b.*\\b" + CONTINUED + "(?![A-Za-z]).*");

    private static final Pattern SOURCE = Pattern.compile("(?<open>" + OPEN
            + "\\s*)?(?:(?:(?:数据|资料|图表|表格)?来源|[数资][据料]出处)|(?i:(?:data\\s+)?sources?))" + COLON + "(?<source>.*)$");

    private static final String NOTE_LABEL = "\\s*" + OPEN
            + "?\\s*(?:注释|附注|备注|说明|注|(?i:notes?|n\\.b\\.))\\s*[0-9０-９①-⑳]*\\s*" + CLOSE + "?\\s*[:：﹕∶.．].*";
    private static final Pattern LABELLED_NOTE = Pattern.compile(NOTE_LABEL);
    private static final Pattern NOTE = Pattern.compile(
            NOTE_LABEL + "|\\s*[*＊†‡①-⑳].*\\p{L}.*|[0-9０-９]{1,2}[)）].*" + "|\\s*[a-z]\\s*[=＝]\\s*\\p{L}.*");
    private static final Pattern NUMBERED = Pattern.compile("\\s*[0-9０-９]+\\s*[.．、)）]\\s*\\S.*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;！？!?，,：:]$");
    private static final Pattern REMARK = Pattern.compile("(?i)^(?:this|the) table .*|^本表.*|.*。.*");

    private static final Pattern SECTION = Pattern.compile("(?:其中|按[^，。（(]{1,20}分|(?i:of which))[:：]?");

    /** A text before and after a label. */
    public record Labelled(String before, String after) {}

    private TableWords() {}

    /** Whether a line names a table by number: {@code 表3 …}, {@code Table 3 …}; prose that mentions one does not. */
    public static boolean isCaption(String line) {
        return CAPTION.matcher(line).matches()
                && !MENTION.matcher(line).matches()
                && !line.strip().endsWith("。");
    }

    /** Whether a line names a figure, a chart or a map. */
    public static boolean isFigureCaption(String line) {
        return FIGURE.matcher(line).matches();
    }

    /** Whether a line says that the table before goes on: {@code 续表}, {@code 表3（续）}, {@code Table 3 (continued)}. */
    public static boolean isContinuation(String line) {
        return CONTINUATION.matcher(line).matches();
    }

    /** A source without its label, and the note before it on the line. */
    public static Optional<Labelled> source(String line) {
        Matcher matcher = SOURCE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = line.substring(0, matcher.start()).strip();
        String source = matcher.group("source").strip();
        boolean closed = matcher.group("open") != null && source.matches(".*" + CLOSE);
        // In the middle of a sentence the word is no label.
        boolean label = before.isEmpty() || (isNote(before) && before.matches(".*[。.;；]$"));
        return label && !source.isEmpty()
                ? Optional.of(new Labelled(
                        before,
                        closed ? source.substring(0, source.length() - 1).strip() : source))
                : Optional.empty();
    }

    /** The source that a line names and nothing else, without the label; empty if it is no source line. */
    public static String sourceOf(String line) {
        return source(line)
                .filter(found -> found.before().isEmpty())
                .map(Labelled::after)
                .orElse("");
    }

    /** Whether a line is a note by its label (注：) or by its mark (* 初步数). */
    public static boolean isNote(String line) {
        return NOTE.matcher(line).matches();
    }

    /** The note that a line holds by its label, or because it says what letters mean (r revised), as printed; empty if it is none. */
    public static String noteOf(String line) {
        return LABELLED_NOTE.matcher(line).matches() || MarkNotes.isNote(line) ? line.strip() : "";
    }

    /** Whether a line below a note may be a further one: {@code 2. …}, {@code ② …}. */
    public static boolean isFurtherNote(String line) {
        return isNote(line) || NUMBERED.matcher(line).matches();
    }

    /** Whether a line below a caption is a sentence about the table and no part of its name. */
    public static boolean isRemark(String line) {
        return REMARK.matcher(line).matches();
    }

    /** Whether a line belongs to the words around a table and so is no row of it. */
    public static boolean isAroundTables(String line) {
        return isCaption(line)
                || UnitLines.unit(line).isPresent()
                || source(line).isPresent()
                || (isNote(line) && !line.matches("\\s*\\p{Nd}.*"));
    }

    /** Whether a line parts the rows below it and measures nothing of its own: 其中：, 按贸易方式分. */
    public static boolean isSection(String line) {
        return SECTION.matcher(line.strip()).matches();
    }

    /** Whether a short line ends with a colon, as the title of a section does. */
    public static boolean announces(String line) {
        return line.endsWith(":") || line.endsWith("：");
    }

    public static boolean endsLikeSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }
}
