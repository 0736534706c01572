package org.yearbook.publish.workbook;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of several parts, one part after the other. A flat stream of them would hold all rows of a part as soon as it
 * is asked for the first.
 */
record InTurn<T>(List<Iterable<T>> parts) implements Iterable<T> {

    InTurn {
        parts = List.copyOf(parts);
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<Iterable<T>> left = parts.iterator();
        return new Iterator<>() {
            private Iterator<T> part = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!part.hasNext() && left.hasNext()) {
                    part = left.next().iterator();
                }
                return part.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return part.next();
            }
        };
    }
}
