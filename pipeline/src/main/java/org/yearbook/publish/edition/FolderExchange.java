package org.yearbook.publish.edition;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Puts one folder in the place of another in a single step of the operating system, so that a reader finds the old
 * yearbook or the new one at every moment, also when the machine stops in between.
 *
 * <p>Java can only move a folder to a name that is free, which takes two steps. Linux exchanges two names at once
 * (renameat2 with RENAME_EXCHANGE, see its manual page), macOS too (renamex_np with RENAME_SWAP).
 */
final class FolderExchange {

    private static final int AT_WORKING_FOLDER = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    /** Where the native part is unpacked; otherwise it would go into the user's home. */
    private static final String UNPACKED = "jna.tmpdir";

    private FolderExchange() {}

    /** What the C library offers for it; each answers 0 if the names are exchanged. */
    interface CLibrary extends Library {

        int renameat2(int fromFolder, String from, int toFolder, String to, int flags);

        int renamex_np(String from, String to, int flags);
    }

    /**
     * Exchanges two folders of one file system that are both there.
     *
     * @return false, with nothing changed, where the system or the file system does not offer it (Windows, many
     *     network drives)
     */
    static boolean tryExchange(Path one, Path other) {
        if (!Platform.isLinux() && !Platform.isMac()) {
            return false;
        }
        if (System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, System.getProperty("java.io.tmpdir"));
        }
        try {
            return exchange(
                            one.toAbsolutePath().toString(),
                            other.toAbsolutePath().toString())
                    == 0;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false; // a C library without it, or a temporary folder that may not hold programs
        }
    }

    private static int exchange(String one, String other) {
        CLibrary library = Native.load(
                "c",
                CLibrary.class,
                Map.of(
                        Library.OPTION_STRING_ENCODING,
                        System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name())));
        return Platform.isMac()
                ? library.renamex_np(one, other, RENAME_SWAP)
                : library.renameat2(AT_WORKING_FOLDER, one, AT_WORKING_FOLDER, other, RENAME_EXCHANGE);
    }
}
