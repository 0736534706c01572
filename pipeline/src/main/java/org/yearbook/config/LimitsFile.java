package org.yearbook.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yearbook.domain.PageLimits;
import org.yearbook.domain.ReadingLimits;

/** {@code config/limits.yaml}: what one document may take; an office without the file has the usual limits. */
final class LimitsFile {

    /** Below it not even a short report can be read. */
    private static final int LEAST_MEGABYTES = 64;

    private final ConfigNode root;

    private LimitsFile(ConfigNode root) {
        this.root = root;
    }

    static ReadingLimits read(Path file) {
        if (!Files.exists(file)) {
            return ReadingLimits.USUAL;
        }
        ConfigNode root = ConfigNode.read(file);
        root.allowOnly(
                "seconds_per_document",
                "megabytes_of_memory",
                "megabytes_of_file",
                "megapixels_of_picture",
                "characters_per_document",
                "pages_per_document",
                "seconds_per_page",
                "characters_per_page",
                "lines_per_page",
                "megabytes_per_page");
        return new LimitsFile(root).limits();
    }

    private ReadingLimits limits() {
        ReadingLimits usual = ReadingLimits.USUAL;
        PageLimits pages = usual.pages();
        return new ReadingLimits(
                atLeast("seconds_per_document", 1, usual.seconds()),
                atLeast("megabytes_of_memory", LEAST_MEGABYTES, usual.megabytes()),
                atLeast("megabytes_of_file", 1, usual.fileMegabytes()),
                atLeast("megapixels_of_picture", 1, usual.megapixels()),
                atLeast("characters_per_document", 1, usual.characters()),
                new PageLimits(
                        atLeast("pages_per_document", 1, pages.most()),
                        atLeast("seconds_per_page", 1, pages.seconds()),
                        atLeast("characters_per_page", 1, pages.characters()),
                        atLeast("lines_per_page", 1, pages.lines()),
                        atLeast("megabytes_per_page", 1, pages.megabytes())));
    }

    private int atLeast(String name, int least, int usual) {
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
