package org.yearbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder by its name there, with its bytes in hexadecimal, so that two folders can be compared. */
public final class FolderBytes {

    private FolderBytes() {}

    /** All files but the lock, which says nothing. */
    static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(".yearbook.lock"))
                    .forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), hex(path)));
        }
        return files;
    }

    /** The same without {@code run.json}, which alone holds clock times. */
    public static SortedMap<String, String> withoutTimes(Path root) throws IOException {
        SortedMap<String, String> files = of(root);
        files.remove("run.json");
        return files;
    }

    private static String hex(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
