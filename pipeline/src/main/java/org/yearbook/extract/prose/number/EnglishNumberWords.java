package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Piece;

/** Numbers that English prints in words before a unit: five percent, twenty-two million. Without a unit they count nothing here. */
final class EnglishNumberWords {

    private static final List<String> ONES = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int TEN = 10;

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?"
                    + "|(?<small>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen))(?=[ -](?:per ?cent|pct|percentage|basis points|million|billion|trillion|times (?:as|more|higher|larger|bigger|greater|that|those|the|what|its)\\b))");

    /** What no such number stands without, so that a sentence without it is not searched. */
    private static final List<String> UNITS =
            List.of(" percent", " per cent", "-per", " pct", " basis point", "illion", " times ");

    /** A number in words: where it stands, and its value. */
    record Spelled(Piece piece, BigDecimal value) {}

    private EnglishNumberWords() {}

    /** The numbers of a text in small letters, in order. */
    static List<Spelled> find(String folded) {
        if (UNITS.stream().noneMatch(folded::contains)) {
            return List.of();
        }
        List<Spelled> found = new ArrayList<>();
        Matcher words = WORDS.matcher(folded);
        while (words.find()) {
            found.add(new Spelled(new Piece(words.start(), words.end()), new BigDecimal(value(words))));
        }
        return found;
    }

    private static int value(Matcher words) {
        if (words.group("small") != null) {
            return ONES.indexOf(words.group("small"));
        }
        int ones = words.group("ones") == null ? 0 : ONES.indexOf(words.group("ones"));
        return TENS.indexOf(words.group("tens")) * TEN + ones;
    }
}
