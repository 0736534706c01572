package org.yearbook.beam.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this host that is gone when it is closed. */
record TemporaryFolder(Path path) implements Closeable {

    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(
                Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "yearbook"));
    }

    /** Every file below it. */
    List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The name of a file within it, by slashes. */
    String nameOf(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(path)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
