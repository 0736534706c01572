package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.table.FilledTable;

/**
 * The columns of the sheet of a table: names, what they are part of where any is, then each value with its marks
 * beside it where any of its values bears one.
 */
final class TableColumns {

    private static final int NARROWEST_NAME = 14;
    private static final int WIDEST_NAME = 44;
    private static final int WIDEST_PART = 30;
    private static final int NARROWEST_VALUE = 11;
    private static final int MARKS_WIDTH = 12;

    /** Heads wrap: a column need not be wider than such a part of them. */
    private static final int LINES_OF_HEAD = 3;

    /** Filter buttons and the room between columns. */
    private static final int ROOM = 3;

    private static final int DIGITS_OF_GROUP = 3;

    private final FilledTable table;
    private final boolean severalUnits;
    private final boolean parts;
    private final List<Boolean> marks = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    TableColumns(FilledTable table) {
        this.table = table;
        this.parts = table.hasParts();
        this.severalUnits = table.layout().columns().stream()
                        .map(column -> column.unit().name())
                        .filter(name -> !name.both().isEmpty())
                        .distinct()
                        .count()
                > 1;
        addNames();
        for (int column = 0; column < table.layout().columns().size(); column++) {
            addValues(column);
        }
    }

    private void addNames() {
        heads.add(twoLines(table.layout().rows().head()));
        int longest = (int) Math.ceil(IntStream.range(0, table.rows().size())
                .mapToDouble(row -> TextWidth.of(table.rows().get(row).label().both()) + 2 * table.depthOf(row))
                .max()
                .orElse(0));
        widths.add(Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, longest + ROOM)));
        if (parts) {
            heads.add("隶属\nPart of");
            widths.add(Math.max(NARROWEST_NAME, Math.min(WIDEST_PART, longest + ROOM)));
        }
    }

    private void addValues(int column) {
        Label head = headOf(column);
        places.add(heads.size());
        heads.add(head.zh().equals(head.en()) ? head.zh() : lines(head.zh()) + "\n" + lines(head.en()));
        widths.add(Math.max(widthOfDigits(column), widthOfHead(head)));
        boolean hasMarks = table.hasMarks(column);
        marks.add(hasMarks);
        if (hasMarks) {
            Label name = table.layout().columns().get(column).head();
            heads.add(twoLines(new Label(name.zh() + "标记", name.en() + " flag")));
            widths.add(MARKS_WIDTH);
        }
    }

    /** What stands above a column: with its unit, unless the whole table has one. */
    Label headOf(int column) {
        ColumnLayout layout = table.layout().columns().get(column);
        Label unit = layout.unit().name();
        return severalUnits && !unit.both().isEmpty()
                ? new Label(
                        layout.head().zh() + "（" + unit.zh() + "）",
                        layout.head().en() + " (" + unit.en() + ")")
                : layout.head();
    }

    private int widthOfDigits(int column) {
        int digits = table.rows().stream()
                .map(row -> row.cells().get(column).digits())
                .mapToInt(text -> text.length() + text.length() / DIGITS_OF_GROUP)
                .max()
                .orElse(0);
        return Math.max(NARROWEST_VALUE, digits + ROOM);
    }

    private static int widthOfHead(Label head) {
        double longestWord = Arrays.stream(head.en().split(" ", -1))
                .mapToDouble(TextWidth::of)
                .max()
                .orElse(0);
        double share = Stream.of(head.zh().split("（", -1)[0], head.en().split(" \\(", -1)[0])
                .mapToDouble(text -> TextWidth.of(text) / LINES_OF_HEAD)
                .max()
                .orElse(0);
        return (int) Math.ceil(Math.max(longestWord, share)) + ROOM;
    }

    /** A name with the unit in brackets on a line of its own, so that it is not broken anywhere. */
    private String lines(String head) {
        int unit = severalUnits ? Math.max(head.lastIndexOf('（'), head.lastIndexOf(" (")) : -1;
        return unit <= 0
                ? head
                : head.substring(0, unit) + "\n" + head.substring(unit).strip();
    }

    private static String twoLines(Label label) {
        return label.zh().equals(label.en()) ? label.zh() : label.zh() + "\n" + label.en();
    }

    /** Index of the column of the sheet in which the values of a column of the layout stand. */
    int placeOf(int column) {
        return places.get(column);
    }

    /** Whether a column of the layout has its marks beside it. */
    boolean hasMarks(int column) {
        return marks.get(column);
    }

    /** Whether the second column tells what a row is a part of. */
    boolean hasParts() {
        return parts;
    }

    List<String> heads() {
        return heads;
    }

    List<XSSFCellStyle> looks(CellStyles styles) {
        List<XSSFCellStyle> looks = new ArrayList<>();
        for (int place = 0; place < heads.size(); place++) {
            boolean isValue = places.contains(place);
            boolean isMark = !isValue && place > places.get(0);
            looks.add(isValue ? styles.headOfNumbers() : isMark ? styles.headBeside() : styles.head());
        }
        return looks;
    }

    List<Integer> widths() {
        return widths;
    }

    int totalWidth() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
