package org.yearbook.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small Flink cluster on this host: a JobManager and TaskManagers, each a process of its own that listens on the
 * loopback address alone. They know Flink and neither Beam nor this program, which come with the job.
 */
final class FlinkCluster implements Closeable {

    private static final Duration START = Duration.ofMinutes(2);

    /**
     * Without Flink's scripts, which would work them out, all sizes of memory have to be told. Who is left has to have
     * the buffers for all of a job.
     */
    private static final String CONFIG = """
            jobmanager: {rpc.address: 127.0.0.1, rpc.port: RPC_PORT, bind-host: 127.0.0.1, memory.process.size: 1024m}
            taskmanager:
              host: 127.0.0.1
              bind-host: 127.0.0.1
              numberOfTaskSlots: 2
              load-balance.mode: SLOTS
              network.sort-shuffle.min-buffers: 64
              cpu.cores: 2
              memory:
                framework.heap.size: 128m
                framework.off-heap.size: 128m
                task.heap.size: 512m
                task.off-heap.size: 64m
                network.min: 256m
                network.max: 256m
                managed.size: 256m
                jvm-metaspace.size: 256m
                jvm-overhead.min: 128m
                jvm-overhead.max: 128m
            rest: {address: 127.0.0.1, bind-address: 127.0.0.1, port: REST_PORT}
            blob.server.port: BLOB_PORT
            heartbeat: {interval: 1000, timeout: 8000}
            restart-strategy: {type: fixed-delay, fixed-delay.attempts: 5, fixed-delay.delay: 1 s}
            """;

    private static final List<String> OPENED =
            List.of("lang", "util", "util/concurrent", "util/concurrent/atomic", "net", "io", "nio");

    private final String address;
    private final List<OtherProcess> processes = new ArrayList<>();

    private FlinkCluster(int port) {
        this.address = "127.0.0.1:" + port;
    }

    /** Starts a JobManager and so many TaskManagers of two slots each, and waits until all of them are ready. */
    static FlinkCluster start(Path folder, int taskManagers) throws IOException, InterruptedException {
        int port = OtherProcess.freePort();
        FlinkCluster cluster = new FlinkCluster(port);
        try {
            Path config = Files.createDirectories(folder.resolve("conf"));
            Files.writeString(
                    config.resolve("config.yaml"),
                    CONFIG.replace("RPC_PORT", String.valueOf(OtherProcess.freePort()))
                            .replace("REST_PORT", String.valueOf(port))
                            .replace("BLOB_PORT", String.valueOf(OtherProcess.freePort())));
            cluster.start("jobmanager", folder, "-Xmx768m", "entrypoint.StandaloneSessionClusterEntrypoint");
            for (int number = 1; number <= taskManagers; number++) {
                cluster.start("taskmanager" + number, folder, "-Xmx640m", "taskexecutor.TaskManagerRunner");
            }
            OtherProcess.await(
                    "TaskManagers register",
                    START,
                    () -> cluster.get("/taskmanagers").get("taskmanagers").size() == taskManagers);
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.addSuppressed(new IllegalStateException(cluster.said()));
            cluster.close();
            throw e;
        }
    }

    private void start(String name, Path folder, String memory, String program) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(memory, "-XX:MaxDirectMemorySize=512m"));
        OPENED.forEach(part -> arguments.add("--add-opens=java.base/java." + part.replace('/', '.') + "=ALL-UNNAMED"));
        arguments.add("--add-exports=java.base/sun.net.util=ALL-UNNAMED");
        arguments.addAll(List.of("-cp", classPath(), "org.apache.flink.runtime." + program));
        arguments.addAll(List.of("--configDir", folder.resolve("conf").toString()));
        arguments.add("-Dtaskmanager.resource-id=" + name);
        arguments.add("-Dio.tmp.dirs=" + Files.createDirectories(folder.resolve(name + ".tmp")));
        processes.add(OtherProcess.java(name, folder, arguments));
    }

    /** The libraries of this test but Beam; classes of the program are in folders. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("beam"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where jobs are sent to. */
    String address() {
        return address;
    }

    /** The TaskManagers that read documents at this moment, each in a process that it has started for that. */
    List<OtherProcess> reading() {
        return processes.stream()
                .filter(process -> process.process().children().findAny().isPresent())
                .toList();
    }

    /** How often jobs had to start again because something was lost. */
    long restarts() throws IOException {
        long restarts = 0;
        for (JsonNode job : get("/jobs").get("jobs")) {
            JsonNode told = get("/jobs/" + job.get("id").asText());
            restarts += told.get("timestamps").path("RESTARTING").asLong() > 0 ? 1 : 0;
        }
        return restarts;
    }

    private JsonNode get(String path) throws IOException {
        try (InputStream answer = URI.create("http://" + address + path).toURL().openStream()) {
            return JsonMapper.builder().build().readTree(answer);
        }
    }

    /** What all of its processes have logged. */
    String said() {
        StringBuilder said = new StringBuilder();
        for (OtherProcess process : processes) {
            try {
                said.append("== ").append(process.name()).append('\n').append(process.said());
            } catch (IOException e) {
                said.append(e).append('\n');
            }
        }
        return said.toString();
    }

    @Override
    public void close() {
        processes.forEach(OtherProcess::close);
    }
}
