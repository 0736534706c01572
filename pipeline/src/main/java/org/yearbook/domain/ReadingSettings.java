package org.yearbook.domain;

import java.util.List;

/**
 * How documents are opened and read.
 *
 * @param passwords tried one after the other on a document that is locked
 */
public record ReadingSettings(ReadingLimits limits, List<String> passwords) {

    /** Within the usual limits, and without any password. */
    public static final ReadingSettings USUAL = new ReadingSettings(ReadingLimits.USUAL, List.of());

    public ReadingSettings {
        passwords = List.copyOf(passwords);
    }

    public static ReadingSettings within(ReadingLimits limits) {
        return new ReadingSettings(limits, List.of());
    }

    /** Tells no password, wherever it is printed. */
    @Override
    public String toString() {
        return "ReadingSettings[" + limits + ", " + passwords.size() + " passwords]";
    }
}
