package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.domain.Table;

/** Heads that wrap beside heads of one line, in tables without lines between columns: a stroke is the end of a line. */
class WrappedHeadsTest {

    private static final double LEFT = 60;
    private static final double PADDING = 4;
    private static final double SIZE = 10;
    private static final double LEADING = 12;
    private static final double TOP = 120;

    /** Heads of one level, and the values of a row below each. */
    private record Shape(String heads, String values) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("年份 进出口 出口 进口 差额 进出口/增速（%）", "2023年 19743.7 11766.7 7977.0 3789.7 0.8"),
            new Shape("年份 进出口 出口 进口 进出口/增速（%） 差额", "2023年 19743.7 11766.7 7977.0 0.8 3789.7"),
            new Shape("产品名称 单位 产量 比上年/增长（%）", "核能发电量 亿千瓦时 812.3 -1.4"),
            new Shape("地区 出口额 比上年/增长（%） 进口额 比上年/增长（%）", "某某市 812.3 -1.4 640.2 12.5"),
            new Shape("地区 企业数/（家） 出口额 占全省/比重（%） 位次", "某某市 812 640.2 12.5 3"),
            new Shape("地区 总计 进出口额/比上年增/长（%） 差额 进口额/增速（%）", "某某市 4123.7 -1.4 640.2 12.5"),
            new Shape("Region Trade Exports Balance Growth/of/trade(%)", "Anhui 812.3 640.2 2640.2 12.5"),
            new Shape("Region Trade Change/over/2023(%) Imports Balance", "Anhui 812.3 1.5 640.2 2640.2"));

    /** How it is set: where heads stand upright (0 top, 1 middle, 2 bottom) and widths of cells against their print. */
    private record Setting(boolean rules, int upright, boolean centred, double room) {}

    static Stream<Arguments> settings() {
        List<Arguments> settings = new ArrayList<>();
        for (boolean rules : new boolean[] {true, false}) {
            for (int upright = 0; upright < 3; upright++) {
                for (boolean centred : new boolean[] {true, false}) {
                    for (double room : new double[] {8, 20}) {
                        Setting setting = new Setting(rules, upright, centred, room);
                        SHAPES.forEach(shape -> settings.add(Arguments.of(setting, shape)));
                    }
                }
            }
        }
        return settings.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void keepsTheLinesOfAHeadOverItsColumn(Setting setting, Shape shape) {
        List<Table> tables = set(setting, shape).tables();

        assertThat(tables).hasSize(1);
        assertThat(ReadTables.rows(tables.get(0)).get(0).replace(" ", ""))
                .isEqualTo(shape.heads().replace("/", "").replace(' ', '|'));
    }

    private static SetPages set(Setting setting, Shape shape) {
        SetPages page = new SetPages().text(LEFT + 60, TOP - 40, "表1　主要指标");
        String[] heads = shape.heads().split(" ", -1);
        String[] values = shape.values().split(" ", -1);
        int most =
                Arrays.stream(heads).mapToInt(head -> lines(head).length).max().orElse(1);
        double body = TOP + most * LEADING + 8;
        double left = LEFT;
        for (int column = 0; column < heads.length; column++) {
            double width = width(values[column]);
            for (String line : lines(heads[column])) {
                width = Math.max(width, width(line));
            }
            width += 2 * setting.room();
            setHead(page, lines(heads[column]), most, setting.upright(), left + width / 2);
            double own = width(values[column]);
            double at = column == 0 ? 0 : setting.centred() ? (width - own) / 2 : width - own - PADDING;
            for (int row = 0; row < 5; row++) {
                page.text(left + at, body + row * 18, values[column]);
            }
            left += width;
        }
        return setting.rules()
                ? page.line(TOP - 14, LEFT, left).line(body - 14, LEFT, left).line(body + 82, LEFT, left)
                : page;
    }

    private static void setHead(SetPages page, String[] lines, int most, int upright, double centre) {
        double first = TOP + (most - lines.length) * LEADING * upright / 2;
        for (int line = 0; line < lines.length; line++) {
            page.text(centre - width(lines[line]) / 2, first + line * LEADING, lines[line]);
        }
    }

    private static String[] lines(String head) {
        return head.split("/", -1);
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> CellText.isCjk(c) ? SIZE : SIZE / 2)
                .sum();
    }
}
