package org.yearbook.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the system says when it refuses something, in words; its own messages are often only a path. */
final class Failure {

    /** How systems tell that a disk, a quota or a file has no room; none of them names the file. */
    private static final Pattern NO_ROOM = Pattern.compile("(?i)no space left|not enough space|quota|file too large");

    private Failure() {}

    static String inWords(IOException failure) {
        if (failure instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file where a folder is needed; move it away or choose another folder";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written or read; check its permissions";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there and cannot be made";
        }
        if (failure instanceof FileSystemException refused) {
            @Nullable String reason = refused.getReason();
            return refused.getFile() + ": " + (reason == null ? "the system refused it" : reason)
                    + "; check the folder and the space left on the disk";
        }
        String message = String.valueOf(failure.getMessage());
        return NO_ROOM.matcher(message).find()
                ? message + "; free some space there and in " + System.getProperty("java.io.tmpdir")
                        + ", or choose other disks with --output and java -Djava.io.tmpdir"
                : message;
    }
}
