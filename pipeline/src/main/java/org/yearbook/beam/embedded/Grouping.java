package org.yearbook.beam.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.KV;
import org.yearbook.beam.coder.ElementOutput;
import org.yearbook.beam.spill.Held;
import org.yearbook.beam.spill.Spill;
import org.yearbook.beam.spill.SpilledValues;

/**
 * What waits to be grouped by key. The values stay as they are while there is memory for them; when there is not, those
 * of this grouping go to a file, so that any number of them can be grouped.
 */
final class Grouping implements AutoCloseable {

    /** Of every so many values the first few are encoded, to know how large they are: all would cost as much as spilling. */
    private static final int SAMPLED = 1_024;

    /** Several in a row, for what comes together shares most of what it holds. */
    private static final int SAMPLE = 32;

    /** What an encoded byte of text and numbers takes as objects. */
    private static final int OBJECT_BYTES = 4;

    private static final int SCALE = 1 << 10;

    /** A grouping that holds little would gain little by a file. */
    private static final int FEWEST_SPILLED = 2_000;

    private final Coder<Object> keyCoder;
    private final Coder<Object> valueCoder;
    private final Held held;
    private final Map<Object, Group> groups = new LinkedHashMap<>();
    private final Spill spill = new Spill();
    private long added;
    private long waiting;
    private long waitingBytes;
    private long valueBytes;

    /** On which values are weighed. */
    private final ElementOutput scale = ElementOutput.buffered(OutputStream.nullOutputStream(), SCALE);

    private long weighed;

    Grouping(Coder<Object> keyCoder, Coder<Object> valueCoder, Held held) {
        this.keyCoder = keyCoder;
        this.valueCoder = valueCoder;
        this.held = held;
    }

    /** The values of one key: first those in the file, then those in memory. */
    private static final class Group {
        private final Object key;
        private final List<Spill.Part> parts = new ArrayList<>();
        private List<Object> values = new ArrayList<>();

        Group(Object key) {
            this.key = key;
        }
    }

    synchronized void add(KV<?, ?> element) {
        Object key = element.getKey();
        groups.computeIfAbsent(keyCoder.structuralValue(key), unused -> new Group(key))
                .values
                .add(element.getValue());
        if (added++ % SAMPLED < SAMPLE) {
            sample(element.getValue());
        }
        waiting++;
        waitingBytes += valueBytes;
        held.add(valueBytes);
        if (waiting >= FEWEST_SPILLED && held.isTooMuch()) {
            spill();
        }
    }

    private void sample(Object value) {
        try {
            valueCoder.encode(value, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        valueBytes = scale.written() * OBJECT_BYTES / ++weighed;
    }

    private void spill() {
        for (Group group : groups.values()) {
            if (!group.values.isEmpty()) {
                group.parts.add(spill.write(group.values, valueCoder));
                group.values = new ArrayList<>();
            }
        }
        forget();
    }

    private void forget() {
        held.add(-waitingBytes);
        waiting = 0;
        waitingBytes = 0;
    }

    /** A group for each key with all its values, in the order in which the keys first came; to be asked once, when all have come. */
    synchronized List<KV<Object, Iterable<Object>>> groups() {
        spill.flush();
        List<KV<Object, Iterable<Object>>> all = new ArrayList<>();
        for (Group group : groups.values()) {
            all.add(KV.of(group.key, new SpilledValues<>(spill, group.parts, group.values, valueCoder)));
        }
        groups.clear();
        return all;
    }

    @Override
    public synchronized void close() {
        forget();
        spill.close();
    }
}
