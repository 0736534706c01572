package org.yearbook.publish.workbook;

/** Numbers rows as they are gone through. */
final class Count {

    private int next;

    Count(int first) {
        this.next = first;
    }

    /** The number of the next row. */
    int next() {
        return next++;
    }
}
