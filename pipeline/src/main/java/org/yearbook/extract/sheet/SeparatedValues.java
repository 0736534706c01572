package org.yearbook.extract.sheet;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.table.DecimalCommas;
import org.yearbook.extract.table.HeadRows;
import org.yearbook.extract.table.TableWords;

/**
 * The rows of a text whose cells are parted by commas, semicolons or tabs; quotes hold a cell with separators together.
 *
 * @param rows of any length; the words around the table are rows of one cell
 * @param width the number of cells that most rows have
 * @param share the part of the rows that have it
 * @param openQuote the number from 1 of the row in which a quote opens that nothing closes, so that all quotes were read
 *     as they stand; 0 for none
 * @param separator what parts the cells
 */
public record SeparatedValues(List<List<String>> rows, int width, double share, int openQuote, char separator) {

    /** In the order in which they win where two read a text equally well: a comma may be a decimal mark. */
    private static final char[] SEPARATORS = {'\t', ';', ','};

    /** What Excel writes and reads before the first row. */
    private static final Pattern TOLD = Pattern.compile("(?i)sep=([^\\w\\s\"]|\t)\\R");

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
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return read(text.substring(told.end()), told.group(1).charAt(0)).filter(values -> values.share >= ENOUGH);
        }
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

    /** The numbers from 1 of the rows with cells that have more or fewer than most. */
    public List<Integer> ragged() {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() > 1 && rows.get(row).size() != width)
                .mapToObj(row -> row + 1)
                .toList();
    }

    private static Optional<SeparatedValues> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        if (parse(text, new RFC4180ParserBuilder().withSeparator(separator).build(), rows)) {
            return of(rows, 0, separator);
        }
        int openQuote = rows.size() + 1;
        rows.clear();
        // What is behind a quote that nothing closes must not end up in one cell.
        ICSVParser plain = new CSVParserBuilder()
                .withSeparator(separator)
                .withEscapeChar(ICSVParser.NULL_CHARACTER)
                .withQuoteChar(ICSVParser.NULL_CHARACTER)
                .build();
        return parse(text, plain, rows) ? of(rows, openQuote, separator) : Optional.empty();
    }

    /** Whether the text has a row after the other, which are added to those given. */
    private static boolean parse(String text, ICSVParser parser, List<List<String>> rows) {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(parser)
                .build()) {
            for (String @Nullable [] row = reader.readNext(); row != null; row = reader.readNext()) {
                rows.add(List.of(row));
            }
            return true;
        } catch (IOException | CsvValidationException e) {
            return false;
        }
    }

    private static Optional<SeparatedValues> of(List<List<String>> rows, int openQuote, char separator) {
        List<Integer> widths = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(List::size)
                .toList();
        Map<Integer, Long> counts = widths.stream()
                .filter(each -> each > 1)
                .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
        int width = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        return width == 0
                ? Optional.empty()
                : Optional.of(new SeparatedValues(
                        withNameWhole(rows, width, separator),
                        width,
                        (double) counts.getOrDefault(width, 0L) / widths.size(),
                        openQuote,
                        separator));
    }

    /** The name of a table that holds the separator and has no quotes around it takes more cells than the rows have. */
    private static List<List<String>> withNameWhole(List<List<String>> rows, int width, char separator) {
        boolean cut = !rows.isEmpty()
                && rows.get(0).size() > width
                && TableWords.isCaption(rows.get(0).get(0));
        if (!cut) {
            return rows;
        }
        List<String> cells =
                rows.get(0).stream().filter(cell -> !cell.isBlank()).toList();
        List<List<String>> whole = new ArrayList<>(rows);
        whole.set(0, List.of(String.join(String.valueOf(separator), cells)));
        return whole;
    }
}
