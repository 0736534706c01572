package org.yearbook.publish.csv;

import com.opencsv.CSVWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of every CSV file: UTF-8 with byte-order mark (Excel opens it right), commas, quotes only where RFC 4180
 * needs them, line feeds.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front: one that begins with
 * {@code = + - @}, tab, carriage return, line feed or the full-width {@code ＝＋－＠}, and, so that it can be undone, one
 * that begins with apostrophes before such a character. To undo, drop the first of the apostrophes that stand before
 * such a character. Numbers and percentages ({@code -2.7}, {@code -2.7%}) are no formulas and stay as they are.
 */
public record CsvFile<T>(List<CsvColumn<T>> columns) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");

    public CsvFile {
        columns = List.copyOf(columns);
    }

    /** Writes the head and one line a row, in the order given, and holds no row; folders that are missing are made. */
    public void write(Path file, Iterable<T> rows) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Half a surrogate pair from a broken document becomes a question mark; Files.newBufferedWriter would fail.
        try (Writer text =
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            write(text, rows);
        }
    }

    public void write(Writer text, Iterable<T> rows) throws IOException {
        text.write(BYTE_ORDER_MARK);
        CSVWriter csv =
                new CSVWriter(text, ',', CSVWriter.DEFAULT_QUOTE_CHARACTER, CSVWriter.DEFAULT_ESCAPE_CHARACTER, "\n");
        csv.writeNext(columns.stream().map(CsvColumn::name).toArray(String[]::new), false);
        for (T row : rows) {
            csv.writeNext(
                    columns.stream()
                            .map(column -> safe(column.cell().apply(row)))
                            .toArray(String[]::new),
                    false);
        }
        csv.flush();
        if (csv.checkError()) { // opencsv keeps an IOException to itself
            throw csv.getException();
        }
    }

    /** The text as a cell that no spreadsheet runs. */
    static String safe(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return runs ? "'" + text : text;
    }

    /** The text that {@link #safe} was given. */
    public static String unsafe(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
