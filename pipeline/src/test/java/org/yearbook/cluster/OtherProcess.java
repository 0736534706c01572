package org.yearbook.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A Java process that a test starts, and ends whatever happens; it writes into a log of its own. */
public record OtherProcess(String name, Process process, Path log) implements Closeable {

    private static final long POLL_MILLIS = 200;

    /**
     * Starts a Java process.
     *
     * @param name what it is, also the name of its log
     * @param folder its working and temporary folder, and where its log is
     * @param arguments what stands behind {@code java}
     */
    public static OtherProcess java(String name, Path folder, List<String> arguments) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve(name + ".tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(arguments);
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        return new OtherProcess(name, builder.start(), log);
    }

    /** A port of this host that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until something holds, and says what did not in good time; asking may fail until then. */
    public static void await(String what, Duration atMost, Callable<Boolean> holds) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Exception last = new IllegalStateException("never");
        while (System.nanoTime() < end) {
            try {
                if (holds.call()) {
                    return;
                }
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("Waited " + atMost.toSeconds() + " s in vain: " + what, last);
    }

    /** Its exit status; a process that does not end in good time is ended, and the test with it. */
    int status(Duration atMost) throws InterruptedException, IOException {
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException(name + " did not end within " + atMost.toSeconds() + " s:\n" + said());
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Ends it at once, as a host that fails would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
    }
}
