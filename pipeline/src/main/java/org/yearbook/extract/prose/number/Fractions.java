package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.sentence.Numeral;

/** Finds fractions in words: 三分之一, 5分之2, a third. Their value is given in per cent to one decimal, if they need one. */
public final class Fractions {

    public static final String RULE = "fraction";

    private static final Pattern CHINESE =
            Pattern.compile("([二三四五六七八九十]+|(?<!\\d)\\d{1,2})分之([一二两三四五六七八九十]+|\\d{1,2}(?!\\d))");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?=[aotfsn])(?<!-|\\b(?:first|last|past|previous|next|these|those|between the|(?:in|for|over|during) the) )(?:(an?)|(one|two|three|four|five|seven|nine)) ?-?(third|quarter|fifth|sixth|seventh|eighth|tenth|half|halve)s?\\b(?! of (?:19|20)\\d\\d| quarter|-(?:on|to|over)-)");

    /** A third of exports, up by a third; but a third terminal is one more. */
    private static final Pattern PART_ALONE = Pattern.compile(
            "\\s*(?:[,.;:)(]|$)|(?:\\s+|-)(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|above|below|to|from|in|since|over|on|by|compared|came|went|goes?|comes?|were|was|are|is|and|or|as|the|its|share|year-on-year|year on year|decrease|increase|rise|fall|drop|decline)\\b");

    /** Half of exports, one in five. */
    private static final Pattern ENGLISH_PARTS = Pattern.compile(
            "\\b(?:(?<!(?:first|second|latter|last|other|1st|2nd|each|every)[ -])(?<half>half)(?=(?<=\\bby (?:almost |nearly |about |over |more than |around |some |at least )?half)(?:[,.;)]|$| (?:in|from|to|since|compared|year|over|and|on|last|this)\\b)| of (?!(?:19|20)\\d\\d|(?:the|an?|this|that|last|next|each) (?:[a-z]+ )?(?:year|month|decade)|fiscal|financial)| the (?!year))|(?<count>one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of every|in every|out of every) (?<parts>three|four|five|six|seven|eight|nine|ten)(?! (?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|hours?|decades?)\\b))\\b");

    /** 1 in 11 jobs, one out of every 12 people. */
    private static final Pattern ONE_IN_MANY = Pattern.compile(
            "\\b(?:one|1) (?:in|out of|of every|in every|out of every) (?<whole>\\d{1,3})(?! (?:[a-z]+ )?(?:years?|months?|days?|weeks?)\\b)(?! ?%| per|\\d|[.,]\\d)(?= (?!19|20)[a-z])");

    /** No English fraction is written without one of these. */
    private static final List<String> WORDS = List.of(
            "third",
            "quarter",
            "fifth",
            "half",
            "halves",
            "sixth",
            "seventh",
            "eighth",
            "tenth",
            " in ",
            " out of ",
            " every ");

    private static final List<String> COUNTS =
            List.of("", "one", "two", "three", "four", "five", "", "seven", "", "nine");
    private static final List<String> PARTS =
            List.of("", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "", "tenth");
    private static final List<String> NUMBERS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Optional<UnitOfMeasure> percent;

    Fractions(Vocabulary vocabulary) {
        percent = vocabulary.unit("%");
    }

    List<Numeral> find(Surroundings around) {
        List<Numeral> found = new ArrayList<>();
        if (percent.isEmpty()) {
            return found;
        }
        if (around.text().contains("分之")) {
            Matcher chinese = CHINESE.matcher(around.folded());
            while (chinese.find()) {
                add(found, around, chinese, number(chinese.group(2)), number(chinese.group(1)));
            }
        }
        if (around.english() && WORDS.stream().anyMatch(around.folded()::contains)) {
            findEnglish(found, around);
        }
        return found;
    }

    private void findEnglish(List<Numeral> found, Surroundings around) {
        Matcher english = ENGLISH.matcher(around.folded());
        while (english.find()) {
            boolean one = english.group(1) != null;
            boolean mixed = english.group(3).startsWith("hal")
                    && around.folded().startsWith("and ", english.start() - "and ".length()); // two and a half million
            boolean alone = PART_ALONE
                    .matcher(around.folded())
                    .region(english.end(), around.folded().length())
                    .lookingAt();
            if (mixed || (one && !alone)) {
                continue;
            }
            int count = one ? 1 : COUNTS.indexOf(english.group(2));
            int parts = PARTS.indexOf(english.group(3).equals("halve") ? "half" : english.group(3));
            add(found, around, english, new BigDecimal(count), new BigDecimal(parts));
        }
        Matcher parts = ENGLISH_PARTS.matcher(around.folded());
        while (parts.find()) {
            boolean half = parts.group("half") != null;
            int whole = half ? 2 : NUMBERS.indexOf(parts.group("parts"));
            int count = half ? 1 : NUMBERS.indexOf(parts.group("count"));
            boolean known = found.stream().anyMatch(fraction -> fraction.end() == parts.end());
            if (!known) {
                add(found, around, parts, new BigDecimal(count), new BigDecimal(whole));
            }
        }
        Matcher one = ONE_IN_MANY.matcher(around.folded());
        while (one.find()) {
            add(found, around, one, BigDecimal.ONE, new BigDecimal(one.group("whole")));
        }
    }

    private void add(List<Numeral> found, Surroundings around, Matcher match, BigDecimal count, BigDecimal parts) {
        boolean proper = count.signum() > 0 && parts.compareTo(count) > 0;
        boolean inside = around.titles().stream()
                        .anyMatch(title -> title.start() <= match.start() && match.end() <= title.end())
                || around.dates().stream().anyMatch(date -> date.start() < match.end() && match.start() < date.end());
        if (proper && !inside) {
            found.add(new Numeral(
                    match.start(),
                    match.end(),
                    match.end(),
                    count.multiply(HUNDRED)
                            .divide(parts, 1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .setScale(scale(count, parts), RoundingMode.HALF_UP),
                    "%",
                    percent,
                    false,
                    Disposition.FIGURE,
                    RULE));
        }
    }

    private static int scale(BigDecimal count, BigDecimal parts) {
        return count.multiply(HUNDRED).remainder(parts).signum() == 0 ? 0 : 1;
    }

    private static BigDecimal number(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? new BigDecimal(printed)
                : ChineseNumerals.parse(printed).orElse(BigDecimal.ZERO);
    }
}
