package org.yearbook.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a printed table, head rows first.
 *
 * @param rows rows of equal length; {@value #LEFT} joins a cell to its left neighbour, {@value #UP} to the one above
 * @param headRows how many of the rows are column heads
 */
record TableSheet(List<List<String>> rows, int headRows) {

    private static final String LEFT = "<";
    private static final String UP = "^";

    /** A cell with the rows and columns it covers, both ends inclusive. */
    record Area(int row, int rowEnd, int col, int colEnd, String text) {}

    static TableSheet read(String resource, int headRows) throws IOException {
        return new TableSheet(
                SampleResource.lines(resource).stream()
                        .map(line -> List.of(line.split(",", -1)))
                        .toList(),
                headRows);
    }

    int columns() {
        return rows.get(0).size();
    }

    /** The merged cells whose first row lies in the given half-open range of rows. */
    List<Area> areas(int from, int to) {
        List<Area> areas = new ArrayList<>();
        for (int row = from; row < to; row++) {
            for (int col = 0; col < columns(); col++) {
                if (!isJoined(row, col)) {
                    areas.add(areaAt(row, col));
                }
            }
        }
        return areas;
    }

    private Area areaAt(int row, int col) {
        int colEnd = col;
        while (colEnd + 1 < columns() && cell(row, colEnd + 1).equals(LEFT)) {
            colEnd++;
        }
        int rowEnd = row;
        while (rowEnd + 1 < rows.size() && cell(rowEnd + 1, col).equals(UP)) {
            rowEnd++;
        }
        return new Area(row, rowEnd, col, colEnd, cell(row, col));
    }

    private boolean isJoined(int row, int col) {
        return cell(row, col).equals(LEFT) || cell(row, col).equals(UP);
    }

    private String cell(int row, int col) {
        return rows.get(row).get(col);
    }
}
