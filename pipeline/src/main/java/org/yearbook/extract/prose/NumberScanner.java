package org.yearbook.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Finds every numeral of a sentence, with its unit, and says what it is. Digits are ASCII or full-width, in groups of
 * three or ungrouped; Chinese numerals count where a unit stands behind them.
 */
final class NumberScanner {

    /** Where in a sentence a numeral is no quantity, and the words around it. */
    record Surroundings(String text, List<Dated> dates, List<Piece> titles, List<Mention> mentions) {}

    private static final Pattern ARABIC = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?");
    private static final Pattern CHINESE = Pattern.compile("[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?");
    private static final String MINUS = "-－−﹣";
    private static final Pattern GROUPING = Pattern.compile("[,\\s\\u00A0\\u2009\\u202F]");

    private final UnitFinder units;
    private final Dispositions dispositions = new Dispositions();

    NumberScanner(Vocabulary vocabulary) {
        units = new UnitFinder(vocabulary);
    }

    /** The numerals in order of their start. */
    List<Numeral> scan(Surroundings around) {
        String text = around.text();
        String folded = Lexicon.fold(text);
        List<Numeral> numerals = new ArrayList<>();
        Matcher arabic = ARABIC.matcher(folded);
        while (arabic.find()) {
            if (!isSuperscript(text.charAt(arabic.start()))) {
                BigDecimal value =
                        new BigDecimal(GROUPING.matcher(arabic.group()).replaceAll(""));
                numerals.add(numeral(around, new Piece(arabic.start(), arabic.end()), value));
            }
        }
        Matcher chinese = CHINESE.matcher(folded);
        while (chinese.find()) {
            chinese(around, chinese).ifPresent(numerals::add);
        }
        numerals.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return List.copyOf(numerals);
    }

    private static boolean isSuperscript(char character) {
        return Character.getType(character) == Character.OTHER_NUMBER;
    }

    /** A Chinese numeral without a unit is part of a word (统一, 二是), unless 第 makes it a number in a row. */
    private Optional<Numeral> chinese(Surroundings around, Matcher match) {
        Optional<BigDecimal> value = ChineseNumerals.parse(match.group());
        if (value.isEmpty() || match.group().chars().allMatch(digit -> digit == '百' || digit == '千')) {
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
        String before = text.substring(0, start);
        int unitFrom = inexact(text, digits.end());
        @Nullable Piece behind = units.behind(text, unitFrom).orElse(null);
        String unit = behind == null ? "" : behind.of(text);
        int end = behind == null ? digits.end() : behind.end();
        if (before.endsWith("百分之") || before.endsWith("千分之")) {
            unit = before.substring(before.length() - 3);
            end = digits.end();
        } else if (behind != null) {
            String inner = innerHedge(text, behind);
            unit = unit.isEmpty() ? unit : withoutHedge(text, behind, inner);
        }
        Optional<UnitOfMeasure> meaning = units.meaning(unit);
        @Nullable
        Piece money = meaning.isEmpty() ? units.moneyBefore(text, start).orElse(null) : null;
        if (money != null) {
            unit = money.of(text) + unit;
            meaning = units.meaning(unit);
        }
        boolean ordinal = before.endsWith("第");
        Numeral raw = new Numeral(
                start, digits.end(), end, value, unit, meaning, ordinal, Disposition.NOT_UNDERSTOOD, "no_rule");
        return dispositions.of(raw, around);
    }

    /** A minus is a sign only where nothing stands before it that it could join to the number. */
    private static int signStart(String text, int start) {
        if (start == 0 || MINUS.indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        boolean joins = start > 1 && (Character.isDigit(text.charAt(start - 2)) || isUnitEnd(text.charAt(start - 2)));
        return joins ? start : start - 1;
    }

    private static boolean isUnitEnd(char character) {
        return UnitFinder.isLatin(character) || "%％年月日".indexOf(character) >= 0;
    }

    /** Where the unit may start behind a number that 多 or 余 makes inexact: 200 多个. */
    private static int inexact(String text, int end) {
        int next = UnitFinder.skipBlanks(text, end);
        return next < text.length() && "多余几".indexOf(text.charAt(next)) >= 0 ? next + 1 : end;
    }

    private static String innerHedge(String text, Piece unit) {
        int next = unit.end();
        return next < text.length() && "多余".indexOf(text.charAt(next)) >= 0 ? text.substring(next, next + 1) : "";
    }

    /** 4亿多度: a multiplier, a hedge, then the unit it multiplies. */
    private String withoutHedge(String text, Piece multiplier, String hedge) {
        return hedge.isEmpty() || units.meaning(multiplier.of(text)).isPresent()
                ? multiplier.of(text)
                : units.behind(text, multiplier.end() + 1)
                        .map(piece -> multiplier.of(text) + piece.of(text))
                        .orElse(multiplier.of(text));
    }
}
