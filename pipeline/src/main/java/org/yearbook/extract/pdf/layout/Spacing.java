package org.yearbook.extract.pdf.layout;

import java.util.Arrays;
import java.util.List;

/** Which gaps between the letters of a line are blanks and which come from stretching it. */
final class Spacing {

    // A blank is about a quarter of the size and shrinks to a sixth in a tight line; kerning stays below.
    private static final double LATIN_BLANK = 0.15;
    // Chinese text has no blanks between words; what is wider than half a character was put there.
    private static final double CJK_BLANK = 0.6;
    private static final double MOST_LATIN_TRACKING = 0.1;
    // Fewer pairs of Chinese characters say nothing about how far a line is stretched.
    private static final int ENOUGH_PAIRS = 3;

    private Spacing() {}

    /** The distance that stretching puts between any two letters of this line, in points. */
    static double tracking(List<Letter> letters) {
        double[] all = new double[letters.size()];
        double[] cjk = new double[letters.size()];
        int pairs = 0;
        int cjkPairs = 0;
        for (int i = 1; i < letters.size(); i++) {
            Letter before = letters.get(i - 1);
            Letter after = letters.get(i);
            double gap = after.left() - before.right();
            all[pairs++] = gap;
            if (Scripts.isCjk(before.lastCodePoint()) && Scripts.isCjk(after.codePoint())) {
                cjk[cjkPairs++] = gap;
            }
        }
        if (cjkPairs >= ENOUGH_PAIRS) {
            Arrays.sort(cjk, 0, cjkPairs);
            return Math.max(0, cjk[cjkPairs / 2]);
        }
        if (pairs == 0) {
            return 0;
        }
        Arrays.sort(all, 0, pairs);
        // Words keep their letters together, so that the smaller gaps of Latin text are those inside words.
        double latin = Math.max(0, all[pairs / 4]);
        // Where all are wide they are blanks: stretching must not join 5 and 6 into 56.
        return Math.min(latin, MOST_LATIN_TRACKING * letters.get(0).size());
    }

    static boolean isBlank(Letter before, Letter after, double tracking) {
        double gap = after.left() - before.right();
        double size = Math.min(before.size(), after.size());
        if (isCjkPair(before, after)) {
            return gap > tracking + CJK_BLANK * size;
        }
        boolean printed = gap > 0 && after.order().follows(before.order());
        return printed || gap > tracking + LATIN_BLANK * size;
    }

    /** Whether no blank is expected between two letters, for one of them is of a script without blanks. */
    static boolean isCjkPair(Letter before, Letter after) {
        return Scripts.isCjk(before.lastCodePoint()) || Scripts.isCjk(after.codePoint());
    }
}
