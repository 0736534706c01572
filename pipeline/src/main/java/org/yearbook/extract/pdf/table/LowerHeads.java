package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The heads on the lines below a line of heads, with the columns they stand over. */
final class LowerHeads {

    /** Heads whose print shares this width, in em, stand above each other. */
    private static final double SHARED = 0.3;

    private final Columns columns;
    private final double em;
    private double bottom;
    private final List<PlacedHead> heads = new ArrayList<>();

    LowerHeads(Columns columns, double em) {
        this.columns = columns;
        this.em = em;
    }

    void add(HeadLine line) {
        bottom = heads.isEmpty() ? line.middle() : bottom;
        for (int i = 0; i < line.phrases().size(); i++) {
            heads.add(new PlacedHead(
                    line.phrases().get(i), line.index(), line.spans().get(i)));
        }
    }

    /** The middle of the lowest line, in points from the top of the page. */
    double bottom() {
        return bottom;
    }

    /** Whether nothing stands below a head. */
    boolean noneBelow(Phrase head) {
        return heads.stream().noneMatch(lower -> isBelow(head, lower.phrase()));
    }

    boolean isBelow(Phrase head, Phrase lower) {
        return columns.of(head) == columns.of(lower)
                || Math.min(head.right(), lower.right()) - Math.max(head.left(), lower.left()) > SHARED * em;
    }

    boolean standOver(int column) {
        return heads.stream().anyMatch(lower -> lower.span().holds(column));
    }

    boolean areCutBy(ColumnSpan span) {
        return heads.stream().anyMatch(lower -> lower.span().cuts(span));
    }

    /** The nearest head below one, among those over the same columns or some of them. */
    Optional<PlacedHead> nearestBelow(Phrase head, ColumnSpan span) {
        return heads.stream()
                .filter(lower -> span.holds(lower.span()) || lower.span().holds(span))
                .filter(lower -> isBelow(head, lower.phrase()))
                .min(Comparator.comparingInt(PlacedHead::line));
    }

    /** Where the nearest head inside some columns stands, from the top of the page; infinite if there is none. */
    double nearestMiddle(ColumnSpan span) {
        return heads.stream()
                .filter(lower -> span.holds(lower.span()) || lower.span().holds(span))
                .mapToDouble(PlacedHead::middle)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The lowest head that stands over one column only. */
    Optional<PlacedHead> leaf(int column) {
        return heads.stream()
                .filter(lower -> lower.span().isOne() && lower.span().from() == column)
                .max(Comparator.comparingDouble(PlacedHead::middle));
    }

    /** Whether a head of several columns stands at some height over a column. */
    boolean haveGroupAt(double height, double near, int column) {
        return heads.stream()
                .anyMatch(lower -> lower.span().width() > 1
                        && lower.span().holds(column)
                        && Math.abs(lower.middle() - height) < near);
    }

    /** The words of the heads over some columns, from the top down and from the left. */
    List<String> texts(ColumnSpan span) {
        return heads.stream()
                .filter(lower -> span.holds(lower.span()))
                .sorted(Comparator.comparingInt(PlacedHead::line)
                        .thenComparingInt(lower -> lower.span().from()))
                .map(lower -> lower.phrase().text())
                .toList();
    }

    /** Whether a line holds nothing but years beside what heads the labels, or the same years again. */
    boolean areYears(int line, int labels) {
        List<PlacedHead> there = heads.stream()
                .filter(lower -> lower.line() == line && lower.span().from() >= labels)
                .toList();
        List<String> years = there.stream()
                .map(lower -> lower.phrase().text())
                .filter(PrintedValue::isYear)
                .toList();
        boolean again = years.stream().distinct().count() < years.size();
        return there.size() > 1 && (again || years.size() == there.size());
    }
}
