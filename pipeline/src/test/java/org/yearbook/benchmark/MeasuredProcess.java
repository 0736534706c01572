package org.yearbook.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The main method of a class in a process of its own, which tells at its end what it took. */
final class MeasuredProcess {

    private static final String TOLD = "MEASURED";
    private static final long SAMPLED_MILLIS = 50;

    private MeasuredProcess() {}

    /**
     * What a process took.
     *
     * @param cpu seconds of CPU, with those of the processes that it started
     * @param heap most megabytes that were left after a collection of garbage
     */
    record Cost(double cpu, double heap) {}

    /** Runs a main method under these flags of the JVM. */
    static Cost run(List<String> flags, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.add(MeasuredProcess.class.getName());
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int start = text.lastIndexOf(TOLD);
        process.waitFor();
        if (start < 0) {
            throw new IOException(main.getSimpleName() + " failed: " + text);
        }
        String[] told = text.substring(start).strip().split(" ");
        return new Cost(Double.parseDouble(told[1]), Double.parseDouble(told[2]));
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        AtomicLong heap = new AtomicLong();
        watch(heap);
        Map<Long, Duration> children = new ConcurrentHashMap<>();
        Thread sampling = new Thread(() -> sample(children));
        sampling.setDaemon(true);
        sampling.start();
        // In the end of the process, for a program may end it by itself.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(heap, children)));
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                List.of(args).subList(1, args.length).toArray(String[]::new));
        System.exit(0);
    }

    private static void tell(AtomicLong heap, Map<Long, Duration> children) {
        long own = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        long others = children.values().stream().mapToLong(Duration::toNanos).sum();
        System.out.println(String.format(Locale.ROOT, "%n%s %.2f %.1f", TOLD, (own + others) / 1e9, heap.get() / 1e6));
        System.out.flush();
    }

    private static void watch(AtomicLong heap) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, unused) ->
                                    heap.accumulateAndGet(left((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
    }

    private static long left(CompositeData data) {
        return GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** A process that was ended can no longer be asked. */
    private static void sample(Map<Long, Duration> children) {
        while (true) {
            ProcessHandle.current()
                    .children()
                    .forEach(child -> child.info()
                            .totalCpuDuration()
                            .ifPresent(spent -> children.merge(
                                    child.pid(), spent, (one, other) -> one.compareTo(other) > 0 ? one : other)));
            try {
                Thread.sleep(SAMPLED_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
