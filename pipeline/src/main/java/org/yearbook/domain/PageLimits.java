package org.yearbook.domain;

/**
 * What the pages of one document may hold. The usual limits are three times and more above the most that over a
 * thousand real documents have.
 *
 * @param most how many pages are read
 * @param seconds of processor time that the text of one page may take
 * @param characters printed on one page
 * @param lines steps of drawn lines and areas on one page
 * @param megabytes that what is printed on one page may have unpacked, its fonts included, 1,048,576 bytes each
 */
public record PageLimits(int most, int seconds, int characters, int lines, int megabytes) {

    public static final PageLimits USUAL = new PageLimits(5000, 20, 200_000, 200_000, 256);

    public PageLimits {
        if (most < 1 || seconds < 1 || characters < 1 || lines < 1 || megabytes < 1) {
            throw new IllegalArgumentException("Expecting limits of pages above 0 instead of " + most + ", " + seconds
                    + ", " + characters + ", " + lines + ", " + megabytes);
        }
    }
}
