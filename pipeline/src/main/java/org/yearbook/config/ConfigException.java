package org.yearbook.config;

import java.nio.file.Path;

/** A mistake in a file that people edit; nothing is read before it is mended. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line line of the mistake from 1, or 0 for the whole file
     * @param mistake what is wrong and what to write instead
     */
    public ConfigException(Path file, int line, String mistake) {
        super(file + (line > 0 ? ":" + line : "") + ": " + mistake);
    }

    /** The same of a place that need not be of this host. */
    public ConfigException(String place, String mistake) {
        super(place + ": " + mistake);
    }
}
