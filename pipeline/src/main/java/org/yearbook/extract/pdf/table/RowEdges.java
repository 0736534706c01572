package org.yearbook.extract.pdf.table;

import java.util.Arrays;
import org.yearbook.domain.Box;

/** Where the rows of a table meet, seen from what is printed in them: half way between two rows. */
final class RowEdges {

    private RowEdges() {}

    /** The upper edge of each row, then the lower edge of the last; a row that holds nothing has no height. */
    static double[] of(PlacedTable table) {
        double[] tops = new double[table.rows()];
        double[] bottoms = new double[table.rows()];
        Arrays.fill(tops, Double.NaN);
        Arrays.fill(bottoms, Double.NaN);
        for (PlacedCell cell : table.cells()) {
            if (cell.row() == cell.rowEnd()) {
                cell.box().ifPresent(box -> widen(tops, bottoms, cell.row(), box));
            }
        }
        double[] edges = new double[table.rows() + 1];
        edges[0] = table.box().y();
        edges[table.rows()] = table.box().bottom();
        double last = Double.NaN;
        for (int row = 1; row < table.rows(); row++) {
            last = Double.isNaN(bottoms[row - 1]) ? last : bottoms[row - 1];
            boolean meets = !Double.isNaN(last) && !Double.isNaN(tops[row]);
            edges[row] = meets ? (last + tops[row]) / 2 : edges[row - 1];
        }
        return edges;
    }

    private static void widen(double[] tops, double[] bottoms, int row, Box box) {
        tops[row] = Double.isNaN(tops[row]) ? box.y() : Math.min(tops[row], box.y());
        bottoms[row] = Double.isNaN(bottoms[row]) ? box.bottom() : Math.max(bottoms[row], box.bottom());
    }
}
