package org.yearbook.beam.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.Vocabulary;

/** One process that reads documents side by side, seen from the run; when it has ended, it gives no more answers. */
final class ReadingProcess implements AutoCloseable {

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int TOLD = 2000;
    private static final int LAST_WORDS_SECONDS = 10;

    /** What reads a document ends by itself when its time is over; this is for what does not. */
    private static final int GRACE_SECONDS = 10;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ReadingSettings settings;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, Asked<?>> waiting = new ConcurrentHashMap<>();
    private volatile boolean ended;

    /** Somebody who waits for an answer. */
    private record Asked<A>(Task<?, A> task, CompletableFuture<A> answer) {

        void take(DataInputStream answers) throws IOException {
            answer.complete(task.answer().decode(answers));
        }
    }

    private ReadingProcess(Process process, ReadingSettings settings) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.settings = settings;
    }

    /** Starts a process that knows this vocabulary; an IllegalStateException says why there is none. */
    static ReadingProcess start(Shipped<Vocabulary> vocabulary, ReadingSettings settings, ReleaseSize size) {
        try {
            ReadingProcess started =
                    new ReadingProcess(builder(settings.limits(), size).start(), settings);
            started.greet(vocabulary);
            Thread listening = new Thread(started::listen, "answers of the process that reads documents");
            listening.setDaemon(true);
            listening.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException("The process that reads documents could not be started: " + e, e);
        }
    }

    private static ProcessBuilder builder(ReadingLimits limits, ReleaseSize size) {
        String temp = System.getProperty("java.io.tmpdir");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(size.flags());
        command.addAll(List.of(
                "-Xmx" + limits.megabytes() + "m",
                // After an OutOfMemoryError nothing in a process can be relied on.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temp,
                "-Dpdfbox.fontcache=" + System.getProperty("pdfbox.fontcache", temp),
                DocumentReading.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Too long for a command line on some systems.
        builder.environment().put("CLASSPATH", ProgramPath.text());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder;
    }

    private void greet(Shipped<Vocabulary> vocabulary) throws IOException {
        try {
            vocabulary.writeTo(requests);
            DocumentReading.SETTINGS.encode(settings, requests);
            requests.flush();
        } catch (IOException e) {
            // What it says when it dies is more telling than that it no longer listens.
        }
        int first = answers.read();
        if (first != DocumentReading.READY) {
            String told = new String(answers.readNBytes(TOLD), StandardCharsets.UTF_8);
            close();
            throw new IOException("it ended at once (" + (first < 0 ? "" : (char) first) + told.strip() + ")");
        }
    }

    private void listen() {
        try {
            while (true) {
                int number = answers.readInt();
                @Nullable Asked<?> asked = waiting.remove(number);
                if (asked == null) {
                    // Nobody knows any longer how long this answer is.
                    throw new IOException("An answer to no question");
                }
                asked.take(answers);
            }
        } catch (IOException | RuntimeException e) {
            end();
        }
    }

    /** Tells all who wait how the process ended. */
    private void end() {
        ended = true;
        int status = exitStatus();
        ReadingEnd how = status == OUT_OF_MEMORY ? ReadingEnd.MEMORY : ReadingEnd.CRASH;
        for (Integer number : List.copyOf(waiting.keySet())) {
            @Nullable Asked<?> over = waiting.remove(number);
            if (over != null) {
                over.answer().completeExceptionally(new EndedException(how, "exit status " + status));
            }
        }
    }

    /** How it ended by itself, if it does: ended from outside at once, it could no longer say that its memory ran out. */
    private int exitStatus() {
        try {
            process.onExit().get(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It hangs while it ends.
        }
        process.destroyForcibly();
        return process.onExit().join().exitValue();
    }

    boolean isEnded() {
        return ended;
    }

    /** The answer to a question; an EndedException if this process did not live through it. */
    <Q, A> A ask(Task<Q, A> task, Q question) throws EndedException {
        int number = count.incrementAndGet();
        CompletableFuture<A> answer = new CompletableFuture<>();
        boolean beside = !waiting.isEmpty();
        waiting.put(number, new Asked<>(task, answer));
        try {
            send(number, task, question);
            return answer.get(settings.limits().seconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            waiting.remove(number);
            throw new EndedException(ReadingEnd.CRASH, "it no longer listens");
        } catch (TimeoutException e) {
            waiting.remove(number);
            beside |= !waiting.isEmpty();
            close();
            throw new EndedException(beside ? ReadingEnd.TIME_BESIDE_OTHERS : ReadingEnd.TIME, "too slow");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EndedException over
                    ? over
                    : new EndedException(ReadingEnd.CRASH, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was stopped while a document was read", e);
        }
    }

    private <Q> void send(int number, Task<Q, ?> task, Q question) throws IOException {
        synchronized (requests) {
            if (ended) {
                throw new IOException("The process has ended");
            }
            requests.writeInt(number);
            requests.writeInt(task.code());
            task.question().encode(question, requests);
            requests.flush();
        }
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
