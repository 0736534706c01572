package org.yearbook.extract.pdf.layout;

import java.util.Comparator;
import java.util.List;

/** Gives columns of few lines, all of them indented or short, the edges of the columns they are set like. */
final class ColumnMeasures {

    // Columns with fewer lines may have none that starts at the left edge or reaches the right one.
    private static final int ENOUGH_LINES = 5;
    // First lines are indented by two characters, seldom by more.
    private static final double MOST_INDENT = 4.0;
    private static final double SLACK = 0.5;
    private static final double LIKE_SIZE = 0.06;

    private ColumnMeasures() {}

    static List<Column> complete(List<Column> columns) {
        List<Column> models = columns.stream()
                .filter(column -> column.lines().size() >= ENOUGH_LINES)
                .toList();
        return columns.stream().map(column -> complete(column, models)).toList();
    }

    private static Column complete(Column column, List<Column> models) {
        if (column.narrowed() || column.lines().size() >= ENOUGH_LINES) {
            return column;
        }
        return models.stream()
                .filter(model -> fits(column, model))
                .min(Comparator.<Column>comparingInt(model -> Math.abs(model.page() - column.page()))
                        .thenComparingDouble(model -> model.right() - model.left()))
                .map(model ->
                        column.between(Math.min(column.left(), model.left()), Math.max(column.right(), model.right())))
                .orElse(column);
    }

    private static boolean fits(Column column, Column model) {
        double size = XyCut.size(List.copyOf(column.lines()));
        double modelSize = XyCut.size(List.copyOf(model.lines()));
        double indent = column.left() - model.left();
        return Math.abs(size - modelSize) <= LIKE_SIZE * size
                && indent >= -SLACK * size
                && indent <= MOST_INDENT * size
                && column.right() <= model.right() + SLACK * size;
    }
}
