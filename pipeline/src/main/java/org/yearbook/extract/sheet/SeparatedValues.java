package org.yearbook.extract.sheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.table.DecimalCommas;
import org.yearbook.extract.table.HeadRows;

/**
 * The rows of a text whose cells are parted by commas, semicolons or tabs; quotes hold a cell with separators together.
 *
 * @param rows of any length; the words around the table are rows of one cell
 * @param width the number of cells that most rows have
 * @param share the part of the rows that have it
 * @param separator what parts the cells
 */
public record SeparatedValues(List<List<String>> rows, int width, double share, char separator) {

    /** In the order in which they win where two read a text equally well: a comma may be a decimal mark. */
    private static final char[] SEPARATORS = {'\t', ';', ','};

    /** What is named CSV may carry a title, unit and notes in lines of their own. */
    private static final double ENOUGH = 0.5;

    private static final int LEAST_ROWS = 3;

    /** Prose has commas in every line too, but hardly numbers between them. */
    private static final double NUMBERS = 0.3;

    public SeparatedValues {
        rows = List.copyOf(rows);
    }

    /** The rows by the separator that parts most rows alike; empty if none does. */
    public static Optional<SeparatedValues> in(String text) {
        @Nullable SeparatedValues best = null;
        for (char separator : SEPARATORS) {
            @Nullable SeparatedValues read = read(text, separator).orElse(null);
            if (read != null && (best == null || read.share > best.share)) {
                best = read;
            }
        }
        return Optional.ofNullable(best).filter(values -> values.share >= ENOUGH);
    }

    /** Whether the text is plainly such a table, whatever its file is called: all rows alike, with numbers. */
    public boolean isEvident() {
        long cells = rows.stream().mapToLong(row -> Math.max(0, row.size() - 1)).sum();
        long numbers = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(HeadRows::isValue)
                .count();
        return share >= 1 && rows.size() >= LEAST_ROWS && numbers >= NUMBERS * cells;
    }

    /** Whether commas in its numbers may part decimals as well as thousands: semicolons part cells where they do. */
    public boolean hasUnclearCommas() {
        return separator == ';'
                && DecimalCommas.areUnclear(rows.stream().flatMap(List::stream).toList());
    }

    private static Optional<SeparatedValues> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            for (String @Nullable [] row = reader.readNext(); row != null; row = reader.readNext()) {
                rows.add(List.of(row));
            }
        } catch (IOException | CsvValidationException e) {
            // A quote that nothing closes: it was not a quote, or this is no such text.
            return Optional.empty();
        }
        List<Integer> widths = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(List::size)
                .toList();
        int width = widths.stream()
                .filter(each -> each > 1)
                .max((a, b) -> Long.compare(count(widths, a), count(widths, b)))
                .orElse(0);
        return width == 0
                ? Optional.empty()
                : Optional.of(
                        new SeparatedValues(rows, width, (double) count(widths, width) / widths.size(), separator));
    }

    private static long count(List<Integer> widths, int width) {
        return widths.stream().filter(each -> each == width).count();
    }
}
