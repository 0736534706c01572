package org.yearbook.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.RecordCoder;

/**
 * What one record costs on its way between workers, beside Java serialization, which Beam would take for it otherwise.
 * Records here are not serializable, so arrays of their parts stand for them, which is less than what would be written of
 * records: the names of their classes and components are left out.
 */
final class CoderBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARMING = 5;
    private static final int ROUNDS = 10;

    private CoderBenchmark() {}

    /** Bytes, and nanoseconds of CPU to write and to read, of one record. */
    record Way(long bytes, long encode, long decode) {}

    /** Work of which the time is taken. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    static <T> Way coder(List<T> records, Class<T> type) throws Exception {
        RecordCoder<T> coder = RecordCoder.of(type);
        List<byte[]> encoded = new ArrayList<>();
        for (T each : records) {
            encoded.add(encode(coder, each));
        }
        return new Way(
                average(encoded),
                nanoseconds(records.size(), () -> {
                    for (T each : records) {
                        encode(coder, each);
                    }
                }),
                nanoseconds(records.size(), () -> {
                    for (byte[] each : encoded) {
                        coder.decode(new ByteArrayInputStream(each));
                    }
                }));
    }

    static Way serialization(List<? extends Record> records) throws Exception {
        List<@Nullable Object> parts = new ArrayList<>();
        List<byte[]> encoded = new ArrayList<>();
        for (Record each : records) {
            @Nullable Object taken = parts(each);
            parts.add(taken);
            encoded.add(serialize(taken));
        }
        return new Way(
                average(encoded),
                nanoseconds(parts.size(), () -> {
                    for (@Nullable Object each : parts) {
                        serialize(each);
                    }
                }),
                nanoseconds(parts.size(), () -> {
                    for (byte[] each : encoded) {
                        new ObjectInputStream(new ByteArrayInputStream(each)).readObject();
                    }
                }));
    }

    private static <T> byte[] encode(RecordCoder<T> coder, T each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        coder.encode(each, bytes);
        return bytes.toByteArray();
    }

    private static byte[] serialize(@Nullable Object each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(each);
        }
        return bytes.toByteArray();
    }

    private static @Nullable Object parts(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Record taken) {
            List<@Nullable Object> parts = new ArrayList<>();
            for (RecordComponent component : taken.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                parts.add(parts(component.getAccessor().invoke(taken)));
            }
            return parts.toArray();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> parts = new ArrayList<>();
            for (Object each : list) {
                parts.add(parts(each));
            }
            return parts;
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> parts = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                parts.put(parts(entry.getKey()), parts(entry.getValue()));
            }
            return parts;
        }
        return value;
    }

    private static long average(List<byte[]> encoded) {
        return encoded.stream().mapToLong(bytes -> bytes.length).sum() / encoded.size();
    }

    /** The least of several rounds, for whatever else runs on the machine only adds. */
    private static long nanoseconds(int records, Work work) throws Exception {
        for (int round = 0; round < WARMING; round++) {
            work.run();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least / records;
    }
}
