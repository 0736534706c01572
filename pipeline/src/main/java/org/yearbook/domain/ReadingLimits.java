package org.yearbook.domain;

/**
 * What reading one document may take before it is given up, so that no document can hold up or bring down a release.
 *
 * @param seconds longest time that one document may be read
 * @param megabytes memory of a process that reads documents, 1,048,576 bytes each
 * @param fileMegabytes largest file that is opened
 * @param megapixels largest picture, in millions of dots, that is drawn of a page or is drawn on one
 * @param characters printed on all pages of a document together, which are in memory at once
 * @param pages what the pages of a document may hold
 */
public record ReadingLimits(
        int seconds, int megabytes, int fileMegabytes, int megapixels, int characters, PageLimits pages) {

    /**
     * For a process that reads the heaviest real reports in a fifth of this time and a third of this memory (measured
     * on over a thousand documents).
     */
    public static final ReadingLimits USUAL = new ReadingLimits(120, 512, 200, 50, 1_500_000, PageLimits.USUAL);

    public ReadingLimits {
        if (seconds < 1 || megabytes < 1 || fileMegabytes < 1 || megapixels < 1 || characters < 1) {
            throw new IllegalArgumentException("Expecting limits above 0 instead of " + seconds + ", " + megabytes
                    + ", " + fileMegabytes + ", " + megapixels + ", " + characters);
        }
    }

    public ReadingLimits withSeconds(int other) {
        return new ReadingLimits(other, megabytes, fileMegabytes, megapixels, characters, pages);
    }

    public ReadingLimits withMegabytes(int other) {
        return new ReadingLimits(seconds, other, fileMegabytes, megapixels, characters, pages);
    }

    public ReadingLimits withCharacters(int other) {
        return new ReadingLimits(seconds, megabytes, fileMegabytes, megapixels, other, pages);
    }

    public ReadingLimits withPages(PageLimits other) {
        return new ReadingLimits(seconds, megabytes, fileMegabytes, megapixels, characters, other);
    }
}
