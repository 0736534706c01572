package org.yearbook.extract.pdf.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/** Sorts the lines of a page into grids and lines that no other line touches. */
final class GridFinder {

    /** Lines that end this near to each other, in em, touch. */
    private static final double TOUCH = 0.4;

    /** A page of drawings has more lines than any table; comparing each with each would take minutes. */
    private static final int MOST_LINES = 4000;

    private final double em;
    private final List<Ruling> across;
    private final List<Ruling> down;

    GridFinder(PdfPage page, double em) {
        this.em = em;
        RulingMerge merge = new RulingMerge(em);
        List<Ruling> horizontal = merge.merge(page.rulings(), true);
        List<Ruling> vertical = merge.merge(page.rulings(), false);
        boolean drawing = horizontal.size() + vertical.size() > MOST_LINES;
        this.across = drawing ? List.of() : horizontal;
        this.down = drawing ? List.of() : vertical;
    }

    /** All horizontal lines; none on a page that is a drawing. */
    List<Ruling> across() {
        return across;
    }

    /** Every group of lines that hold together and run in both directions, from the top down. */
    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        boolean[] seen = new boolean[down.size()];
        for (int i = 0; i < down.size(); i++) {
            if (!seen[i]) {
                grid(i, seen).ifPresent(grids::add);
            }
        }
        grids.sort(Comparator.comparingDouble((Grid grid) -> grid.ys().get(0))
                .thenComparingDouble(grid -> grid.xs().get(0)));
        return joined(grids);
    }

    /** The grids with those as one that are rows of cells shaded in turn. */
    private List<Grid> joined(List<Grid> grids) {
        List<Grid> joined = new ArrayList<>();
        for (Grid grid : grids) {
            int at = 0;
            while (at < joined.size() && !grid.goesOn(joined.get(at))) {
                at++;
            }
            if (at < joined.size()) {
                joined.set(at, joined.get(at).with(grid));
            } else {
                joined.add(grid);
            }
        }
        return joined;
    }

    private Optional<Grid> grid(int start, boolean[] seenDown) {
        List<Ruling> groupAcross = new ArrayList<>();
        List<Ruling> groupDown = new ArrayList<>();
        boolean[] seenAcross = new boolean[across.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seenDown[start] = true;
        while (!open.isEmpty()) {
            Ruling vertical = down.get(open.pop());
            groupDown.add(vertical);
            for (int i = 0; i < across.size(); i++) {
                if (!seenAcross[i] && touch(across.get(i), vertical)) {
                    seenAcross[i] = true;
                    groupAcross.add(across.get(i));
                    follow(across.get(i), seenDown, open);
                }
            }
        }
        return groupAcross.size() < 2 ? Optional.empty() : Optional.of(Grid.of(groupAcross, groupDown, em));
    }

    private void follow(Ruling horizontal, boolean[] seenDown, Deque<Integer> open) {
        for (int i = 0; i < down.size(); i++) {
            if (!seenDown[i] && touch(horizontal, down.get(i))) {
                seenDown[i] = true;
                open.push(i);
            }
        }
    }

    private boolean touch(Ruling horizontal, Ruling vertical) {
        double near = TOUCH * em;
        return vertical.position() >= horizontal.start() - near
                && vertical.position() <= horizontal.end() + near
                && horizontal.position() >= vertical.start() - near
                && horizontal.position() <= vertical.end() + near;
    }
}
