package org.yearbook.publish.revision;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two editions publish for one series and period; at least one of both is there. */
record PublishedPair(Optional<PublishedValue> old, Optional<PublishedValue> now) {

    PublishedValue any() {
        return now.or(() -> old).orElseThrow();
    }

    /** The pairs of two editions by series and period. */
    static Iterator<PublishedPair> of(PublishedEdition old, PublishedEdition now) {
        return new Merged(old.values().iterator(), now.values().iterator());
    }

    /** The same, those of one indicator, flow, measure and area together, which stand side by side in this order. */
    static Iterator<List<PublishedPair>> neighbours(PublishedEdition old, PublishedEdition now) {
        return new Neighbours(of(old, now));
    }

    private boolean isNeighbour(PublishedPair other) {
        var series = any().series();
        var others = other.any().series();
        return series.indicator().equals(others.indicator())
                && series.flow() == others.flow()
                && series.measure() == others.measure()
                && series.refArea().equals(others.refArea());
    }

    private static final class Merged implements Iterator<PublishedPair> {
        private final Iterator<PublishedValue> olds;
        private final Iterator<PublishedValue> nows;
        private @Nullable PublishedValue old;
        private @Nullable PublishedValue now;

        Merged(Iterator<PublishedValue> olds, Iterator<PublishedValue> nows) {
            this.olds = olds;
            this.nows = nows;
            this.old = following(olds, null);
            this.now = following(nows, null);
        }

        private static @Nullable PublishedValue following(
                Iterator<PublishedValue> values, @Nullable PublishedValue before) {
            @Nullable PublishedValue next = values.hasNext() ? values.next() : null;
            if (before != null && next != null && PublishedValue.BY_SERIES.compare(before, next) >= 0) {
                throw new IllegalArgumentException("Expecting " + next.id() + " before " + before.id());
            }
            return next;
        }

        @Override
        public boolean hasNext() {
            return old != null || now != null;
        }

        @Override
        public PublishedPair next() {
            @Nullable PublishedValue one = old;
            @Nullable PublishedValue other = now;
            int order = one == null ? 1 : other == null ? -1 : PublishedValue.BY_SERIES.compare(one, other);
            if (order <= 0) {
                old = following(olds, one);
            }
            if (order >= 0) {
                now = following(nows, other);
            }
            return new PublishedPair(
                    order <= 0 ? Optional.ofNullable(one) : Optional.empty(),
                    order >= 0 ? Optional.ofNullable(other) : Optional.empty());
        }
    }

    private static final class Neighbours implements Iterator<List<PublishedPair>> {
        private final Iterator<PublishedPair> left;
        private @Nullable PublishedPair begun;

        Neighbours(Iterator<PublishedPair> left) {
            this.left = left;
            this.begun = left.hasNext() ? left.next() : null;
        }

        @Override
        public boolean hasNext() {
            return begun != null;
        }

        @Override
        public List<PublishedPair> next() {
            List<PublishedPair> all = new ArrayList<>();
            @Nullable PublishedPair pair = begun;
            while (pair != null && (all.isEmpty() || pair.isNeighbour(all.get(0)))) {
                all.add(pair);
                pair = left.hasNext() ? left.next() : null;
            }
            begun = pair;
            return all;
        }
    }
}
