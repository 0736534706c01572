package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;

/**
 * Heads of every shape, set in every way: each is drawn over the middle of its columns. In the drawings {@code <}
 * belongs to the cell to its left and {@code ^} to the cell above.
 */
class HeadShapesTest {

    private static final double LEFT = 60;
    private static final double LABELS = 80;
    private static final double WIDTH = 58;
    private static final double PITCH = 16;
    private static final double TOP = 100;
    private static final int BODY = 5;

    private static final List<String> SHAPES = List.of("""
            Region | 2022 | 2023 | Growth (%)
            """, """
            Region | 2022    | <       | 2023    | <
            ^      | Exports | Imports | Exports | Imports
            """, """
            Region | 2024  | <      | <       | <      | <       | <
            ^      | Trade | <      | Exports | <      | Imports | <
            ^      | Value | Change | Value   | Change | Value   | Change
            """, """
            Region | Total | Exports | <      | Of which | <      | <        | <
            ^      | ^     | Value   | Growth | Goods    | <      | Services | <
            ^      | ^     | ^       | ^      | Value    | Change | Value    | Change
            """, """
            Region | 2023  | <      | 2022  | <      | <
            ^      | Firms | Income | Firms | Income | Profit
            """, """
            Region | Month | <       | <       | Year  | <       | <
            ^      | Trade | Exports | Imports | Trade | Exports | Imports
            """, """
            Region | 2023  | <       | <       | <       | <
            ^      | Trade | Exports | Imports | Balance | Share
            """, """
            Region | People | 2023    | <       | Area | 2024    | <
            ^      | ^      | Exports | Imports | ^    | Exports | Imports
            """, """
            Region | Exports | <    | <    | Imports | <    | <
            ^      | 2021    | 2022 | 2023 | 2021    | 2022 | 2023
            """);

    /** How heads and values are set: {@code rules} may be three, partial or none; {@code upright} middle or bottom. */
    private record Setting(String rules, String upright, String values) {}

    static Stream<Arguments> settings() {
        List<Arguments> settings = new ArrayList<>();
        for (String rules : List.of("three", "partial", "none")) {
            for (String upright : List.of("middle", "bottom")) {
                for (String values : List.of("right", "centre")) {
                    SHAPES.forEach(shape -> settings.add(Arguments.of(new Setting(rules, upright, values), shape)));
                }
            }
        }
        return settings.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void placesEachHeadOverItsColumns(Setting setting, String shape) throws Exception {
        String[][] heads =
                shape.lines().map(line -> line.strip().split("\\s*\\|\\s*", -1)).toArray(String[][]::new);
        DrawnPdf pdf = new DrawnPdf().page().text(150, TOP - 40, "Table 4. Main results");
        drawHeads(pdf, heads, setting);
        drawBody(pdf, heads, setting);

        Table table = ReadTables.only(pdf);

        assertThat(ReadTables.rows(table).subList(0, heads.length)).isEqualTo(repeated(heads));
        assertThat(table.rows()).isEqualTo(heads.length + BODY);
    }

    private static void drawHeads(DrawnPdf pdf, String[][] heads, Setting setting) {
        for (int row = 0; row < heads.length; row++) {
            for (int column = 0; column < heads[row].length; column++) {
                if (!heads[row][column].matches("[<^]")) {
                    drawHead(pdf, heads, setting, new int[] {row, column});
                }
            }
        }
        double bottom = TOP + heads.length * PITCH;
        if (!setting.rules.equals("none")) {
            double right = left(heads[0].length);
            for (double y : new double[] {TOP, bottom, bottom + BODY * PITCH}) {
                pdf.line(LEFT, y, right, y);
            }
        }
    }

    private static void drawHead(DrawnPdf pdf, String[][] heads, Setting setting, int[] place) {
        int rowEnd = place[0];
        while (rowEnd + 1 < heads.length && heads[rowEnd + 1][place[1]].equals("^")) {
            rowEnd++;
        }
        int end = place[1];
        while (end + 1 < heads[0].length && heads[place[0]][end + 1].equals("<")) {
            end++;
        }
        double middle = (left(place[1]) + left(end + 1)) / 2;
        double row = setting.upright.equals("middle") ? (place[0] + rowEnd) / 2.0 : rowEnd;
        pdf.textAround(middle, baseline(row), heads[place[0]][place[1]]);
        if (setting.rules.equals("partial") && end > place[1]) {
            double y = TOP + (rowEnd + 1) * PITCH;
            pdf.line(left(place[1]), y, left(end + 1), y);
        }
    }

    private static void drawBody(DrawnPdf pdf, String[][] heads, Setting setting) {
        List<String> labels = List.of("North", "South", "West", "Middle", "East");
        for (int row = 0; row < BODY; row++) {
            double y = baseline(heads.length + row);
            pdf.text(LEFT + 4, y, labels.get(row));
            for (int column = 1; column < heads[0].length; column++) {
                String value = row * 37 + column * 11 + "." + column;
                if (setting.values.equals("right")) {
                    pdf.textUpTo(left(column + 1) - 4, y, value);
                } else {
                    pdf.textAround((left(column) + left(column + 1)) / 2, y, value);
                }
            }
        }
    }

    private static double left(int column) {
        return column == 0 ? LEFT : LEFT + LABELS + (column - 1) * WIDTH;
    }

    private static double baseline(double row) {
        return TOP + row * PITCH + 12;
    }

    private static List<String> repeated(String[][] heads) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < heads.length; row++) {
            for (int column = 0; column < heads[row].length; column++) {
                if (heads[row][column].equals("<")) {
                    heads[row][column] = heads[row][column - 1];
                } else if (heads[row][column].equals("^")) {
                    heads[row][column] = heads[row - 1][column];
                }
            }
            rows.add(String.join("|", heads[row]));
        }
        return rows;
    }
}
