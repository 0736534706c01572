package org.yearbook.extract.period;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells at a glance where in a text no time can start, so that the patterns of times are tried at few places. What it
 * lets pass may still be none.
 */
final class TimeStarts {

    /** The first characters of 今年, 去年, 上半年, 前年, 本年, 明年, 下半年, 未来, 截至, 目前, 当前, 第一季度, “十四五”. */
    private static final String WORDS = "今去上前首本明下未截目当第十年往历民“\"";

    private static final String QUARTERS = "一二三四";

    /** 五月; the earlier months start as quarters do. */
    private static final String MONTHS = "五六七八九";

    private static final List<String> ENGLISH = Stream.of(
                    EnglishTimes.ORDINALS.stream(),
                    EnglishMonths.STARTS.stream(),
                    Stream.of(
                            "the ",
                            "q",
                            "h1",
                            "h2",
                            "year",
                            "fiscal",
                            "financial",
                            "fy",
                            "twelve m",
                            "three",
                            "six",
                            "nine",
                            "through ",
                            "a ",
                            "one ",
                            "end",
                            "since",
                            "past ",
                            "over the ",
                            "in the ",
                            "so far",
                            "this ",
                            "last ",
                            "next "))
            .flatMap(words -> words)
            .toList();

    private static final String LETTERS =
            ENGLISH.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    private TimeStarts() {}

    private static boolean startsEnglish(String folded, int index) {
        for (String word : ENGLISH) {
            if (folded.startsWith(word, index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time may start at this index of a folded text. */
    static boolean at(String folded, int index) {
        char character = folded.charAt(index);
        if (character < 0x250 && Character.isLetter(character)) {
            boolean inWord = index > 0 && Character.isLetterOrDigit(folded.charAt(index - 1));
            return !inWord && LETTERS.indexOf(character) >= 0 && startsEnglish(folded, index);
        }
        if (Character.isDigit(character)) {
            return index == 0 || !isNumberPart(folded.charAt(index - 1));
        }
        if (Periods.isBlank(character)) {
            int next = Periods.skipBlanks(folded, index);
            return next < folded.length() && isQuarter(folded.charAt(next));
        }
        return WORDS.indexOf(character) >= 0 || QUARTERS.indexOf(character) >= 0 || MONTHS.indexOf(character) >= 0;
    }

    /** The number of a quarter, which blanks before it belong to: 1 季度. */
    private static boolean isQuarter(char character) {
        return QUARTERS.indexOf(character) >= 0 || (character >= '1' && character <= '4');
    }

    private static boolean isNumberPart(char character) {
        return Character.isDigit(character) || character == '.';
    }
}
