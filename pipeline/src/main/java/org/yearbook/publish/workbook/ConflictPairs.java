package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Decision;
import org.yearbook.domain.SeriesKey;

/** Decisions on the same thing in series that differ in basis or currency, among those of one topic in one area. */
final class ConflictPairs {

    private final List<Decision> decisions;
    private final Map<String, List<Decision>> same = new HashMap<>();

    private ConflictPairs(List<Decision> decisions) {
        this.decisions = decisions;
        decisions.forEach(decision -> same.computeIfAbsent(decision.period().code(), key -> new ArrayList<>())
                .add(decision));
    }

    /**
     * The pairs of each topic and area in turn.
     *
     * @param decisions by series, so that those of one topic and area stand together
     */
    static Stream<ConflictPairs> among(Iterable<Decision> decisions) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Topics(decisions.iterator()), Spliterator.ORDERED), false);
    }

    private static final class Topics implements Iterator<ConflictPairs> {
        private final Iterator<Decision> left;
        private List<Decision> begun = new ArrayList<>();

        Topics(Iterator<Decision> left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return !begun.isEmpty() || left.hasNext();
        }

        @Override
        public ConflictPairs next() {
            List<Decision> topic = begun;
            begun = new ArrayList<>();
            if (topic.isEmpty()) {
                topic.add(left.next());
            }
            List<String> thing = thing(topic.get(0));
            while (begun.isEmpty() && left.hasNext()) {
                Decision next = left.next();
                (thing(next).equals(thing) ? topic : begun).add(next);
            }
            return new ConflictPairs(topic);
        }
    }

    private static List<String> thing(Decision decision) {
        SeriesKey series = decision.series();
        return List.of(
                series.indicator(),
                series.flow().code(),
                series.measure().code(),
                series.refArea(),
                series.counterpartArea());
    }

    /** All of the topic in the area. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Those whose series come after that of the given one, so that each pair is met once. */
    List<Decision> after(Decision decision) {
        return same.getOrDefault(decision.period().code(), List.of()).stream()
                .filter(other -> decision.series().compareTo(other.series()) < 0)
                .toList();
    }
}
