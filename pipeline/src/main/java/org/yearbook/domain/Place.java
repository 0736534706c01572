package org.yearbook.domain;

/**
 * Where in a document a figure stands: a cell of the n-th table, or the n-th sentence.
 *
 * @param number the number of the table or sentence in its document, from 1
 * @param row the row of the cell from 0, or -1 in a sentence
 * @param column the column of the cell from 0, or -1 in a sentence
 */
public record Place(int number, int row, int column) implements Comparable<Place> {

    public static Place cell(int table, int row, int column) {
        return new Place(table, row, column);
    }

    public static Place sentence(int number) {
        return new Place(number, -1, -1);
    }

    public boolean isCell() {
        return row >= 0;
    }

    /** Tables first, then sentences, each by number. */
    @Override
    public int compareTo(Place other) {
        int kind = Boolean.compare(other.isCell(), isCell());
        if (kind != 0) {
            return kind;
        }
        int byNumber = Integer.compare(number, other.number);
        int byRow = byNumber != 0 ? byNumber : Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    /** As in the column {@code place} of figures.csv: {@code table 2 r3c1} or {@code sentence 14}. */
    @Override
    public String toString() {
        return isCell() ? "table " + number + " r" + row + "c" + column : "sentence " + number;
    }
}
