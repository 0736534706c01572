package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.yearbook.extract.lexicon.Numerals;

/**
 * The columns of row labels that stand before columns of values. A table set in two blocks side by side has two.
 *
 * @param first first column of the block, which may be a column of ranks before the labels
 * @param labels the columns of labels
 * @param unit the column that names the unit of each row, if there is one
 * @param last last column of values that these labels are of
 */
record Stub(int first, List<Integer> labels, OptionalInt unit, int last) {

    Stub {
        labels = List.copyOf(labels);
    }

    boolean covers(int column) {
        return first <= column && column <= last;
    }

    boolean isValueColumn(int column) {
        return covers(column) && !labels.contains(column) && !(unit.isPresent() && unit.getAsInt() == column);
    }

    /** A label of a row and the column that it stands in. */
    record Label(int column, String text) {}

    /** The labels of a row from the left, the widest group first; the blank cell of a group takes the text above it. */
    List<Label> parts(CellIndex cells, int row) {
        Set<Integer> labelled = Set.copyOf(labels);
        List<Label> parts = new ArrayList<>();
        int lastLabel = labels.isEmpty() ? -1 : labels.get(labels.size() - 1);
        for (int column = first; column <= lastLabel; column++) {
            boolean isLabel = labelled.contains(column);
            Optional<String> text = cells.textAt(row, column);
            if (text.isEmpty()
                    && isLabel
                    && column < lastLabel
                    && cells.textAt(row, lastLabel).isPresent()) {
                text = above(cells, row, column);
            }
            int at = column;
            text.filter(label -> isLabel || isStrayLabel(label))
                    .filter(label ->
                            parts.stream().noneMatch(part -> part.text().equals(label)))
                    .ifPresent(label -> parts.add(new Label(at, label)));
        }
        return List.copyOf(parts);
    }

    private static Optional<String> above(CellIndex cells, int row, int column) {
        return IntStream.iterate(row - 1, index -> index >= cells.table().headRows(), index -> index - 1)
                .mapToObj(index -> cells.textAt(index, column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The label of a total often starts in the column of ranks that stands before the column of labels. */
    private static boolean isStrayLabel(String text) {
        return Numerals.parse(text).isEmpty() && text.codePoints().anyMatch(Character::isLetter);
    }

    /** The unit that the unit column gives for a row, empty if there is none. */
    String unitText(CellIndex cells, int row) {
        return unit.isPresent() ? cells.textAt(row, unit.getAsInt()).orElse("") : "";
    }
}
