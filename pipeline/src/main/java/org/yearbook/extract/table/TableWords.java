package org.yearbook.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.period.LabelTime;

/**
 * The words by which Chinese and English publications label what stands around a table - its name, unit, notes and
 * source - whatever the format of the document. Brackets, colons and blanks may be half or full width.
 */
public final class TableWords {

    private static final String OPEN = "[(（〔【\\[]";
    private static final String CLOSE = "[)）〕】\\]]";
    private static final String COLON = "\\s*[:：﹕∶]\\s*";
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

    private static final String UNIT_LABEL =
            "(?:计量单位|计算单位|货币单位|金额单位|数据单位|数量单位|单位|(?i:units?(?:\\s+of\\s+measure(?:ment)?)?))" + COLON;
    private static final Pattern UNIT =
            Pattern.compile("(?:(?<open>" + OPEN + ")\\s*|(?<![\\p{L}\\p{N}]))" + UNIT_LABEL + "(?<unit>\\S.*)");
    /** Where type set close drops the blank before it: 表7 产量单位：万吨. */
    private static final Pattern UNIT_BEHIND_CAPTION = Pattern.compile("(?<=\\S)" + UNIT_LABEL + "(?<unit>\\S.*)");

    private static final Pattern BRACKETED = Pattern.compile("^[（(\\[]\\s*([^（(\\[]{1,40}?)\\s*[）)\\]]$");

    /** A line that begins like an amount of money or a rate and holds little else: (Millions of US dollars). */
    private static final Pattern ENGLISH_UNIT = Pattern.compile("(?i)^\\s*" + OPEN
            + "?\\s*((?:in\\s+)?(?:(?:current|constant)\\s+(?:prices?,?\\s+)?)?(?:thousands?|millions?|billions?|trillions?"
            + "|percent(?:age)?s?|per\\s+cent|%|US\\s?\\$|US\\s+dollars?|USD|EUR|euros?)(?![A-Za-z])[^.;:!?]{0,60}?|%)\\s*"
            + CLOSE + "?$");

    /** The same in Chinese, where only brackets tell it from a caption: （亿美元，%）. */
    private static final Pattern CHINESE_UNIT =
            Pattern.compile("^\\s*" + OPEN + "\\s*((?:[十百千万亿]|人民币|美元|元|%|％)[^0-9(（）)。]{0,20})" + CLOSE + "\\s*$");

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

    /** A unit line without its label and brackets, and what is printed beside it: {@code 表7 产量（单位：万吨）}. */
    public static Optional<Labelled> unit(String line) {
        Matcher found = UNIT.matcher(line);
        if (!found.find()) {
            found = UNIT_BEHIND_CAPTION.matcher(line);
            if (!isCaption(line) || !found.find()) {
                return Optional.empty();
            }
        }
        String unit = found.group("unit");
        String before = line.substring(0, found.start()).strip();
        int close = found.pattern() == UNIT && found.group("open") != null ? closing(unit) : unit.length();
        String behind = unit.substring(Math.min(unit.length(), close + 1)).strip();
        return Optional.of(new Labelled(
                (before + " " + behind).strip(), unit.substring(0, close).strip()));
    }

    /** The index of the bracket that closes one opened before this text; its length where none does. */
    private static int closing(String text) {
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            String character = text.substring(index, index + 1);
            if (character.matches(OPEN)) {
                depth++;
            } else if (character.matches(CLOSE) && depth-- == 0) {
                return index;
            }
        }
        return text.length();
    }

    /** The unit that a unit line, or the bracket in a caption, states: {@code 亿美元，%}; empty if none. */
    public static String unitOf(String line) {
        Optional<Labelled> labelled = unit(line);
        if (labelled.isPresent()) {
            return labelled.get().after();
        }
        Matcher chinese = CHINESE_UNIT.matcher(line);
        Matcher english = ENGLISH_UNIT.matcher(line);
        return chinese.matches()
                ? chinese.group(1).strip()
                : english.matches() ? english.group(1).strip() : "";
    }

    /** Whether a line states the unit and nothing else. */
    public static boolean isUnitLine(String line) {
        return unit(line)
                .map(found -> found.before().isEmpty())
                .orElse(!unitOf(line).isEmpty());
    }

    /** What a line between a table and its name says of the time: 2024年9月 in "2024年9月 单位：亿元"; empty if nothing. */
    public static String dateOf(String line) {
        String rest = unit(line).map(Labelled::before).orElse(line).strip();
        LabelTime time = LabelTime.of(rest);
        boolean nothingElse = time.removedFrom(rest).chars().noneMatch(Character::isLetterOrDigit);
        return time.isNamed() && nothingElse ? rest : "";
    }

    /** What a line holds that is nothing but a short text in brackets: a unit without a label. */
    public static Optional<String> bracketed(String line) {
        Matcher matcher = BRACKETED.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
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

    /** The note that a labelled note line holds, as printed; empty if it is none. */
    public static String noteOf(String line) {
        return LABELLED_NOTE.matcher(line).matches() ? line.strip() : "";
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
                || unit(line).isPresent()
                || source(line).isPresent()
                || (isNote(line) && !line.matches("\\s*\\p{Nd}.*"));
    }

    /** Whether a short line ends with a colon, as the title of a section does. */
    public static boolean announces(String line) {
        return line.endsWith(":") || line.endsWith("：");
    }

    public static boolean endsLikeSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }
}
