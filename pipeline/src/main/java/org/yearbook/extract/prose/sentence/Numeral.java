package org.yearbook.extract.prose.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.UnitOfMeasure;

/**
 * A numeral of a sentence with its unit, and what it is.
 *
 * @param start first character of the number, its sign included (index in the sentence's text)
 * @param numberEnd one past the last character of the number
 * @param end one past the last character of number and unit
 * @param value the number with its printed scale
 * @param unit the unit as printed, empty if none
 * @param measuredIn that unit as the configuration knows it
 * @param ordinal whether 第 stands before it
 * @param disposition what it is
 * @param rule name of the rule that said so
 */
public record Numeral(
        int start,
        int numberEnd,
        int end,
        BigDecimal value,
        String unit,
        Optional<UnitOfMeasure> measuredIn,
        boolean ordinal,
        Disposition disposition,
        String rule) {

    /** Rule by which a number takes the unit of the next one of its list. */
    public static final String UNIT_OF_LIST = "unit_of_list";

    /** Where the currency printed before the number starts (Tk 500 billion); the start of the number where none is. */
    public int startWithMoney(String text) {
        if (currency().isEmpty() && !unit.isEmpty() && Character.isLetter(unit.charAt(0))) {
            return start; // fell to 5 tonnes: no currency begins with these letters
        }
        for (int length = unit.length(); length > 0; length--) {
            int from = startOf(unit.substring(0, length), text);
            boolean word = from > 0 && Character.isLetter(text.charAt(from - 1)) && Character.isLetter(unit.charAt(0));
            if (from >= 0 && !word) {
                return from;
            }
        }
        return start;
    }

    public boolean isFigure() {
        return disposition == Disposition.FIGURE;
    }

    public boolean isPercent() {
        return measuredIn.filter(UnitOfMeasure::isPercent).isPresent();
    }

    public boolean isPoints() {
        return measuredIn.filter(unit -> unit.baseUnit().equals("pp")).isPresent();
    }

    /** The unit in simplified characters, as the configuration knows it. */
    public String unitWord() {
        return Simplified.of(unit);
    }

    public String baseUnit() {
        return measuredIn.map(UnitOfMeasure::baseUnit).orElse("");
    }

    public String currency() {
        return measuredIn.map(UnitOfMeasure::currency).orElse("");
    }

    public Numeral withMeaning(Optional<UnitOfMeasure> meaning) {
        return new Numeral(start, numberEnd, end, value, unit, meaning, ordinal, disposition, rule);
    }

    public Numeral withUnitOf(Numeral other) {
        return new Numeral(
                start, numberEnd, end, value, other.unit, other.measuredIn, ordinal, other.disposition, UNIT_OF_LIST);
    }

    /** Where these words start that end right before the number, blanks left out; -1 if others stand there: US $ 5. */
    private int startOf(String words, String text) {
        int index = start;
        for (int left = words.length(); left > 0; left--) {
            index--;
            while (index >= 0 && WordBounds.isBlank(text.charAt(index))) {
                index--;
            }
            while (left > 1 && WordBounds.isBlank(words.charAt(left - 1))) {
                left--;
            }
            if (index < 0 || text.charAt(index) != words.charAt(left - 1)) {
                return -1;
            }
        }
        return index;
    }
}
