package org.yearbook.publish.revision;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yearbook.publish.csv.CsvFile;

/**
 * The rows of a CSV file of an edition, one by one, for a large edition has more than should be held. The file is closed
 * when the last one is read; an UncheckedIOException tells in which something is wrong.
 */
final class EditionRows<R> implements Iterator<R> {

    private final Path file;
    private final Function<Map<String, String>, R> made;
    private final CSVReader reader;
    private final String[] head;
    private String @Nullable [] next;
    private long record = 1;

    /**
     * Opens a file.
     *
     * @param made makes of the cells of a row, by the names of their columns, what is wanted of it
     */
    EditionRows(Path file, Function<Map<String, String>, R> made) {
        this.file = file;
        this.made = made;
        try {
            this.reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                    .withCSVParser(new RFC4180ParserBuilder().build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] first = read();
        this.head = first == null ? new String[0] : first;
        this.next = first == null ? null : read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public R next() {
        String[] cells = next;
        if (cells == null) {
            throw new NoSuchElementException();
        }
        record++;
        R row;
        try {
            row = made.apply(row(cells));
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException(file + ", record " + record + ": " + e.getMessage(), e));
        }
        next = read();
        return row;
    }

    private String @Nullable [] read() {
        try {
            String[] cells = reader.readNext();
            if (cells == null) {
                reader.close();
            }
            return cells;
        } catch (CsvException e) {
            throw new UncheckedIOException(new IOException(file + " is no CSV file: " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> row(String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < Math.min(head.length, cells.length); column++) {
            row.put(head[column].replace("\uFEFF", ""), CsvFile.unsafe(cells[column]));
        }
        return row;
    }
}
