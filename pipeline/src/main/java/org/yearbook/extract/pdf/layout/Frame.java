package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * A box drawn around text, or the shaded area behind it: an article of its own.
 *
 * @param content the lines and frames inside
 */
record Frame(double left, double right, double top, double bottom, List<Block> content) implements Block {

    // Corners that miss each other by less, in points, are one corner to the eye.
    private static final double CORNER = 3.0;
    // Smaller boxes are table cells or ornaments, measured in sizes of the text inside.
    private static final double LEAST_WIDTH = 8.0;
    private static final double LEAST_HEIGHT = 3.0;
    private static final int LEAST_LINES = 2;
    // More strokes than boxes can have are a drawing.
    private static final int MOST_SIDES = 2000;

    Frame {
        content = List.copyOf(content);
    }

    /** Puts the lines that stand in a box into its frame; boxes inside boxes too. */
    static List<Block> gather(List<TextLine> lines, List<Ruling> rulings) {
        List<Block> blocks = new ArrayList<>(lines);
        List<Frame> outlines = outlines(rulings);
        // The smallest first, so that an outer frame takes in the inner one whole.
        outlines.sort(Comparator.comparingDouble(Frame::area)
                .thenComparingDouble(Frame::top)
                .thenComparingDouble(Frame::left));
        for (Frame outline : outlines) {
            List<Block> inside = blocks.stream().filter(outline::holds).toList();
            if (inside.size() < blocks.size() && outline.isWorthwhile(inside)) {
                blocks.removeAll(inside);
                blocks.add(new Frame(outline.left, outline.right, outline.top, outline.bottom, inside));
            }
        }
        return blocks;
    }

    private static List<Frame> outlines(List<Ruling> rulings) {
        List<Ruling> sides =
                rulings.stream().filter(side -> !side.isHorizontal()).toList();
        List<Frame> found = new ArrayList<>();
        if (sides.isEmpty() || sides.size() > MOST_SIDES) {
            return found;
        }
        // A chart has as many strokes as a page has words; only those at the height of a corner are compared.
        NavigableMap<Double, List<Ruling>> byTop = byTop(sides);
        NavigableMap<Double, List<Ruling>> edges =
                byTop(rulings.stream().filter(Ruling::isHorizontal).toList());
        for (Ruling left : sides) {
            double reach = Math.min(reach(left, left.y1(), edges), reach(left, left.y2(), edges));
            if (reach > left.x1()) {
                addOutlines(left, reach, byTop, found);
            }
        }
        return found;
    }

    private static NavigableMap<Double, List<Ruling>> byTop(List<Ruling> rulings) {
        NavigableMap<Double, List<Ruling>> byTop = new TreeMap<>();
        rulings.forEach(ruling ->
                byTop.computeIfAbsent(ruling.y1(), top -> new ArrayList<>()).add(ruling));
        return byTop;
    }

    private static Collection<List<Ruling>> near(NavigableMap<Double, List<Ruling>> rulings, double y) {
        return rulings.subMap(y - CORNER, false, y + CORNER, false).values();
    }

    /** How far to the right an edge goes that starts at this side or left of it; far left if there is none. */
    private static double reach(Ruling left, double y, NavigableMap<Double, List<Ruling>> edges) {
        double reach = -Double.MAX_VALUE;
        for (List<Ruling> level : near(edges, y)) {
            for (Ruling edge : level) {
                if (edge.x1() < left.x1() + CORNER) {
                    reach = Math.max(reach, edge.x2());
                }
            }
        }
        return reach;
    }

    private static void addOutlines(
            Ruling left, double reach, NavigableMap<Double, List<Ruling>> sides, List<Frame> found) {
        for (List<Ruling> level : near(sides, left.y1())) {
            for (Ruling right : level) {
                boolean pair = right.x1() > left.x1() + CORNER && Math.abs(left.y2() - right.y2()) < CORNER;
                if (pair && reach > right.x1() - CORNER) {
                    found.add(new Frame(left.x1(), right.x1(), left.y1(), left.y2(), List.of()));
                }
            }
        }
    }

    private boolean holds(Block block) {
        double x = (block.left() + block.right()) / 2;
        double y = (block.top() + block.bottom()) / 2;
        return x > left && x < right && y > top && y < bottom;
    }

    private boolean isWorthwhile(List<Block> inside) {
        double size = inside.stream()
                .filter(TextLine.class::isInstance)
                .mapToDouble(block -> ((TextLine) block).size())
                .min()
                .orElse(Double.MAX_VALUE);
        return inside.size() >= LEAST_LINES && right - left > LEAST_WIDTH * size && bottom - top > LEAST_HEIGHT * size;
    }

    private double area() {
        return (right - left) * (bottom - top);
    }
}
