package org.yearbook.domain;

/**
 * What reading one document may take before it is given up, so that no document can hold up or bring down a release.
 *
 * @param seconds longest time that one document may be read
 * @param megabytes memory of a process that reads documents, 1,048,576 bytes each
 */
public record ReadingLimits(int seconds, int megabytes) {

    /**
     * For a process that reads the heaviest real reports in a fifth of this time and a third of this memory (measured
     * on over a thousand documents).
     */
    public static final ReadingLimits USUAL = new ReadingLimits(120, 512);

    public ReadingLimits {
        if (seconds < 1 || megabytes < 1) {
            throw new IllegalArgumentException("Expecting limits above 0 instead of " + seconds + ", " + megabytes);
        }
    }
}
