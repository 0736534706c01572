package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Blocks parted where a straight cut through the whole region meets none of them. */
final class Bands {

    private Bands() {}

    /** Rows from the top down: no block reaches into the next row. */
    static List<List<Block>> down(List<Block> region) {
        return parted(region, Block::top, Block::bottom, 0);
    }

    /** Columns from left to right with at least this much white space between them, in points. */
    static List<List<Block>> across(List<Block> region, double least) {
        return parted(region, Block::left, Block::right, least);
    }

    /** The white space between each block and the nearest one beside it on its left. */
    static List<Interval> gapsInRows(List<Block> band) {
        List<Interval> gaps = new ArrayList<>();
        for (Block right : band) {
            band.stream()
                    .filter(left -> left.right() <= right.left() && overlapInHeight(left, right))
                    .mapToDouble(Block::right)
                    .max()
                    .ifPresent(edge -> gaps.add(new Interval(edge, right.left())));
        }
        return gaps;
    }

    private static boolean overlapInHeight(Block one, Block other) {
        return one.top() < other.bottom() && other.top() < one.bottom();
    }

    private static List<List<Block>> parted(
            List<Block> region, ToDoubleFunction<Block> start, ToDoubleFunction<Block> end, double least) {
        List<Block> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(start).thenComparingDouble(end));
        List<List<Block>> parts = new ArrayList<>();
        double reached = -Double.MAX_VALUE;
        for (Block block : sorted) {
            if (parts.isEmpty() || start.applyAsDouble(block) - reached > least) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(block);
            reached = Math.max(reached, end.applyAsDouble(block));
        }
        return parts;
    }
}
