package org.yearbook.extract.pdf.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which every publisher labels what stands around a table: its name, unit, notes and source. */
final class TableWords {

    private static final Pattern CAPTION = Pattern.compile(
            "^(?:(?:[续附]?表|续附表)\\s*[0-9０-９一二三四五六七八九十A-Z]|续表|" + "(?i:table|tab\\.|exhibit)\\s*[0-9IVXA-Z]).*");

    private static final Pattern CONTINUED =
            Pattern.compile("^续.*|.*[（(]\\s*续[表完一二三]?\\s*[）)].*|(?i).*\\b(continued|cont[’']?d|cont\\.).*");

    private static final Pattern FIGURE =
            Pattern.compile("^(?:[附]?图\\s*[0-9０-９一二三四五六七八九十]|(?i:figure|fig\\.|chart|graph|map)\\s*[0-9IVXA-Z]).*");

    private static final Pattern UNIT = Pattern.compile(
            "[（(\\[【]?\\s*(?:计量单位|金额单位|数据单位|单位|(?i:units? of measure(?:ment)?|units?))\\s*[：:]\\s*(.+?)\\s*$");

    private static final Pattern BRACKETED = Pattern.compile("^[（(\\[]\\s*([^（(\\[]{1,40}?)\\s*[）)\\]]$");

    private static final Pattern SOURCE = Pattern.compile("(?:(?:数据|资料|图表|表格)?来源|(?i:sources?))\\s*[：:]\\s*(.*)$");

    private static final Pattern NOTE = Pattern.compile(
            "^(?:[附备]?注|说明|(?i:notes?|n\\.b\\.))\\s*[0-9①-⑳]*\\s*[：:.．].*|^[*†‡①-⑳].*|^[0-9]{1,2}[)）].*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;！？!?，,：:]$");

    private static final Pattern REMARK = Pattern.compile("(?i)^(?:this|the) table .*|^本表.*|.*。.*");

    /** A text before and after a label. */
    record Labelled(String before, String after) {}

    private TableWords() {}

    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches() && !text.endsWith("。");
    }

    /** Whether a line names a figure, a chart or a map. */
    static boolean isFigureCaption(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether a caption says that the table goes on from the page before. */
    static boolean isContinued(String caption) {
        return CONTINUED.matcher(caption).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    /** Whether a line below a caption is a sentence about the table and no part of its name. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text).matches();
    }

    static boolean endsLikeSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Whether a short line ends with a colon, as the title of a section does. */
    static boolean announces(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** A unit line without its label and brackets, and what is printed before it on the line. */
    static Optional<Labelled> unit(String text) {
        Matcher matcher = UNIT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String unit = matcher.group(1);
        String opening = text.substring(matcher.start(), matcher.start(1));
        boolean bracketed = opening.matches("^[（(\\[【].*");
        if (bracketed && unit.matches(".*[）)\\]】]$")) {
            unit = unit.substring(0, unit.length() - 1).strip();
        }
        return Optional.of(new Labelled(text.substring(0, matcher.start()).strip(), unit));
    }

    /** What a line holds that is nothing but a short text in brackets: a unit without a label. */
    static Optional<String> bracketed(String text) {
        Matcher matcher = BRACKETED.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A source without its label, and the note before it on the line. */
    static Optional<Labelled> source(String text) {
        Matcher matcher = SOURCE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, matcher.start()).strip();
        // In the middle of a sentence the word is no label.
        boolean label = before.isEmpty() || (isNote(before) && before.matches(".*[。.;；]$"));
        return label ? Optional.of(new Labelled(before, matcher.group(1).strip())) : Optional.empty();
    }

    /** Whether a line belongs to the words around a table and so is no row of it. */
    static boolean isAroundTables(String text) {
        return isCaption(text)
                || unit(text).isPresent()
                || source(text).isPresent()
                || (isNote(text)
                        && !PrintedValue.isValue(text)
                        && text.length() > 1
                        && !Character.isDigit(text.charAt(0)));
    }
}
