package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Numbers that English prints in words: five percent, twenty-two million, half a million, a tenfold increase. Before what may be
 * counted (seven countries) they are only possible numbers: the rules for numerals decide.
 */
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
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String SIZE = "(?:million|billion|trillion)";

    /** The words themselves; most characters of a text start none of them. */
    private static final String NUMBER =
            "\\b(?=[ensotf])(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?"
                    + "|(?<small>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen)(?<hundreds> hundred)?)";

    /** Before a unit or a multiplier, or so many times. */
    private static final String UNIT =
            "(?=[ -](?:per ?cent|pct|percentage|basis points|million|billion|trillion|times (?:as|more|higher|larger|bigger|greater|that|those|the|what|its)\\b)|[ -]?fold\\b)";

    /** Before a name in the plural; what only orders a text or lasts is none. */
    private static final String THINGS =
            "(?<!one)(?= (?!(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|decades?|centur|times|thirds|fifths|tenths)\\b)[a-z])";

    private static final Pattern WORDS = Pattern.compile(NUMBER + "(?:" + UNIT + "|" + THINGS + ")");

    /** Half a million, one and a half million, a billion tonnes; a billion-dollar business is none. */
    private static final Pattern PARTS = Pattern.compile(
            "\\b(?:(?<half>half an? )|(?<whole>one|two|three|four|five|six|seven|eight|nine) and a half |(?<article>a )(?!per ?cent|"
                    + SIZE
                    + "(?:-[a-z]| dollar\\b| (?:times|questions?)\\b)))(?=(?:million|billion|trillion|per ?cent)\\b)");

    private static final String ANY =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b(?! (?:years?|months?|weeks?|days?|times)\\b)";

    /** Five thousand four hundred, three hundred and fifty: the number goes on. */
    private static final Pattern GOES_ON = Pattern.compile("[- ]" + ANY
            + "|(?<=hundred) and " + ANY
            + "|(?:[- ](?:hundred|thousand|million|billion|trillion)){1,2} " + ANY
            + "|[- ](?:hundred|thousand)(?: million)? and " + ANY
            + "|[- ](?:million|billion|trillion) and " + ANY + "(?: hundred)? thousand\\b");

    /** A number in words stands before, of which this is the rest. */
    private static final Pattern REST =
            Pattern.compile("(?:(?:hundred|thousand)(?:,? and)?|million|billion|trillion|" + ANY + ")[- ]$");

    private static final Pattern REST_OF_SIZE = Pattern.compile("(?<!\\d )(?:million|billion|trillion),? and $");

    private static final Pattern THOUSAND = Pattern.compile("(?: hundred)? thousand\\b");

    /** As many characters may the words before a number take that it is the rest of. */
    private static final int BEFORE = 16;

    private static final String SIZES = "illion";

    /** A number in words: where it stands, and its value. */
    record Spelled(Piece piece, BigDecimal value) {}

    private EnglishNumberWords() {}

    /** The numbers of a text in small letters, in order. */
    static List<Spelled> find(String folded) {
        List<Spelled> found = new ArrayList<>();
        if (folded.contains(SIZES) || folded.contains(" half per")) {
            Matcher parts = PARTS.matcher(folded);
            while (parts.find()) {
                found.add(new Spelled(new Piece(parts.start(), parts.end() - 1), valueOfParts(parts)));
            }
        }
        Matcher words = WORDS.matcher(folded);
        while (words.find()) {
            if (isPart(folded, words.start(), words.end())) {
                continue;
            }
            found.add(new Spelled(new Piece(words.start(), words.end()), new BigDecimal(value(words))));
        }
        return found;
    }

    /** Several number words in a row are one number, which no part of them is. */
    private static boolean isPart(String folded, int start, int end) {
        String before = folded.substring(Math.max(0, start - BEFORE), start);
        return GOES_ON.matcher(folded)
                        .region(end, folded.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                || REST.matcher(before).find()
                || (REST_OF_SIZE.matcher(before).find()
                        && THOUSAND.matcher(folded).region(end, folded.length()).lookingAt());
    }

    private static BigDecimal valueOfParts(Matcher parts) {
        if (parts.group("article") != null) {
            return BigDecimal.ONE;
        }
        return parts.group("whole") == null ? HALF : HALF.add(BigDecimal.valueOf(ONES.indexOf(parts.group("whole"))));
    }

    private static int value(Matcher words) {
        if (words.group("small") != null) {
            return ONES.indexOf(words.group("small")) * (words.group("hundreds") == null ? 1 : TEN * TEN);
        }
        int ones = words.group("ones") == null ? 0 : ONES.indexOf(words.group("ones"));
        return TENS.indexOf(words.group("tens")) * TEN + ones;
    }
}
