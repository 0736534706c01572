package org.yearbook.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yearbook.domain.ReadingLimits;

/** {@code config/limits.yaml}: what one document may take; an office without the file has the usual limits. */
final class LimitsFile {

    /** Below it not even a short report can be read. */
    private static final int LEAST_MEGABYTES = 64;

    private LimitsFile() {}

    static ReadingLimits read(Path file) {
        if (!Files.exists(file)) {
            return ReadingLimits.USUAL;
        }
        ConfigNode root = ConfigNode.read(file);
        root.allowOnly("seconds_per_document", "megabytes_of_memory");
        return new ReadingLimits(
                atLeast(root, "seconds_per_document", 1, ReadingLimits.USUAL.seconds()),
                atLeast(root, "megabytes_of_memory", LEAST_MEGABYTES, ReadingLimits.USUAL.megabytes()));
    }

    private static int atLeast(ConfigNode root, String name, int least, int usual) {
        return root.optional(name)
                .map(node -> {
                    if (node.integer() < least) {
                        throw node.mistake("expecting " + least + " or more");
                    }
                    return node.integer();
                })
                .orElse(usual);
    }
}
