package org.yearbook.extract.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.extract.pdf.page.Ruling;

/** Tells the white space between two columns from a wide gap inside a line: it goes on above or below. */
final class Gutters {

    // Lines on each side that two columns have at least. Stretched lines with gaps in one place are rarer.
    private static final int LEAST_LINES = 3;
    private static final int LEAST_LINES_WIDE = 2;
    private static final double WIDE = 2.0;
    // Blanks of stretched lines below each other make a river of a few lines, with unbroken lines above and below.
    private static final int LONGEST_RIVER = 5;
    // No stretching tears a line so far apart; these are two texts at two ends of a page.
    private static final double TORN = 10.0;
    // What stands left of a narrow gap and is no wider is a number or a bullet before its text.
    private static final double BULLET = 2.5;
    private static final double LIKE_SIZE = 1.3;
    private static final double HALF = 0.5;

    private final List<TextLine> pieces;
    private final Map<TextLine, Integer> places = new HashMap<>();
    private final List<Ruling> rulings;

    Gutters(List<TextLine> pieces, List<Ruling> rulings) {
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::left))
                .toList();
        for (int i = 0; i < this.pieces.size(); i++) {
            places.put(this.pieces.get(i), i);
        }
        this.rulings = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
    }

    /**
     * Whether two pieces on a common baseline belong to two columns.
     *
     * @param row what stands on the baseline up to the right piece, at least one piece
     */
    boolean isBetween(List<TextLine> row, TextLine right) {
        TextLine left = row.get(row.size() - 1);
        double size = Math.min(left.size(), right.size());
        Gutter gap = new Gutter(left, right);
        boolean wide = gap.width() >= WIDE * size;
        if (gap.width() > TORN * size || isRuled(left, right)) {
            return true;
        }
        boolean likeSize = Math.max(left.size(), right.size()) < LIKE_SIZE * size;
        // A short word at the end of a stretched line is none.
        if (likeSize && row.size() == 1 && left.width() < BULLET * size && gap.width() < BULLET * size) {
            return false;
        }
        int at = requireNonNull(places.get(left));
        gap.follow(i -> pieces.get(at + 1 + i), pieces.size() - at - 1, LONGEST_RIVER);
        gap.follow(i -> pieces.get(at - 1 - i), at, LONGEST_RIVER);
        int least = likeSize && gap.isClosed() ? LONGEST_RIVER + 1 : LEAST_LINES;
        if (wide) {
            least = LEAST_LINES_WIDE;
        }
        return gap.isFree() && gap.lines() >= least;
    }

    private boolean isRuled(TextLine left, TextLine right) {
        double middle = (left.top() + left.bottom()) / 2;
        return rulings.stream()
                .anyMatch(ruling -> ruling.x1() >= left.right() - HALF * left.size()
                        && ruling.x1() <= right.left() + HALF * left.size()
                        && ruling.y1() <= middle
                        && ruling.y2() >= middle);
    }
}
