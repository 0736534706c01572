package org.yearbook.extract.pdf.table;

import java.util.Optional;
import java.util.stream.IntStream;

/** How badly the heads of one line stand over columns, in em, given the heads on the lines below. */
final class HeadMisfit {

    /** Against a head of several columns that is so close to the next line that both read as one head. */
    private static final double AGAINST_TIGHT = 1.5;

    /** Against a year that is but the first line of another head, or the second: years make a level of their own. */
    private static final double AGAINST_YEAR = 1.5;

    /** Labels seldom stand below the heads of values. */
    private static final double AGAINST_LABELS = 2;

    /** A column without a head of its own seldom stands below a head of several. */
    private static final double AGAINST_HEADLESS = 1;

    /** A head halfway between this line and the lowest is set in the middle beside the heads of this line. */
    private static final double AGAINST_HALFWAY = 0.7;

    private static final double HALFWAY = 0.3;

    /** A head that is printed over a column should stand over it. */
    private static final double AGAINST_PRINT = 0.5;

    /** What a drawn line says counts more than any place of print. */
    static final double AGAINST_RULE = 4;

    /** Alone over a column in which another head stands, and not in line with that. */
    private static final double AGAINST_ALONE = 1;

    private static final double FARTHEST = 4;

    private final HeadLine line;
    private final LowerHeads lower;
    private final ColumnPrint print;
    private final HeadRules rules;
    private final boolean[] blocked;

    /** @param blocked the columns whose heads stand further up */
    HeadMisfit(HeadLine line, LowerHeads lower, ColumnPrint print, HeadRules rules, boolean[] blocked) {
        this.line = line;
        this.lower = lower;
        this.print = print;
        this.rules = rules;
        this.blocked = blocked;
    }

    /** In em; infinite where the head cannot stand over these columns. */
    double of(int index, ColumnSpan span, HeadPlace place) {
        Phrase head = line.phrases().get(index);
        boolean leaf = lower.noneBelow(head);
        if (!span.holds(print.home(head)) || lower.areCutBy(span) || !isFree(span, head, leaf)) {
            return Double.POSITIVE_INFINITY;
        }
        double against = againstColumns(head, span, leaf);
        if (leaf) {
            return against + (span.isOne() ? print.off(head, span.from()) : place.off(head, span, print, lower));
        }
        Optional<PlacedHead> below = lower.nearestBelow(head, span);
        if (below.isPresent() && below.get().span().equals(span)) {
            return against + ofSameHead(head, below.get());
        }
        if (span.isOne()) {
            return against + print.off(head, span.from()) + AGAINST_ALONE;
        }
        double middle = place == HeadPlace.RIGHT_OF_PRINT ? middle(head) : line.middle();
        boolean tight = lower.nearestMiddle(span) - middle < WrappedHead.TIGHT * print.pitch();
        return against + place.off(head, span, print, lower) + (tight ? AGAINST_TIGHT : 0);
    }

    private static double middle(Phrase head) {
        return head.box().y() + head.box().height() / 2;
    }

    private boolean isFree(ColumnSpan span, Phrase head, boolean leaf) {
        return IntStream.rangeClosed(span.from(), span.to())
                .noneMatch(column -> (blocked[column] && column != print.home(head))
                        || (leaf && !span.isOne() && lower.standOver(column)));
    }

    private double againstColumns(Phrase head, ColumnSpan span, boolean leaf) {
        ColumnSpan own = print.under(head);
        double against = span.from() < print.labels() && !span.isOne() ? AGAINST_LABELS : 0;
        for (int column = own.from(); column <= own.to(); column++) {
            against += span.holds(column) ? 0 : AGAINST_PRINT;
        }
        for (int column = span.from(); !leaf && !span.isOne() && column <= span.to(); column++) {
            against += lower.standOver(column) ? 0 : AGAINST_HEADLESS;
            against += rules.speak() && !rules.areDrawnUnder(column) ? AGAINST_RULE : 0;
            against += isHalfway(column) ? AGAINST_HALFWAY : 0;
        }
        return against;
    }

    private boolean isHalfway(int column) {
        double half = (line.middle() + lower.bottom()) / 2;
        double near = HALFWAY * print.em();
        return lower.leaf(column)
                        .filter(leaf -> Math.abs(leaf.middle() - half) < near)
                        .isPresent()
                && !lower.haveGroupAt(half, near, column);
    }

    /** As the line of a head that goes on below. */
    private double ofSameHead(Phrase head, PlacedHead below) {
        double off = print.off(head, below.phrase().left(), below.phrase().right());
        boolean year = PrintedValue.isYear(head.text());
        boolean parted =
                year ? !PrintedValue.isYear(below.phrase().text()) : lower.areYears(below.line(), print.labels());
        return Math.min(off, FARTHEST) + (parted ? AGAINST_YEAR : 0);
    }
}
