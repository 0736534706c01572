package org.yearbook.beam.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps Java from compiling code well that runs for seconds only, which takes longer than running it: a jar has no place for
 * such an option of its own, but the compiler can be told while it works.
 */
public final class QuickCompiler {

    /** No method is for the second, thorough compiler; the first one does them all. */
    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private QuickCompiler() {}

    /** Nothing changes on a Java that cannot be told. */
    public static void use() {
        try {
            Path file = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".json");
            try {
                Files.writeString(file, DIRECTIVES, StandardCharsets.UTF_8);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            // It only takes longer.
        }
    }
}
