package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The white space that rows below each other have in common, kept as rows are added. */
final class CommonGutters {

    private final double least;
    private final List<Interval> gaps = new ArrayList<>();
    private List<Interval> printed = List.of();

    /** @param least the least width that a gutter keeps over all rows, in points */
    CommonGutters(double least) {
        this.least = least;
    }

    /** Whether every gap in a row, old or this one, would keep a gutter with this row added. */
    boolean hold(List<Block> band) {
        List<Interval> all = with(band);
        return gaps.stream().allMatch(gap -> isOpen(gap, all))
                && gapsIn(band).stream().allMatch(gap -> isOpen(gap, all));
    }

    void add(List<Block> band) {
        printed = with(band);
        gaps.addAll(gapsIn(band));
    }

    private List<Interval> gapsIn(List<Block> band) {
        return Bands.gapsInRows(band).stream()
                .filter(gap -> gap.length() >= least)
                .toList();
    }

    private boolean isOpen(Interval gap, List<Interval> all) {
        for (int i = 1; i < all.size(); i++) {
            if (gap.overlap(all.get(i - 1).until(all.get(i))) >= least) {
                return true;
            }
        }
        return false;
    }

    /** What is printed over the width, from left to right, with this row. */
    private List<Interval> with(List<Block> band) {
        List<Interval> sorted = new ArrayList<>(printed);
        band.forEach(block -> sorted.add(new Interval(block.left(), block.right())));
        sorted.sort(Comparator.comparingDouble(Interval::start));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (merged.isEmpty() || next.start() > last.end()) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Interval(last.start(), Math.max(last.end(), next.end())));
            }
        }
        return merged;
    }
}
