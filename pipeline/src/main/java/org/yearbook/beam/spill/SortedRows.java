package org.yearbook.beam.spill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.beam.sdk.coders.Coder;

/**
 * Rows in their order, however many there are: what has no place in memory is sorted piece by piece, and the pieces are
 * merged as the rows are gone through, which may be done again.
 */
public final class SortedRows<T> implements Iterable<T>, AutoCloseable {

    /** A row with its words takes some four kilobytes; a twentieth of the memory is for those that are being sorted. */
    private static final long MEMORY_FOR_A_ROW = 80_000;

    private final Comparator<? super T> order;
    private final Coder<T> coder;
    private final int most;
    private final Spill spill = new Spill();
    private final List<Iterable<T>> runs = new ArrayList<>();
    private List<T> rows = new ArrayList<>();
    private boolean sorted = true;
    private int size;

    /** As many in memory as it has place for. */
    public SortedRows(Comparator<? super T> order, Coder<T> coder) {
        this(order, coder, (int)
                Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / MEMORY_FOR_A_ROW));
    }

    /** Of rows that are taken from these values: where these are held in memory anyway, so may be the rows. */
    public static <T> SortedRows<T> from(Iterable<?> values, Comparator<? super T> order, Coder<T> coder) {
        return SpilledValues.areHeld(values)
                ? new SortedRows<>(order, coder, Integer.MAX_VALUE)
                : new SortedRows<>(order, coder);
    }

    SortedRows(Comparator<? super T> order, Coder<T> coder, int most) {
        this.order = order;
        this.coder = coder;
        this.most = most;
    }

    /** Adds a row; not after they have been gone through. */
    public void add(T row) {
        rows.add(row);
        sorted = false;
        size++;
        if (rows.size() >= most) {
            rows.sort(order);
            runs.add(new SpilledValues<>(spill, List.of(spill.write(rows, coder)), List.of(), coder));
            rows = new ArrayList<>();
        }
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** Any number may be under way at once: revisions are gone through beside the decisions that they come from. */
    @Override
    public Iterator<T> iterator() {
        spill.flush();
        if (!sorted) {
            rows.sort(order); // once, for a list that is sorted again stops those who go through it
            sorted = true;
        }
        if (runs.isEmpty()) {
            return rows.iterator();
        }
        List<Iterable<T>> all = new ArrayList<>(runs);
        all.add(rows);
        return new Merged<>(all, order);
    }

    @Override
    public void close() {
        spill.close();
    }

    /** Always gives the first of the rows that are next in their runs; of equal ones that of the earlier run. */
    private static final class Merged<T> implements Iterator<T> {
        private final PriorityQueue<Run<T>> runs;

        Merged(List<Iterable<T>> sorted, Comparator<? super T> order) {
            runs = new PriorityQueue<>(
                    Comparator.comparing((Run<T> run) -> run.next, order).thenComparing(run -> run.number));
            for (Iterable<T> one : sorted) {
                Iterator<T> rest = one.iterator();
                if (rest.hasNext()) {
                    runs.add(new Run<>(rest.next(), rest, runs.size()));
                }
            }
        }

        private record Run<T>(T next, Iterator<T> rest, int number) {}

        @Override
        public boolean hasNext() {
            return !runs.isEmpty();
        }

        @Override
        public T next() {
            Run<T> first = runs.remove();
            if (first.rest.hasNext()) {
                runs.add(new Run<>(first.rest.next(), first.rest, first.number));
            }
            return first.next;
        }
    }
}
