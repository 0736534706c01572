package org.yearbook.publish.edition;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.publish.revision.Revisions;

/**
 * The output folder of an edition, which changes as a whole or not at all: a run writes into a hidden folder beside
 * it, and only a run that ends well puts that in its place.
 */
public final class EditionFolder implements Closeable {

    private static final String LOCK = ".yearbook.lock";
    private static final String STAGED = ".new";
    private static final String REPLACED = ".old";

    private final Path edition;
    private final Path staged;
    private final Path replaced;
    private final FileChannel lock;

    private EditionFolder(Path output, String release, FileChannel lock) {
        this.lock = lock;
        this.edition = output.resolve(release);
        this.staged = output.resolve("." + release + STAGED);
        this.replaced = output.resolve("." + release + REPLACED);
    }

    /**
     * Makes an empty hidden folder to write into, and clears away what an interrupted run has left. Until it is closed
     * no other run can write into the output folder.
     *
     * @throws IOException if the folder cannot be written, or another run is at work in it
     */
    public static EditionFolder stage(Path output, String release) throws IOException {
        Files.createDirectories(output);
        EditionFolder folder = new EditionFolder(output, release, lock(output.resolve(LOCK)));
        try {
            folder.prepare();
            return folder;
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // the other run is in this process; told below
        }
        channel.close();
        throw new IOException("another run is writing into " + file.getParent() + "; wait until it is done");
    }

    private void prepare() throws IOException {
        if (!Files.exists(edition) && Files.exists(replaced)) {
            move(replaced, edition); // a run was stopped between the two moves
        }
        delete(staged);
        delete(replaced);
        Files.createDirectories(staged);
    }

    /** Where the run writes. */
    public Path staged() {
        return staged;
    }

    /** Where readers look. */
    public Path edition() {
        return edition;
    }

    /**
     * Writes what changed since the earlier output of the release or, if there is none, since the release before it;
     * where there is neither, only the head.
     */
    public void compare() throws IOException {
        Optional<Path> earlier =
                Optional.of(edition).filter(EditionFolder::isPublished).or(this::releaseBefore);
        Revisions revisions = earlier.isPresent() ? Revisions.between(earlier.get(), staged) : Revisions.none();
        revisions.write(staged.resolve(Revisions.NAME));
    }

    /** The newest output of a release before this one; empty where there is none. */
    public Optional<Path> releaseBefore() {
        String name = edition.getFileName().toString();
        try (Stream<Path> folders = Files.list(edition.resolveSibling("."))) {
            return folders.filter(EditionFolder::isPublished)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .filter(folder -> folder.getFileName().toString().compareTo(name) < 0)
                    .max(Comparator.comparing(folder -> folder.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublished(Path folder) {
        return Files.isRegularFile(folder.resolve("observations.csv"));
    }

    /**
     * Puts what was written in the place of the earlier output, in one step where the file system offers it and in two
     * elsewhere; a run that is stopped between the two is mended by the next.
     */
    public void publish() throws IOException {
        writeThrough(staged);
        if (Files.exists(edition) && !FolderExchange.tryExchange(staged, edition)) {
            move(edition, replaced);
        }
        if (!Files.exists(edition)) {
            move(staged, edition);
        }
        delete(staged);
        delete(replaced);
    }

    /** Has every file reach the disk before its new name does, so that a power failure leaves no empty ones. */
    private static void writeThrough(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Drops what was written and not published, and lets other runs in. */
    @Override
    public void close() throws IOException {
        try {
            delete(staged);
        } finally {
            lock.close(); // the file stays: a lock on one that was deleted would not keep out a run that makes it anew
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
