package org.yearbook.publish.csv;

import com.opencsv.CSVWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
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
        try (Open<T> open = open(file)) {
            for (T row : rows) {
                open.add(row);
            }
        }
    }

    /** Writes the head of a file whose rows come later; folders that are missing are made. */
    public Open<T> open(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Half a surrogate pair from a broken document becomes a question mark; Files.newBufferedWriter would fail.
        return new Open<>(
                columns,
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }

    public void write(Writer text, Iterable<T> rows) throws IOException {
        Open<T> open = new Open<>(columns, text);
        for (T row : rows) {
            open.add(row);
        }
        open.flush();
    }

    /** A file that has its head and gets its rows one by one. */
    public static final class Open<T> implements Closeable {

        private final List<CsvColumn<T>> columns;
        private final Writer text;
        private final CSVWriter csv;

        private Open(List<CsvColumn<T>> columns, Writer text) throws IOException {
            this.columns = columns;
            this.text = text;
            text.write(BYTE_ORDER_MARK);
            csv = new CSVWriter(text, ',', CSVWriter.DEFAULT_QUOTE_CHARACTER, CSVWriter.DEFAULT_ESCAPE_CHARACTER, "\n");
            csv.writeNext(columns.stream().map(CsvColumn::name).toArray(String[]::new), false);
        }

        public void add(T row) {
            String[] cells = new String[columns.size()];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = safe(columns.get(column).cell().apply(row));
            }
            csv.writeNext(cells, false);
        }

        private void flush() throws IOException {
            csv.flush();
            if (csv.checkError()) { // opencsv keeps an IOException to itself
                throw csv.getException();
            }
        }

        @Override
        public void close() throws IOException {
            try (text) {
                flush();
            }
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
