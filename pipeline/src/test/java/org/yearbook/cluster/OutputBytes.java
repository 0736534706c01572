package org.yearbook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of an output by name, to compare; without {@code run.json}, which alone holds clock times. */
public final class OutputBytes {

    private OutputBytes() {}

    /** The bytes of every file below a folder in hexadecimal digits. */
    public static SortedMap<String, String> below(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, String> bytes = new TreeMap<>();
        for (Path file : files) {
            bytes.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        bytes.remove("run.json");
        return bytes;
    }
}
