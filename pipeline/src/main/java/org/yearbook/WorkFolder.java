package org.yearbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder below the host's temporary folder in which a process keeps what nobody needs after it. It goes when the
 * process ends; what a process left that was ended from outside, the next one clears away.
 */
final class WorkFolder {

    private static final String PREFIX = "yearbook-";
    private static final String LOCK = ".in-use";
    private static final int TRIES = 10;

    private WorkFolder() {}

    /**
     * Makes the folder of this process.
     *
     * @throws IOException if the temporary folder is missing, full or read-only
     */
    static Path open(Path temporary) throws IOException {
        clear(temporary);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Path folder = Files.createTempDirectory(temporary, PREFIX);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // Another process may have taken it for an abandoned one before it was locked.
            if (tryLock(channel) != null && Files.exists(folder.resolve(LOCK))) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(folder, channel), "clear " + folder));
                return folder;
            }
            channel.close();
        }
        throw new IOException("No folder in " + temporary + " stays");
    }

    /** Deletes the folders whose processes are gone. */
    private static void clear(Path temporary) throws IOException {
        List<Path> folders;
        try (Stream<Path> paths = Files.list(temporary)) {
            folders = paths.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(path -> Files.isRegularFile(path.resolve(LOCK)))
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            abandoned(folder).ifPresent(channel -> drop(folder, channel));
        }
    }

    /** The lock file of a folder that no process holds, now locked by this one; empty where one does. */
    private static Optional<FileChannel> abandoned(Path folder) {
        try {
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
            if (tryLock(channel) != null) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (IOException e) {
            // That of another user: not ours to clear.
        }
        return Optional.empty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this process
        }
    }

    private static void drop(Path folder, FileChannel lock) {
        try (lock;
                Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted now, because it is still open, the next process will delete.
        }
    }
}
