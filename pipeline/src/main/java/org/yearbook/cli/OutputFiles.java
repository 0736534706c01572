package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a command that looks at single documents puts what it found: a file for each document, or the terminal. */
final class OutputFiles {

    private final @Nullable Path folder;
    private final PrintStream out;
    private final Set<String> taken = new HashSet<>();

    OutputFiles(@Nullable Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Two documents that differ only in their folder or extension must not overwrite each other's output. */
    void write(Path document, String extension, String text) throws IOException {
        Path into = folder;
        if (into == null) {
            out.print(text);
            return;
        }
        Files.createDirectories(into);
        String stem = stem(document);
        String name = stem;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = stem + "-" + copy;
        }
        Files.writeString(into.resolve(name + "." + extension), text, StandardCharsets.UTF_8);
    }

    static String stem(Path document) {
        String name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
