package org.yearbook.extract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Takes a file into memory, if it is a file and not too large for that. */
public final class DocumentBytes {

    private static final long MEGABYTE = 1L << 20;

    private DocumentBytes() {}

    /**
     * The bytes of a regular file; never waits on a pipe or a device.
     *
     * @param megabytes a file beyond them is a scan or a mistake, and would crowd out the others
     */
    public static byte[] read(Path file, int megabytes) throws UnreadableDocumentException {
        return read(file, megabytes, Files::readAllBytes);
    }

    /** Reads a file as a whole. */
    interface Reading {
        byte[] all(Path file) throws IOException;
    }

    static byte[] read(Path file, int megabytes, Reading reading) throws UnreadableDocumentException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw missing(file);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(
                    "NOT_A_REGULAR_FILE", "it is a folder, a broken link or a device; put the document itself here");
        }
        try {
            BasicFileAttributes before = attributes(file);
            if (before.size() > megabytes * MEGABYTE) {
                throw new UnreadableDocumentException(
                        "TOO_LARGE",
                        "it is larger than " + megabytes + " MB; split it, leave out its pictures, or raise"
                                + " megabytes_of_file in config/limits.yaml");
            }
            byte[] bytes = reading.all(file);
            if (hasChanged(before, attributes(file), bytes.length)) {
                throw changed();
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw changed();
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "UNREADABLE", "the system does not let us read it (" + e + "); check its permissions");
        }
    }

    private static UnreadableDocumentException changed() {
        return new UnreadableDocumentException(
                "CHANGED_WHILE_READING",
                "it was written to, replaced or deleted while it was read; run again when it is complete");
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static boolean hasChanged(BasicFileAttributes before, BasicFileAttributes after, long read) {
        return read != before.size()
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())
                || !Objects.equals(after.fileKey(), before.fileKey());
    }

    private static UnreadableDocumentException missing(Path file) {
        // Where a name has bytes that are no characters, the system lists it and then does not know it.
        if (file.toString().indexOf('\uFFFD') >= 0) {
            return unreadableName();
        }
        return new UnreadableDocumentException(
                "MISSING_FILE", "there is no such file; add it, or drop its entry from the manifest");
    }

    /** The reason for a file whose name cannot be expressed on this system. */
    public static UnreadableDocumentException unreadableName() {
        return new UnreadableDocumentException(
                "NAME_UNREADABLE",
                "the system's language settings cannot express its name; run in a UTF-8 locale (LC_ALL=C.UTF-8) or"
                        + " give the file a plain name");
    }
}
