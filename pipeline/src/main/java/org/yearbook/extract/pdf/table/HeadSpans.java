package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yearbook.extract.pdf.page.Ruling;

/** Chooses the columns of each head, from the lowest line up, so that each line as a whole fits best. */
final class HeadSpans {

    /** Against a column without a head on a line where others have one, in em. */
    private static final double BARE = 0.5;

    /** For heads that all stand over the same heads in the same order. */
    private static final double ALIKE = 1.5;

    /** What fits better by less is as good. */
    private static final double AS_GOOD = 0.01;

    private final Columns columns;
    private final ColumnPrint print;
    private final List<Ruling> rules;

    /** @param rules the horizontal lines of the page */
    HeadSpans(Columns columns, ColumnPrint print, List<Ruling> rules) {
        this.columns = columns;
        this.print = print;
        this.rules = rules;
    }

    /** The lines with the columns of their heads. */
    List<HeadLine> choose(List<HeadLine> lines) {
        HeadLine[] chosen = new HeadLine[lines.size()];
        LowerHeads lower = new LowerHeads(columns, print.em());
        for (int i = lines.size() - 1; i >= 0; i--) {
            chosen[i] = i == lines.size() - 1 ? besideNeighbours(lines, i) : best(lines, i, lower);
            lower.add(chosen[i]);
        }
        return List.of(chosen);
    }

    private HeadLine best(List<HeadLine> lines, int index, LowerHeads lower) {
        HeadLine line = lines.get(index);
        HeadRules drawn = new HeadRules(rules, line, lines.get(index + 1), print);
        boolean[] blocked = blocked(lines, index, lower);
        HeadMisfit misfit = new HeadMisfit(line, lower, print, drawn, blocked);
        double[] bare = bare(line, lower, drawn, blocked);
        double least = Double.POSITIVE_INFINITY;
        List<ColumnSpan> best = List.of();
        for (HeadPlace place : HeadPlace.values()) {
            for (double[] free : List.of(bare, withoutBare(bare))) {
                HeadPartition.Choice choice =
                        HeadPartition.best(line.phrases().size(), free, (head, span) -> misfit.of(head, span, place));
                double off = choice.misfit()
                        + left(bare, free, choice.spans())
                        - (areAlike(choice.spans(), lower) ? ALIKE : 0);
                if (off < least - AS_GOOD) {
                    least = off;
                    best = choice.spans();
                }
            }
        }
        return best.isEmpty() ? besideNeighbours(lines, index) : line.over(best);
    }

    /** The columns whose heads stand further up, with nothing below. */
    private boolean[] blocked(List<HeadLine> lines, int index, LowerHeads lower) {
        boolean[] blocked = new boolean[columns.count()];
        for (int above = 0; above < index; above++) {
            List<Phrase> between = lines.subList(above + 1, index + 1).stream()
                    .flatMap(line -> line.phrases().stream())
                    .toList();
            for (Phrase head : lines.get(above).phrases()) {
                if (lower.noneBelow(head) && between.stream().noneMatch(other -> lower.isBelow(head, other))) {
                    blocked[columns.of(head)] = true;
                }
            }
        }
        return blocked;
    }

    private double[] bare(HeadLine line, LowerHeads lower, HeadRules drawn, boolean[] blocked) {
        boolean groups = line.phrases().stream().anyMatch(head -> !lower.noneBelow(head));
        double[] bare = new double[columns.count()];
        for (int column = print.labels(); column < bare.length; column++) {
            if (!blocked[column] && drawn.areDrawnUnder(column)) {
                bare[column] = HeadMisfit.AGAINST_RULE;
            } else if (!blocked[column] && (groups || !lower.standOver(column))) {
                bare[column] = BARE;
            }
        }
        return bare;
    }

    private static double[] withoutBare(double[] bare) {
        return Arrays.stream(bare).map(cost -> cost == BARE ? 0 : cost).toArray();
    }

    /** What counts against columns left bare that the choice did not count. */
    private static double left(double[] bare, double[] counted, List<ColumnSpan> spans) {
        double left = 0;
        for (int column = 0; column < bare.length; column++) {
            int each = column;
            left += spans.stream().anyMatch(span -> span.holds(each)) ? 0 : bare[column] - counted[column];
        }
        return left;
    }

    private static boolean areAlike(List<ColumnSpan> spans, LowerHeads lower) {
        List<ColumnSpan> groups = spans.stream().filter(span -> !span.isOne()).toList();
        return groups.size() > 1 && groups.stream().map(lower::texts).distinct().count() == 1;
    }

    /** Each head where it is printed; one that runs over the edge of its column leaves the next head its own. */
    private HeadLine besideNeighbours(List<HeadLine> lines, int index) {
        List<Phrase> phrases = lines.get(index).phrases();
        List<ColumnSpan> spans = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            int home = columns.of(phrases.get(i));
            ColumnSpan own = print.under(phrases.get(i));
            int lowest = i == 0 ? 0 : Math.min(home, columns.of(phrases.get(i - 1)) + 1);
            int highest =
                    i + 1 == phrases.size() ? columns.count() - 1 : Math.max(home, columns.of(phrases.get(i + 1)) - 1);
            spans.add(besideOthers(
                    lines, phrases.get(i), new ColumnSpan(Math.max(own.from(), lowest), Math.min(own.to(), highest))));
        }
        return lines.get(index).over(spans);
    }

    /** The columns of a head but for those in which another line prints a head that does not stand over or under it. */
    private ColumnSpan besideOthers(List<HeadLine> lines, Phrase head, ColumnSpan span) {
        int home = columns.of(head);
        List<Integer> taken = lines.stream()
                .flatMap(line -> line.phrases().stream())
                .filter(other -> Math.min(head.right(), other.right()) <= Math.max(head.left(), other.left()))
                .map(columns::of)
                .filter(column -> column != home)
                .toList();
        int from = taken.stream().filter(column -> column < home).reduce(span.from() - 1, Math::max);
        int to = taken.stream().filter(column -> column > home).reduce(span.to() + 1, Math::min);
        return new ColumnSpan(from + 1, to - 1);
    }
}
