package org.yearbook.beam.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder or a file by its name, for every worker of a run: a path, which must mean the same on every host, or a
 * location on an object store such as {@code s3://bucket/output}.
 *
 * @param name a path, or scheme, bucket and prefix without a slash at the end
 */
public record Location(String name) implements Serializable {

    private static final Pattern STORE = Pattern.compile("[a-z][a-z0-9+.-]+://.+");

    public Location {
        if (isStore(name)) {
            name = name.replaceAll("/+$", "");
        }
    }

    /** The location that a person names: {@code file:///data} is of this host too. */
    public static Location of(String name) {
        return name.startsWith("file://") ? of(Path.of(URI.create(name))) : new Location(name);
    }

    public static Location of(Path path) {
        return new Location(path.toString());
    }

    /** Writes a file, or files of a folder, of this host. */
    @FunctionalInterface
    public interface Writing {
        void to(Path path) throws IOException;
    }

    /** Reads files of a folder of this host. */
    @FunctionalInterface
    public interface Reading<R> {
        R from(Path folder) throws IOException;
    }

    /** Whether a name is of an object store, not a path. */
    static boolean isStore(String name) {
        return STORE.matcher(name).matches();
    }

    /** Whether it is on a file system of this host, mounted or its own. */
    public boolean isLocal() {
        return !isStore(name);
    }

    /** The same as a path; for a location of this host alone. */
    public Path path() {
        return Path.of(name);
    }

    public Location resolve(String child) {
        return isLocal() ? of(path().resolve(child)) : new Location(name + "/" + child);
    }

    /** Has this file written: at once, or on this host and then brought there. */
    public void writeFile(Writing writing) throws IOException {
        if (isLocal()) {
            writing.to(path());
            return;
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path file = folder.path().resolve("file");
            writing.to(file);
            Store.put(file, name);
        }
    }

    /** Has files of this folder written: at once, or in a folder of this host of which all files are then brought there. */
    public void writeFolder(Writing writing) throws IOException {
        if (isLocal()) {
            writing.to(path());
            return;
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            writing.to(folder.path());
            for (Path file : folder.files()) {
                Store.put(file, resolve(folder.nameOf(file)).name());
            }
        }
    }

    /** Has some files of this folder read, those of them that are there. */
    public <R> R read(List<String> files, Reading<R> reading) throws IOException {
        if (isLocal()) {
            return reading.from(path());
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            for (String file : files) {
                Optional<byte[]> bytes = get(file);
                if (bytes.isPresent()) {
                    Files.write(folder.path().resolve(file), bytes.get());
                }
            }
            return reading.from(folder.path());
        }
    }

    /** The bytes of a file in it; empty where there is none. */
    public Optional<byte[]> get(String file) throws IOException {
        try {
            return Optional.of(
                    isLocal()
                            ? Files.readAllBytes(path().resolve(file))
                            : Store.get(resolve(file).name()));
        } catch (FileNotFoundException | java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Puts a file into it that is seen as a whole or not at all. */
    public void put(String file, byte[] bytes) throws IOException {
        if (!isLocal()) {
            Store.put(bytes, resolve(file).name());
            return;
        }
        Path target = Files.createDirectories(path()).resolve(file);
        Path half = Files.createTempFile(path(), "new", ".part");
        Files.write(half, bytes);
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file of a folder: its name within it, by slashes, and its size in bytes. */
    public record Entry(String name, long bytes) {}

    /** All files below it by name. */
    public List<Entry> files() throws IOException {
        if (!isLocal()) {
            return Store.list(name);
        }
        List<Entry> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(path())) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new Entry(path().relativize(file).toString().replace('\\', '/'), Files.size(file)));
            }
        }
        return files;
    }
}
