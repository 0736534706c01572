package org.yearbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.yearbook.beam.worker.QuickCompiler;
import org.yearbook.cli.YearbookCommand;

/** The program: {@code java -jar yearbook.jar COMMAND}. */
public final class Yearbook {

    private Yearbook() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(args, new YearbookRun(QuickCompiler::use), out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status); // not for 0: Maven runs this inside itself
        }
    }

    /** Runs a command line and gives its exit status; for tests, which cannot have the process end. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new YearbookRun(() -> {}), out, err);
    }

    private static int run(String[] args, YearbookRun job, PrintStream out, PrintStream err) {
        Host.prepare();
        return YearbookCommand.execute(args, job, out, err);
    }
}
