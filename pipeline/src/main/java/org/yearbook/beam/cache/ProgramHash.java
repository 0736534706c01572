package org.yearbook.beam.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one state of the program and its libraries from every other, released or not: a version number would let what
 * an older state has found pass for what this one would find.
 *
 * @param text lower-case hexadecimal
 */
public record ProgramHash(String text) {

    /** Of the names and contents of all classes on a class path, and the Java that runs them. */
    public static ProgramHash of(String classPath) {
        MessageDigest digest = Sha256.digest();
        add(digest, System.getProperty("java.vm.version", ""));
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    addFolder(digest, path);
                } else if (Files.isRegularFile(path)) {
                    addArchive(digest, path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ProgramHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void addFolder(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /**
     * The directory of an archive holds a checksum of each entry, so its contents need not be read. A program has many
     * thousands of entries, and all this is before it does anything else: they are taken as they come.
     */
    private static void addArchive(MessageDigest digest, Path archive) throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                add(digest, entry.getName());
                digest.update(numbers.clear()
                        .putLong(entry.getSize())
                        .putLong(entry.getCrc())
                        .array());
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
