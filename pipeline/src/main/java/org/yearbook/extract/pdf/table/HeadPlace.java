package org.yearbook.extract.pdf.table;

/** The ways in which a head is set over several columns; a table keeps to one of them on each line. */
enum HeadPlace {
    MIDDLE_OF_HEADS,
    MIDDLE_OF_PRINT,
    MIDDLE_OF_GUTTERS,
    MIDDLE_OF_RIGHT_ALIGNED_CELLS,
    LEFT_OF_PRINT,
    LEFT_OF_RIGHT_ALIGNED_CELLS,
    RIGHT_OF_PRINT;

    /** A head at one side says less of where its columns end than one in the middle: this counts against it, in em. */
    private static final double AGAINST_SIDE = 0.6;

    /** Between the right end of a value and the next cell is about this, in em. */
    private static final double PADDING = 0.4;

    /** How far from its place over some columns a head stands, in em. */
    double off(Phrase head, ColumnSpan span, ColumnPrint print, LowerHeads lower) {
        double em = print.em();
        int from = span.from();
        int to = span.to();
        if (this == RIGHT_OF_PRINT) {
            // The second line of a head that wraps may end where its column ends too.
            if (lower.texts(span).size() < 2 || !lower.texts(span).stream().allMatch(PrintedValue::isYear)) {
                return Double.POSITIVE_INFINITY;
            }
            return AGAINST_SIDE + Math.abs(print.right(to) - head.right()) / em;
        }
        double place = switch (this) {
            case MIDDLE_OF_HEADS -> (headCentre(from, print, lower) + headCentre(to, print, lower)) / 2;
            case MIDDLE_OF_PRINT -> (print.left(from) + print.right(to)) / 2;
            case MIDDLE_OF_GUTTERS -> print.gutterCentre(span);
            case MIDDLE_OF_RIGHT_ALIGNED_CELLS -> (cellLeft(from, print) + print.right(to) + PADDING * em) / 2;
            case LEFT_OF_PRINT, RIGHT_OF_PRINT -> print.left(from);
            case LEFT_OF_RIGHT_ALIGNED_CELLS -> cellLeft(from, print) + PADDING * em;
        };
        boolean atLeft = this == LEFT_OF_PRINT || this == LEFT_OF_RIGHT_ALIGNED_CELLS;
        return atLeft ? AGAINST_SIDE + Math.abs(place - head.left()) / em : Math.abs(place - head.centre()) / em;
    }

    private static double headCentre(int column, ColumnPrint print, LowerHeads lower) {
        return lower.leaf(column).map(leaf -> leaf.phrase().centre()).orElse(print.centre(column));
    }

    /** Where the cell of a value begins: where the one before ends, or where it would if both were as wide. */
    private static double cellLeft(int column, ColumnPrint print) {
        double padding = PADDING * print.em();
        if (column > print.labels()) {
            return print.right(column - 1) + padding;
        }
        return column + 1 < print.count()
                ? 2 * print.right(column) - print.right(column + 1) + padding
                : print.left(column);
    }
}
