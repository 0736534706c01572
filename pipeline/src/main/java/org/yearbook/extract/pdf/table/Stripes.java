package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/** Tables in which every other row is shaded: the first and the last row may be one that is not. */
final class Stripes {

    /** Fewer rows may be shaded for another reason. */
    private static final int LEAST_ROWS = 3;

    /** A row that is not shaded may be higher by this part. */
    private static final double SLACK = 0.3;

    private Stripes() {}

    /** The grid with the rows next to it that stand in its columns but are not shaded. */
    static Grid completed(Grid grid, PdfPage page) {
        if (!grid.isShaded() || grid.rows() < LEAST_ROWS) {
            return grid;
        }
        double height = grid.box().height() / grid.rows();
        double top = grid.box().y();
        double bottom = grid.box().bottom();
        List<Double> ys = new ArrayList<>(grid.ys());
        for (GlyphLine line : GlyphLine.of(page.glyphs())) {
            double middle = (line.top() + line.bottom()) / 2;
            if (middle > top - height && middle < top && line.top() > top - (1 + SLACK) * height && isRow(line, grid)) {
                ys.add(0, Math.min(line.top() - 1, top - height));
            } else if (middle > bottom && middle < bottom + height && isRow(line, grid)) {
                ys.add(Math.max(line.bottom() + 1, bottom + height));
                break;
            }
        }
        return new Grid(grid.xs(), ys, grid.across(), grid.down(), grid.em());
    }

    /** The edges of shaded rows with the edges that the rows next to them would have; other lines as they are. */
    static List<Ruling> completed(List<Ruling> chain, PdfPage page) {
        if (chain.size() <= LEAST_ROWS || !chain.stream().allMatch(Ruling::edge)) {
            return chain;
        }
        Ruling first = chain.get(0);
        Ruling last = chain.get(chain.size() - 1);
        double height = (last.position() - first.position()) / (chain.size() - 1);
        List<Ruling> completed = new ArrayList<>(chain);
        for (GlyphLine line : GlyphLine.of(page.glyphs())) {
            double middle = (line.top() + line.bottom()) / 2;
            boolean inside = line.box().x() > first.start() - 1 && line.box().right() < first.end() + 1;
            if (!inside || line.cells(line.size()).size() < 2) {
                continue;
            }
            if (middle < first.position() && middle > first.position() - height) {
                completed.add(0, Ruling.horizontal(first.position() - height, first.start(), first.end(), 0, true));
            } else if (middle > last.position() && middle < last.position() + height) {
                completed.add(Ruling.horizontal(last.position() + height, last.start(), last.end(), 0, true));
            }
        }
        return completed;
    }

    /** Whether a line has pieces in several columns of a grid and none outside. */
    private static boolean isRow(GlyphLine line, Grid grid) {
        List<Phrase> phrases = line.cells(line.size()).stream()
                .filter(phrase -> phrase.right() > grid.box().x()
                        && phrase.left() < grid.box().right())
                .toList();
        Columns columns = new Columns(grid.xs());
        return phrases.size() > 1
                && phrases.stream().mapToInt(columns::of).distinct().count() == phrases.size()
                && phrases.stream()
                        .allMatch(phrase -> phrase.left() >= grid.box().x()
                                && phrase.right() <= grid.box().right());
    }
}
