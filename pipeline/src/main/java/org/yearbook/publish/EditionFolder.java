package org.yearbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder of an edition, which changes as a whole or not at all: a run writes into a hidden folder beside
 * it, and only a run that ends well puts that in its place.
 */
public final class EditionFolder {

    private static final String STAGED = ".new";
    private static final String REPLACED = ".old";

    private final Path edition;
    private final Path staged;
    private final Path replaced;

    private EditionFolder(Path output, String release) {
        this.edition = output.resolve(release);
        this.staged = output.resolve("." + release + STAGED);
        this.replaced = output.resolve("." + release + REPLACED);
    }

    /** Makes an empty hidden folder to write into, and clears away what an interrupted run has left. */
    public static EditionFolder stage(Path output, String release) throws IOException {
        EditionFolder folder = new EditionFolder(output, release);
        Files.createDirectories(output);
        if (!Files.exists(folder.edition) && Files.exists(folder.replaced)) {
            move(folder.replaced, folder.edition); // a run was stopped between the two moves
        }
        delete(folder.staged);
        delete(folder.replaced);
        Files.createDirectories(folder.staged);
        return folder;
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

    private Optional<Path> releaseBefore() {
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

    /** Puts what was written in the place of the earlier output. */
    public void publish() throws IOException {
        if (Files.exists(edition)) {
            move(edition, replaced);
        }
        move(staged, edition);
        delete(replaced);
    }

    /** Drops what was written; the earlier output stays as it was. */
    public void discard() throws IOException {
        delete(staged);
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
