package org.yearbook.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line near the top that says who published an article and when: no part of title or text.
 *
 * @param source who published it; empty if the line does not say
 */
public record CreditLine(String source) {

    private static final int LONGEST_COLUMNS = 140;

    private static final Pattern SENTENCE = Pattern.compile("[，。；！？;!?]|[a-z]{3}\\.$");
    private static final Pattern BRACKETS = Pattern.compile("[（）()\\[\\]【】]");
    private static final Pattern WIDE_BLANK = Pattern.compile("[\\t\\u3000]+|\\u00a0{2,}");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])T?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?(?:\\s*[AaPp]\\.?[Mm]\\b\\.?)?(?:Z\\b|[+-]\\d{2}:?\\d{2})?"
                    + "|\\d{1,2}\\.\\d{2}(?=\\s*(?:[AaPp]\\.?[Mm]\\b|GMT|UTC|$))");
    private static final Pattern BESIDE_TIME = Pattern.compile(
            "(?:星期|周|週|礼拜)[一二三四五六日天]|\\b(?i:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?)\\b"
                    + "|\\b(?:GMT|UTC|[ECMP][SD]?T|BST|CEST|HKT|IST|SGT)\\b|(?<=" + CreditParts.CUT
                    + ")\\s*(?:发布|發布|讯|电)(?=$|[\\s|])");
    /** Where a date stands by itself; 截至2023年5月6日 is part of a sentence. */
    private static final Pattern OPEN_BEFORE = Pattern.compile("(?:^|[\\s\\p{P}|])$");

    private static final Pattern OPEN_BEHIND = Pattern.compile("^(?:$|T\\d|(?:发布|發布|讯|电)?(?:$|[\\s\\p{P}|\\d]))");

    /** What the line says; empty if it is no such line. */
    public static Optional<CreditLine> of(String line, CreditLabels labels) {
        if (Typography.columns(line) > LONGEST_COLUMNS) {
            return Optional.empty();
        }
        String text = BRACKETS.matcher(WIDE_BLANK.matcher(line).replaceAll(" | "))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty() || SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        List<DateLine.Printed> dates = DateLine.all(text);
        if (!dates.stream().allMatch(date -> standsAlone(text, date))) {
            return Optional.empty();
        }
        CreditParts parts = CreditParts.of(withoutTimes(text, dates), labels);
        boolean dated = dates.stream().anyMatch(date -> isWhole(text, date));
        return (dated || parts.labelled()) && parts.tellNoFigure()
                ? Optional.of(new CreditLine(parts.source()))
                : Optional.empty();
    }

    /** 2023年5月 alone may be what a title is about; a day is not, nor what stands in digits only. */
    private static boolean isWhole(String text, DateLine.Printed date) {
        return date.date().isDay() || text.substring(date.start(), date.end()).indexOf('/') >= 0;
    }

    private static boolean standsAlone(String text, DateLine.Printed date) {
        return OPEN_BEFORE.matcher(text.substring(0, date.start())).find()
                && OPEN_BEHIND.matcher(text.substring(date.end())).find();
    }

    private static String withoutTimes(String text, List<DateLine.Printed> dates) {
        StringBuilder rest = new StringBuilder(text);
        for (DateLine.Printed date : dates) {
            for (int index = date.start(); index < date.end(); index++) {
                rest.setCharAt(index, CreditParts.CUT);
            }
        }
        String undated = CLOCK.matcher(rest).replaceAll(String.valueOf(CreditParts.CUT));
        return BESIDE_TIME.matcher(undated).replaceAll(String.valueOf(CreditParts.CUT));
    }
}
