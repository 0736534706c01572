package org.yearbook.beam.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yearbook.beam.cache.Sha256;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.extract.document.DocumentBytes;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.page.PageCrops;

/**
 * The program of a process that reads documents: it takes the vocabulary, the settings, and then numbered documents
 * from its standard input, reads them side by side, and gives what it found under their numbers on its standard output.
 */
public final class DocumentReading {

    /** What it says when it is ready, so that a process that cannot start is told from one that fails on a document. */
    static final int READY = 'Y';

    static final RecordCoder<Vocabulary> VOCABULARY = RecordCoder.of(Vocabulary.class);
    static final RecordCoder<ReadingSettings> SETTINGS = RecordCoder.of(ReadingSettings.class);

    /** Deeply nested documents need more than the usual megabyte; what needs more than this is an attack. */
    private static final long STACK = 16L << 20;

    private static final int CRASHED = 70;
    private static final int ORPHANED = 71;
    private static final long WATCH_MILLIS = 2000;

    private final DataInputStream requests;
    private final DataOutputStream answers;

    private DocumentReading(DataInputStream requests, DataOutputStream answers) {
        this.requests = requests;
        this.answers = answers;
    }

    public static void main(String[] args) throws InterruptedException {
        DocumentReading reading = new DocumentReading(
                new DataInputStream(new BufferedInputStream(System.in)),
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        // What a library prints must not come between the answers.
        System.setOut(System.err);
        Thread serving = new Thread(() -> orDie(reading::serve), "serving");
        serving.start();
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        while (serving.isAlive()) {
            serving.join(WATCH_MILLIS);
            // A run that was killed in the middle of a hopeless document must not leave this process behind.
            if (parent.isPresent() && !parent.get().isAlive()) {
                Runtime.getRuntime().halt(ORPHANED);
            }
        }
        // Nobody waits any longer for documents that are still being read.
        Runtime.getRuntime().halt(0);
    }

    /** Work that may read and write. */
    private interface Work {
        void run() throws IOException;
    }

    private static void orDie(Work work) {
        try {
            work.run();
        } catch (Throwable e) { // whatever it is: nobody must wait in vain for an answer
            e.printStackTrace();
            Runtime.getRuntime().halt(CRASHED);
        }
    }

    private void serve() throws IOException {
        Vocabulary vocabulary = VOCABULARY.decode(requests);
        ReadingSettings settings = SETTINGS.decode(requests);
        FigureExtraction extraction = FigureExtraction.ofAllFormats(vocabulary, settings);
        FigureExtraction shorter = FigureExtraction.withoutTables(vocabulary, settings);
        answers.write(READY);
        answers.flush();
        while (true) {
            int number;
            try {
                number = requests.readInt();
            } catch (EOFException e) {
                return;
            }
            int code = requests.readInt();
            if (code == Task.READ.code()) {
                work(number, Task.READ, extraction::extract);
            } else if (code == Task.READ_WITHOUT_TABLES.code()) {
                work(number, Task.READ_WITHOUT_TABLES, shorter::extract);
            } else {
                work(number, Task.DRAW, places -> draw(places, settings));
            }
        }
    }

    private <Q, A> void work(int number, Task<Q, A> task, Function<Q, A> way) throws IOException {
        Q question = task.question().decode(requests);
        new Thread(null, () -> orDie(() -> answer(number, task, way.apply(question))), "document " + number, STACK)
                .start();
    }

    private static Task.Pictures draw(Task.Places places, ReadingSettings settings) {
        try {
            byte[] bytes = DocumentBytes.read(
                    Path.of(places.document().path()), settings.limits().fileMegabytes());
            Map<String, byte[]> pictures = PageCrops.of(bytes, places.spots(), settings);
            boolean all = pictures.size() == places.spots().size();
            return new Task.Pictures(pictures, Sha256.of(bytes), all ? "" : "a page, or a picture on it, is too large");
        } catch (IOException | UnreadableDocumentException | RuntimeException | StackOverflowError e) {
            return new Task.Pictures(Map.of(), "", String.valueOf(e.getMessage()));
        }
    }

    private <A> void answer(int number, Task<?, A> task, A answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        task.answer().encode(answer, bytes);
        synchronized (answers) {
            answers.writeInt(number);
            bytes.writeTo(answers);
            answers.flush();
        }
    }
}
