package org.yearbook.extract.prose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Reads the unit of a number: behind it (亿美元), around a hedge (200多个, 4亿多度), or before it (百分之, US$). */
final class UnitReader {

    /**
     * A unit as printed.
     *
     * @param end where number and unit end
     */
    record Unit(String printed, int end, Optional<UnitOfMeasure> meaning) {}

    private static final String INEXACT = "多余餘";

    private final UnitFinder units;

    UnitReader(UnitFinder units) {
        this.units = units;
    }

    /** The unit of the number between these indexes; its words are empty where none is printed. */
    Unit read(String text, int start, int end) {
        String before = text.substring(0, start);
        if (before.endsWith("百分之") || before.endsWith("千分之")) {
            String per = before.substring(before.length() - 3);
            return new Unit(per, end, units.meaning(per));
        }
        Unit behind = behind(text, end);
        return isComplete(behind) ? behind : withMoneyBefore(text, start, behind);
    }

    private Unit behind(String text, int end) {
        @Nullable Piece piece = units.behind(text, afterHedge(text, end)).orElse(null);
        if (piece == null) {
            return new Unit("", end, Optional.empty());
        }
        Unit unit = new Unit(piece.of(text), piece.end(), units.meaning(piece.of(text)));
        int split = afterHedge(text, piece.end());
        @Nullable
        Piece rest = isComplete(unit) || split == piece.end()
                ? null
                : units.behind(text, split).orElse(null);
        if (rest == null) {
            return unit;
        }
        String joined = piece.of(text) + rest.of(text);
        return new Unit(joined, rest.end(), units.meaning(joined));
    }

    private Unit withMoneyBefore(String text, int start, Unit behind) {
        @Nullable Piece money = units.moneyBefore(text, start).orElse(null);
        if (money == null) {
            return behind;
        }
        String joined = money.of(text) + behind.printed();
        return new Unit(joined, behind.end(), units.meaning(joined));
    }

    /** Whether it says what is counted: 亿 alone does not. */
    private static boolean isComplete(Unit unit) {
        return unit.meaning().filter(meaning -> !meaning.baseUnit().isEmpty()).isPresent();
    }

    private static int afterHedge(String text, int index) {
        int next = UnitFinder.skipBlanks(text, index);
        return next < text.length() && INEXACT.indexOf(text.charAt(next)) >= 0 ? next + 1 : index;
    }
}
