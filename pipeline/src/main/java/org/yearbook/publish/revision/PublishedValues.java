package org.yearbook.publish.revision;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of an observations.csv by series and period, read anew whenever they are gone through. */
record PublishedValues(Path file) implements Iterable<PublishedValue> {

    /**
     * Of a file that is in this order, as every run writes it, none is held; another one, such as a person has sorted, is
     * held as a whole. An UncheckedIOException says what is wrong with the file.
     */
    static Iterable<PublishedValue> of(Path file) {
        @Nullable PublishedValue before = null;
        Iterator<PublishedValue> rows = new EditionRows<>(file, PublishedValue::of);
        while (rows.hasNext()) {
            PublishedValue value = rows.next();
            if (before != null && PublishedValue.BY_SERIES.compare(before, value) >= 0) {
                return sorted(file);
            }
            before = value;
        }
        return new PublishedValues(file);
    }

    private static Iterable<PublishedValue> sorted(Path file) {
        TreeSet<PublishedValue> values = new TreeSet<>(PublishedValue.BY_SERIES);
        new EditionRows<>(file, row -> {
                    PublishedValue value = PublishedValue.of(row);
                    if (!values.add(value)) {
                        throw new IllegalArgumentException(value.id() + " stands there twice");
                    }
                    return value;
                })
                .forEachRemaining(value -> {});
        return values;
    }

    @Override
    public Iterator<PublishedValue> iterator() {
        return new EditionRows<>(file, PublishedValue::of);
    }
}
