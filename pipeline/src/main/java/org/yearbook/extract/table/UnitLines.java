package org.yearbook.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.extract.period.LabelTime;
import org.yearbook.extract.table.TableWords.Labelled;

/** The lines by which Chinese and English publications state in what unit, and sometimes of what time, a table is. */
public final class UnitLines {

    private static final String UNIT_LABEL =
            "(?:计量单位|计算单位|货币单位|金额单位|数据单位|数量单位|单位|(?i:units?(?:\\s+of\\s+measure(?:ment)?)?))" + TableWords.COLON;
    private static final Pattern UNIT = Pattern.compile(
            "(?:(?<open>" + TableWords.OPEN + ")\\s*|(?<![\\p{L}\\p{N}]))" + UNIT_LABEL + "(?<unit>\\S.*)");
    /** Where type set close drops the blank before it: 表7 产量单位：万吨. */
    private static final Pattern UNIT_BEHIND_CAPTION = Pattern.compile("(?<=\\S)" + UNIT_LABEL + "(?<unit>\\S.*)");

    private static final Pattern BRACKETED = Pattern.compile("^[（(\\[]\\s*([^（(\\[]{1,40}?)\\s*[）)\\]]$");

    /** A line that begins like an amount of money or a rate and holds little else: (Millions of US dollars). */
    private static final Pattern ENGLISH_UNIT = Pattern.compile("(?i)^\\s*" + TableWords.OPEN
            + "?\\s*((?:in\\s+)?(?:(?:current|constant)\\s+(?:prices?,?\\s+)?)?(?:thousands?|millions?|billions?|trillions?"
            + "|percent(?:age)?s?|per\\s+cent|%|US\\s?\\$|US\\s+dollars?|USD|EUR|euros?)(?![A-Za-z])[^.;:!?]{0,60}?|%)\\s*"
            + TableWords.CLOSE + "?$");

    /** The same in a power of ten, where too only brackets tell it from a sentence: (10,000 tons). */
    private static final Pattern POWER_OF_TEN = Pattern.compile(
            "^\\s*" + TableWords.OPEN + "\\s*((?i:in\\s+)?(?:RMB|CNY|US\\$|USD)?\\s*10[0, \u00A0]*\\s[A-Za-z$ ]{1,40})"
                    + TableWords.CLOSE + "\\s*$");

    /** The same in Chinese, where only brackets tell it from a caption: （亿美元，%）. */
    private static final Pattern CHINESE_UNIT = Pattern.compile(
            "^\\s*" + TableWords.OPEN + "\\s*((?:[十百千万亿]|人民币|美元|元|%|％)[^0-9(（）)。]{0,20})" + TableWords.CLOSE + "\\s*$");

    private UnitLines() {}

    /** A unit line without its label and brackets, and what is printed beside it: {@code 表7 产量（单位：万吨）}. */
    public static Optional<Labelled> unit(String line) {
        Matcher found = UNIT.matcher(line);
        if (!found.find()) {
            found = UNIT_BEHIND_CAPTION.matcher(line);
            if (!TableWords.isCaption(line) || !found.find()) {
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
            if (character.matches(TableWords.OPEN)) {
                depth++;
            } else if (character.matches(TableWords.CLOSE) && depth-- == 0) {
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
        Matcher power = POWER_OF_TEN.matcher(line);
        return Stream.of(chinese, english, power)
                .filter(Matcher::matches)
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("");
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
}
