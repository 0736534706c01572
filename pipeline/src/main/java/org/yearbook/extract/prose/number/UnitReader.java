package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.UnitFinder;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Reads the unit of a number: behind it (亿美元), around a hedge (200多个, 4亿多度), or before it (百分之, US$). */
final class UnitReader {

    /**
     * A unit as printed.
     *
     * @param before how many characters right before the number it takes: 百分之
     * @param end where number and unit end
     */
    record Unit(String printed, int before, int end, Optional<UnitOfMeasure> meaning) {}

    private static final String STROKES = "/／";

    private static final Pattern SHORT_WORD = Pattern.compile(
            "\\p{IsIdeographic}{1,2}?(?=[起的以]|左右|不等|[^\\p{IsIdeographic}\\d]|$)|[A-Za-z]{1,12}(?![A-Za-z\\d])");

    private static final String RISES = "升";

    private static final String INEXACT = "多余餘";

    /** N3 billion, R2m: the letter of a currency, where no quarter (Q1), half (H1), group (G7) or class (F1) is printed like that. */
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\d.-])[A-EI-PR-Z]$");

    private final UnitFinder units;

    UnitReader(UnitFinder units) {
        this.units = units;
    }

    /** The unit of the number between these indexes; its words are empty where none is printed. */
    Unit read(String text, int start, int end) {
        String before = text.substring(0, start);
        if (before.endsWith("百分之") || before.endsWith("千分之")) {
            String per = before.substring(before.length() - 3);
            return new Unit(per, per.length(), end, units.meaning(per));
        }
        Unit behind = per(text, behind(text, end));
        boolean letter = isLetterAlone(text, end); // 5m may be metres, $5m are millions
        return isComplete(behind) && !letter ? behind : per(text, withMoneyBefore(text, start, end, behind));
    }

    private Unit behind(String text, int end) {
        @Nullable Piece piece = units.behind(text, afterHedge(text, end)).orElse(null);
        if (piece == null || isChange(text, piece)) {
            return new Unit("", 0, end, Optional.empty());
        }
        Unit unit = new Unit(piece.of(text), 0, piece.end(), units.meaning(piece.of(text)));
        int split = afterHedge(text, piece.end());
        @Nullable
        Piece rest = split == piece.end() ? null : units.behind(text, split).orElse(null);
        if (rest == null) {
            return unit;
        }
        String joined = piece.of(text) + rest.of(text);
        Unit whole = new Unit(joined, 0, rest.end(), units.meaning(joined));
        return isComplete(unit) && !isComplete(whole) ? unit : whole; // 4个多百分点, but 4个多: 4 of something
    }

    /** 由49.8升至50.1: the word for litres stands for rising. */
    private static boolean isChange(String text, Piece unit) {
        return unit.of(text).equals(RISES) && unit.end() < text.length() && "至到为".indexOf(text.charAt(unit.end())) >= 0;
    }

    /** 公斤/公顷, $95/t: the amount in each of another unit is no amount, and is not converted; $5/€4 is one in two sorts of money. */
    private Unit per(String text, Unit unit) {
        if (!isComplete(unit) || unit.end() >= text.length() || STROKES.indexOf(text.charAt(unit.end())) < 0) {
            return unit;
        }
        @Nullable Piece each = each(text, unit.end() + 1).orElse(null);
        if (each == null
                || units.meaning(each.of(text)).filter(UnitOfMeasure::isMoney).isPresent()) {
            return unit;
        }
        String printed = unit.printed() + text.substring(unit.end(), each.end());
        return new Unit(
                printed,
                0,
                each.end(),
                Optional.of(new UnitOfMeasure(printed, printed, BigDecimal.ONE, "", List.of())));
    }

    /** The unit right behind a stroke; one that nobody listed (美元/柜) is a short word. */
    private Optional<Piece> each(String text, int start) {
        Optional<Piece> listed = units.behind(text, start)
                .filter(piece ->
                        piece.start() == start && units.meaning(piece.of(text)).isPresent());
        Matcher word = SHORT_WORD.matcher(text).region(start, text.length());
        return listed.isPresent() || !word.lookingAt() ? listed : Optional.of(new Piece(start, word.end()));
    }

    /** $5m, £2b: a letter right behind the number, and no word. */
    private static boolean isLetterAlone(String text, int end) {
        return end < text.length()
                && WordBounds.isLatin(text.charAt(end))
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private Unit withMoneyBefore(String text, int start, int end, Unit behind) {
        @Nullable Piece money = units.moneyBefore(text, start).orElse(null);
        if (money == null) {
            return withSignBefore(text, start, behind);
        }
        if (isLetterAlone(text, end)) {
            String brief = money.of(text) + text.charAt(end);
            Optional<UnitOfMeasure> meaning = units.meaning(brief);
            if (meaning.isPresent()) {
                return new Unit(brief, 0, end + 1, meaning);
            }
        }
        String joined = money.of(text) + behind.printed();
        return new Unit(joined, 0, behind.end(), units.meaning(joined));
    }

    /** A sign of a currency that nobody listed, or that several share: it is kept as printed, for the number is money all the same. */
    private static Unit withSignBefore(String text, int start, Unit behind) {
        boolean sign = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        boolean letter = !behind.printed().isEmpty()
                && !isComplete(behind)
                && LETTER.matcher(text.substring(Math.max(0, start - 2), start)).find();
        int before = letter ? 1 : 0;
        return sign || letter
                ? new Unit(text.charAt(start - 1) + behind.printed(), before, behind.end(), behind.meaning())
                : behind;
    }

    /** Whether it says what is counted: 亿 alone does not. */
    private static boolean isComplete(Unit unit) {
        return unit.meaning().filter(meaning -> !meaning.baseUnit().isEmpty()).isPresent();
    }

    private static int afterHedge(String text, int index) {
        int next = WordBounds.skipBlanks(text, index);
        return next < text.length() && INEXACT.indexOf(text.charAt(next)) >= 0 ? next + 1 : index;
    }
}
