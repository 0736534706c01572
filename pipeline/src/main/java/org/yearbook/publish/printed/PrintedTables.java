package org.yearbook.publish.printed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Table;

/** Tables as printed in a document, for people and programs that look at single documents. */
public final class PrintedTables {

    private PrintedTables() {}

    /** The JSON of {@code yearbook tables}: rows and columns from 0, ends inclusive; blank cells are left out. */
    public static String json(DocumentContent content) throws IOException {
        String file = content.info().file();
        int dot = file.lastIndexOf('.');
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("document", dot > 0 ? file.substring(0, dot) : file);
        root.put("tables", content.tables().stream().map(PrintedTables::table).toList());
        return JsonMapper.builder().build().writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> table(Table table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", table.page());
        json.put("caption", table.caption());
        json.put("unit", table.unit());
        json.put("notes", table.notes());
        json.put("source", table.source());
        json.put("head_rows", table.headRows());
        json.put(
                "cells",
                table.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(PrintedTables::cell)
                        .toList());
        return json;
    }

    private static Map<String, Object> cell(Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", cell.row());
        json.put("col", cell.column());
        json.put("row_end", cell.rowEnd());
        json.put("col_end", cell.columnEnd());
        json.put("text", cell.text());
        return json;
    }

    /** The tables one below the other with a blank line between, each under a line with its caption. */
    public static String csv(List<Table> tables) throws IOException {
        StringWriter text = new StringWriter();
        try (ICSVWriter csv = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
            for (Table table : tables) {
                csv.writeNext(new String[] {title(table)}, false);
                grid(table).forEach(row -> csv.writeNext(row, false));
                csv.writeNext(new String[] {""}, false);
            }
        }
        return text.toString();
    }

    /** The tables with their columns lined up, for a terminal; Chinese characters are two places wide. */
    public static String text(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            text.append(title(table)).append('\n');
            List<String[]> grid = grid(table);
            int[] widths = widths(grid, table.columns());
            for (String[] row : grid) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < row.length; column++) {
                    line.append(row[column]).append(" ".repeat(widths[column] - width(row[column]) + 2));
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String title(Table table) {
        List<String> parts = new ArrayList<>(List.of("[" + table.number() + ", p." + table.page() + "]"));
        parts.addAll(Arrays.asList(
                table.caption(),
                table.unit().isEmpty() ? "" : "(" + table.unit() + ")",
                table.source().isEmpty() ? "" : "<" + table.source() + ">"));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    /** A cell that spans several places stands in the first of them. */
    private static List<String[]> grid(Table table) {
        List<String[]> grid = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            String[] line = new String[table.columns()];
            Arrays.fill(line, "");
            grid.add(line);
        }
        for (Cell cell : table.cells()) {
            grid.get(cell.row())[cell.column()] = cell.text();
        }
        return grid;
    }

    private static int[] widths(List<String[]> grid, int columns) {
        int[] widths = new int[columns];
        for (String[] row : grid) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row[column]));
            }
        }
        return widths;
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
