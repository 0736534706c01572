package org.yearbook.publish.csv;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a CSV file.
 *
 * @param name its head
 * @param numeric whether its cells are numbers or empty
 * @param cell the cell of a row; empty text for no value
 */
public record CsvColumn<T>(String name, boolean numeric, Function<T, String> cell) {

    public static <T> CsvColumn<T> text(String name, Function<T, String> cell) {
        return new CsvColumn<>(name, false, cell);
    }

    public static <T> CsvColumn<T> number(String name, Function<T, String> cell) {
        return new CsvColumn<>(name, true, cell);
    }

    /** A decimal without exponent and without zeros that say nothing: {@code 4250000000000}, {@code 0.5}. */
    public static String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
