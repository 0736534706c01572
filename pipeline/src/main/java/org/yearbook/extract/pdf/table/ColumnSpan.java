package org.yearbook.extract.pdf.table;

/** Neighbouring columns over which a head stands; both ends belong to it. */
record ColumnSpan(int from, int to) {

    int width() {
        return to - from + 1;
    }

    boolean isOne() {
        return from == to;
    }

    boolean holds(int column) {
        return from <= column && column <= to;
    }

    boolean meets(ColumnSpan other) {
        return from <= other.to && other.from <= to;
    }

    boolean holds(ColumnSpan other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether the other stands partly inside and partly outside. */
    boolean cuts(ColumnSpan other) {
        return meets(other) && !holds(other) && !other.holds(this);
    }
}
