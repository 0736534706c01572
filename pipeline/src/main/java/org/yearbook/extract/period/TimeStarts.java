package org.yearbook.extract.period;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells at a glance where in a text no time can start, so that the patterns of times are tried at few places. What it
 * lets pass may still be none.
 */
final class TimeStarts {

    /** The first characters of 今年, 去年, 上半年, 前年, 本年, 明年, 下半年, 未来, 截至, 目前, 当前, 第一季度, “十四五”. */
    private static final String WORDS = "今去上前首头本明下未截目当第十年往历民“\"";

    private static final String QUARTERS = "一二三四";

    /** 五月; the earlier months start as quarters do. */
    private static final String MONTHS = "五六七八九";

    private static final char FIRST_NOT_LATIN = '\u0250';

    private static final String THE = "the ";

    private static final Beginnings ENGLISH = Beginnings.of(List.of(
            EnglishTimes.ORDINALS,
            EnglishMonths.STARTS,
            List.of(
                    "q",
                    "h1",
                    "h2",
                    "year",
                    "ytd",
                    "week ",
                    "fiscal",
                    "financial",
                    "fy",
                    "twelve m",
                    "three",
                    "six",
                    "nine",
                    "i quarter",
                    "ii quarter",
                    "iii quarter",
                    "iv quarter",
                    "two mo",
                    "four mo",
                    "five mo",
                    "seven mo",
                    "eight mo",
                    "ten mo",
                    "eleven mo",
                    "two years ",
                    "four years ",
                    "five years ",
                    "ten years ",
                    "fifth m",
                    "sixth m",
                    "seventh m",
                    "eighth m",
                    "ninth m",
                    "tenth m",
                    "eleventh m",
                    "twelfth m",
                    "half e",
                    "half t",
                    "close of ",
                    "closing ",
                    "opening ",
                    "final ",
                    "that month",
                    "that quarter",
                    "that two",
                    "that period",
                    "these ",
                    "those "),
            List.of("outgoing ", "current ", "previous "),
            List.of(
                    "through ",
                    "a year",
                    "a month",
                    "a similar",
                    "prior-year",
                    "one year",
                    "one quarter",
                    "a quarter",
                    "one month",
                    "end",
                    "since",
                    "past ",
                    "so far"),
            List.of("over the ", "in the ", "this ", "last ", "next ")));

    /** The article opens many groups of words and few times, so what may follow it is a list of its own. */
    private static final Beginnings BEHIND_THE = Beginnings.of(List.of(
            EnglishTimes.ORDINALS,
            List.of(
                    "year",
                    "month",
                    "quarter",
                    "week",
                    "period",
                    "i quarter",
                    "ii quarter",
                    "iii quarter",
                    "iv quarter",
                    "1st",
                    "2nd",
                    "3rd",
                    "4th",
                    "reporting period",
                    "review period",
                    "reference period",
                    "cited period",
                    "said period",
                    "full year",
                    "whole year",
                    "entire year",
                    "fiscal",
                    "financial",
                    "half ",
                    "close of ",
                    "closing ",
                    "opening ",
                    "final ",
                    "fifth m",
                    "sixth m",
                    "seventh m",
                    "eighth m",
                    "ninth m",
                    "tenth m",
                    "eleventh m",
                    "twelfth m",
                    "twelve",
                    "12",
                    "three",
                    "3",
                    "six",
                    "6",
                    "nine",
                    "9"),
            List.of("outgoing ", "ongoing ", "running ", "prior-year"),
            List.of("end", "past ", "last ", "next ", "coming ", "current ", "previous ", "preceding ", "prior "),
            List.of("two", "four", "five", "seven", "eight", "ten", "eleven", "2", "4", "5", "7", "8", "10", "11"),
            List.of("same", "corresponding", "similar", "like", "comparable", "equivalent")));

    private TimeStarts() {}

    private static boolean startsEnglish(String folded, int index) {
        return folded.startsWith(THE, index)
                ? BEHIND_THE.open(folded, index + THE.length())
                : ENGLISH.open(folded, index);
    }

    /** Beginnings of words in small letters, kept by their first, for every word of every text is asked for. */
    private record Beginnings(Map<Character, List<String>> byFirst) {

        static Beginnings of(List<List<String>> words) {
            return new Beginnings(
                    words.stream().flatMap(List::stream).collect(Collectors.groupingBy(word -> word.charAt(0))));
        }

        boolean open(String folded, int index) {
            if (index >= folded.length()) {
                return false;
            }
            for (String word : byFirst.getOrDefault(folded.charAt(index), List.of())) {
                if (folded.startsWith(word, index)) {
                    return true;
                }
            }
            return false;
        }
    }

    static boolean isLatin(char character) {
        return character < FIRST_NOT_LATIN && Character.isLetter(character);
    }

    /** Whether a time may start at this index of a folded text. */
    static boolean at(String folded, int index) {
        char character = folded.charAt(index);
        if (isLatin(character)) {
            boolean inWord = index > 0 && Character.isLetterOrDigit(folded.charAt(index - 1));
            return !inWord && startsEnglish(folded, index);
        }
        if (Character.isDigit(character)) {
            return index == 0 || !isNumberPart(folded.charAt(index - 1));
        }
        if (Blanks.isOne(character)) {
            int next = Blanks.skip(folded, index);
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
