package org.yearbook.extract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

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
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableDocumentException(
                    "MISSING_FILE", "there is no such file; add it, or drop its entry from the manifest");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(
                    "NOT_A_REGULAR_FILE", "it is a folder, a broken link or a device; put the document itself here");
        }
        try {
            if (Files.size(file) > megabytes * MEGABYTE) {
                throw new UnreadableDocumentException(
                        "TOO_LARGE",
                        "it is larger than " + megabytes + " MB; split it, leave out its pictures, or raise"
                                + " megabytes_of_file in config/limits.yaml");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "UNREADABLE", "the system does not let us read it (" + e + "); check its permissions");
        }
    }
}
