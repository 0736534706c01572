package org.yearbook.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a run from replacing anything but an edition that an earlier run has written. */
public final class OutputPlace {

    /** Every edition has it, and hardly anything else. */
    private static final String MARK = "run.json";

    private OutputPlace() {}

    /**
     * Checks the folder that a run would replace; a ConfigException says what stands in the way.
     *
     * @param edition the folder of the release in the output folder
     * @param inputs folders that people own: sources and configuration
     */
    public static void check(Path edition, List<Path> inputs) {
        Path target = real(edition);
        for (Path input : inputs) {
            Path owned = real(input);
            if (target.startsWith(owned) || owned.startsWith(target)) {
                throw new ConfigException(
                        edition, 0, "the output would overwrite " + input + "; choose another folder with --output");
            }
        }
        if (Files.exists(edition) && !Files.exists(edition.resolve(MARK))) {
            throw new ConfigException(
                    edition,
                    0,
                    "exists and was not written by yearbook (it holds no " + MARK
                            + "); move it away or choose another folder with --output");
        }
    }

    /** The path with links followed as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }
}
