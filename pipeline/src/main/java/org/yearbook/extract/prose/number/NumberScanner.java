package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.lexicon.NumeralRules;
import org.yearbook.extract.lexicon.NumeralRuns;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.UnitFinder;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Finds every numeral of a sentence, with its unit, and says what it is. Digits are ASCII or full-width, in groups of
 * three or ungrouped; Chinese numerals count where a unit stands behind them.
 */
public final class NumberScanner {

    /** Most characters are no digit: that is asked before the ways to group them are tried. */
    private static final Pattern ARABIC = Pattern.compile("(?=\\d)(?:" + NumeralRuns.ARABIC + ")");

    private static final Pattern CHINESE = Pattern.compile(NumeralRuns.CHINESE);
    /** Blanks between 第 and its number are few. */
    private static final int NEAR = 5;

    private static final List<String> MINUS_WORDS = List.of("minus ", "a negative ");

    /** Words before a dash that it cannot join to a number. */
    private static final List<String> BEFORE_SIGN = List.of(" was ", " is ", " by ", " at ", " of ", " reached ");

    private static final char EN_DASH = '\u2013';

    /** A bracket, a dash and a blank before a number. */
    private static final int BLANK_AFTER_DASH = 3;

    private static final String MINUS = "-－−﹣\u2010\u2011\u2012";

    private final UnitFinder units;
    private final UnitReader unitReader;
    private final Dispositions dispositions;
    private final Fractions fractions;

    public NumberScanner(Vocabulary vocabulary) {
        units = new UnitFinder(vocabulary);
        unitReader = new UnitReader(units);
        fractions = new Fractions(vocabulary);
        dispositions = new Dispositions(NumeralRules.of(vocabulary.numeralRules()));
    }

    /** The numerals in order of their start. */
    public List<Numeral> scan(Surroundings around) {
        String text = around.text();
        String folded = around.folded();
        List<Numeral> numerals = new ArrayList<>();
        numerals.addAll(fractions.find(around));
        if (!around.english()) {
            CompoundNumerals.find(folded).stream()
                    .map(compound -> numeral(around, compound.piece(), compound.value()))
                    .filter(numeral -> !numeral.unit().isEmpty())
                    .forEach(numerals::add);
        }
        Matcher arabic = ARABIC.matcher(folded);
        while (arabic.find()) {
            if (!isSuperscript(text.charAt(arabic.start()))) {
                Piece digits = new Piece(arabic.start(), arabic.end());
                numerals.add(numeral(around, digits, NumeralRuns.value(arabic.group())));
            }
        }
        if (around.english()) {
            EnglishNumberWords.find(folded).stream()
                    .map(words -> numeral(around, words.piece(), words.value()))
                    .filter(Numeral::isFigure)
                    .forEach(numerals::add);
        } else {
            Matcher chinese = CHINESE.matcher(folded);
            while (chinese.find()) {
                chinese(around, chinese).ifPresent(numerals::add);
            }
        }
        numerals.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return withoutOverlaps(numerals);
    }

    /** What looks like a numeral inside the unit of the one before it is part of that unit. */
    private static List<Numeral> withoutOverlaps(List<Numeral> numerals) {
        List<Numeral> apart = new ArrayList<>();
        int end = 0;
        for (Numeral numeral : numerals) {
            if (numeral.start() >= end) {
                apart.add(numeral);
                end = numeral.end();
            }
        }
        return List.copyOf(apart);
    }

    /** The currency printed before a number of this start, empty if none. */
    public Optional<Piece> moneyBefore(String text, int start) {
        return units.moneyBefore(text, start);
    }

    private static boolean isSuperscript(char character) {
        return Character.getType(character) == Character.OTHER_NUMBER;
    }

    /** A Chinese numeral without a unit is part of a word (统一, 二是), unless 第 makes it a number in a row. */
    private Optional<Numeral> chinese(Surroundings around, Matcher match) {
        Optional<BigDecimal> value = ChineseNumerals.parse(match.group());
        boolean partOfWord = match.group().chars().allMatch(digit -> "百千零〇".indexOf(digit) >= 0); // 零件, 百货
        if (value.isEmpty() || partOfWord) {
            return Optional.empty();
        }
        Numeral numeral = numeral(around, new Piece(match.start(), match.end()), value.get());
        if (numeral.unit().isEmpty() && !numeral.ordinal() && numeral.disposition() != Disposition.DATE) {
            return Optional.empty();
        }
        return Optional.of(numeral);
    }

    private Numeral numeral(Surroundings around, Piece digits, BigDecimal size) {
        String text = around.text();
        int start = signStart(text, digits.start());
        BigDecimal value = start < digits.start() ? size.negate() : size;
        String before = text.substring(Math.max(0, start - NEAR), start);
        UnitReader.Unit unit = unitReader.read(around.printed(), start, digits.end());
        boolean ordinal = before.stripTrailing().endsWith("第");
        Numeral raw = new Numeral(
                start - unit.before(),
                digits.end(),
                unit.end(),
                value,
                unit.printed(),
                unit.meaning(),
                ordinal,
                Disposition.NOT_UNDERSTOOD,
                "no_rule");
        return dispositions.of(raw, around);
    }

    /** A minus is a sign only where nothing stands before it that it could join to the number. */
    private static int signStart(String text, int start) {
        for (String word : MINUS_WORDS) {
            if (text.regionMatches(true, start - word.length(), word, 0, word.length())) {
                return start - word.length();
            }
        }
        if (start > 1 && opensWithDash(text, start)) {
            return text.indexOf('(', Math.max(0, start - BLANK_AFTER_DASH)) + 1;
        }
        if (start > 1 && text.charAt(start - 1) == EN_DASH) {
            boolean sign = BEFORE_SIGN.stream().anyMatch(word -> text.startsWith(word, start - 1 - word.length()));
            return sign ? start - 1 : start;
        }
        if (start == 0 || MINUS.indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        boolean joins = start > 1 && (Character.isDigit(text.charAt(start - 2)) || isUnitEnd(text.charAt(start - 2)));
        return joins ? start : start - 1;
    }

    /** (–5%), (- 5%): nothing but the bracket stands before. */
    private static boolean opensWithDash(String text, int start) {
        int dash = text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return dash > 0
                && text.charAt(dash - 1) == '('
                && (text.charAt(dash) == EN_DASH || MINUS.indexOf(text.charAt(dash)) >= 0);
    }

    private static boolean isUnitEnd(char character) {
        return WordBounds.isLatin(character) || "%％年月日".indexOf(character) >= 0;
    }
}
