package org.yearbook.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The rows of a CSV file that people edit, each with its line. */
public final class ConfigTable {

    private static final ObjectReader READER =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private ConfigTable() {}

    /**
     * The rows below the header, in the order of the file. UTF-8, comma, quotes as in RFC 4180; blank lines and lines
     * that start with # are skipped.
     *
     * @param columns the header that the file must have, in order
     */
    public static List<Row> read(Path file, String... columns) {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<List<String>> lines = READER.readValues(ConfigText.read(file))) {
            boolean header = true;
            while (lines.hasNextValue()) {
                List<String> cells = lines.nextValue();
                int line = lines.getParser().currentTokenLocation().getLineNr();
                if (cells.isEmpty()
                        || (cells.size() == 1 && cells.get(0).isBlank())
                        || cells.get(0).startsWith("#")) {
                    continue;
                }
                if (header) {
                    checkHeader(file, line, cells, columns);
                    header = false;
                } else {
                    rows.add(row(file, line, cells, columns));
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigException(file, line, "not valid CSV: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ConfigException(file, 0, "cannot be read: " + e.getMessage());
        }
        return rows;
    }

    private static void checkHeader(Path file, int line, List<String> cells, String... columns) {
        if (!cells.equals(Arrays.asList(columns))) {
            throw new ConfigException(
                    file,
                    line,
                    "expecting the header " + String.join(",", columns) + " instead of " + String.join(",", cells));
        }
    }

    private static Row row(Path file, int line, List<String> cells, String... columns) {
        if (cells.size() != columns.length) {
            throw new ConfigException(
                    file,
                    line,
                    "expecting " + columns.length + " cells instead of " + cells.size()
                            + "; put a cell that contains a comma in quotes");
        }
        return new Row(file, line, List.of(columns), List.copyOf(cells));
    }

    /** One line of such a file. */
    public record Row(Path file, int line, List<String> columns, List<String> cells) {

        /** The cell of a column, blanks at the ends dropped. */
        public String text(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        /** The cell of a column; a ConfigException if it is blank. */
        public String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw mistake("'" + column + "' is missing");
            }
            return text;
        }

        /** The parts of a cell between vertical bars. */
        public List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** A cell turned into something; an IllegalArgumentException of the function becomes a mistake here. */
        public <T> T as(String column, String expected, Function<String, T> function) {
            String text = required(column);
            try {
                return function.apply(text);
            } catch (IllegalArgumentException e) {
                throw mistake("expecting " + expected + " in '" + column + "' instead of '" + text + "'");
            }
        }

        /** The error to throw about this line. */
        public ConfigException mistake(String message) {
            return new ConfigException(file, line, message);
        }
    }
}
