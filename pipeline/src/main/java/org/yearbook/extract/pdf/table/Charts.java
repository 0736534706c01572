package org.yearbook.extract.pdf.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.page.TextSize;
import org.yearbook.extract.table.TableWords;

/** Tells charts, whose gridlines, bars and labels may look like a table, by what else is drawn and printed there. */
final class Charts {

    /** Fewer slanted lines may part the head of the labels, which some publishers cross out or halve. */
    private static final int LEAST_SKETCHES = 4;

    /** So many numbers evenly spaced are the ticks of an axis. */
    private static final int LEAST_TICKS = 5;

    /** The name of a figure stands no further from it than this, in em. */
    private static final double NEAR_NAME = 8;

    /** In a chart many places of the supposed grid are empty. */
    private static final double SPARSE = 0.6;

    private static final int LEAST_BARS = 3;

    /** Edges nearer than this, in points, are at one height: finer than any line. */
    private static final double SAME_LEVEL = 0.3;

    /** The end of one bar takes up less than this part of the chart. */
    private static final double SHORT = 0.3;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])-?\\d[\\d,]*(\\.\\d+)?");

    private final PlacedTable table;
    private final PdfPage page;

    private Charts(PlacedTable table, PdfPage page) {
        this.table = table;
        this.page = page;
    }

    /** Whether what was read as a table that nothing names is part of a chart. */
    static boolean isChart(PlacedTable table, PdfPage page) {
        Charts chart = new Charts(table, page);
        // Names last: for them the text around the table is read again.
        boolean drawn = chart.isSketched() || (chart.isShaded() && (chart.isBars(true) || chart.isBars(false)));
        return (drawn || (chart.isDrawnLikeFigure() && chart.isNamedFigure()))
                && !TableName.isCaptionAbove(table, page);
    }

    private boolean isSketched() {
        return page.sketches().stream()
                        .filter(sketch -> Boxes.holdsCentre(table.box(), sketch))
                        .count()
                >= LEAST_SKETCHES;
    }

    /** Whether most edges of shades end at places of their own: bars of different lengths, where cells stand in line. */
    private boolean isBars(boolean upright) {
        List<Ruling> edges = page.rulings().stream()
                .filter(edge -> edge.edge() && edge.isHorizontal() == upright)
                .filter(edge -> Boxes.holdsCentre(table.box(), edge.box()))
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList();
        double across = upright ? table.box().width() : table.box().height();
        int levels = 0;
        int alone = 0;
        int from = 0;
        for (int i = 1; i <= edges.size(); i++) {
            if (i == edges.size() || edges.get(i).position() - edges.get(i - 1).position() > SAME_LEVEL) {
                double covered = edges.subList(from, i).stream()
                        .mapToDouble(Ruling::length)
                        .sum();
                levels++;
                alone += covered < SHORT * across ? 1 : 0;
                from = i;
            }
        }
        return alone >= LEAST_BARS && alone * 2 > levels;
    }

    private boolean isDrawnLikeFigure() {
        return isSparse() || isShaded() || hasScale();
    }

    private boolean isNamedFigure() {
        double near = NEAR_NAME * TextSize.typical(page.glyphs()).orElse(1);
        Box around = new Box(
                table.box().x(),
                table.box().y() - near,
                table.box().width(),
                table.box().height() + 2 * near);
        return GlyphLine.of(page.glyphs()).stream()
                .flatMap(line -> line.phrases(NearLines.SIDE_BY_SIDE * line.size()).stream())
                .filter(phrase -> phrase.box().intersects(around))
                .anyMatch(phrase -> TableWords.isFigureCaption(phrase.text()));
    }

    /** Whether a row below the heads or a column beside the labels is nothing but evenly spaced numbers. */
    private boolean hasScale() {
        for (int row = table.headRows(); row < table.rows(); row++) {
            if (isScale(table.row(row))) {
                return true;
            }
        }
        for (int column = 1; column < table.columns(); column++) {
            int each = column;
            if (isScale(
                    table.cells().stream().filter(cell -> cell.column() == each).toList())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScale(List<PlacedCell> cells) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (PlacedCell cell : cells) {
            Matcher matcher = NUMBER.matcher(cell.text());
            while (matcher.find()) {
                numbers.add(new BigDecimal(matcher.group().replace(",", "")));
            }
        }
        int run = 1;
        for (int i = 2; i < numbers.size() && run < LEAST_TICKS - 1; i++) {
            BigDecimal step = numbers.get(i).subtract(numbers.get(i - 1));
            BigDecimal before = numbers.get(i - 1).subtract(numbers.get(i - 2));
            run = step.signum() != 0 && step.compareTo(before) == 0 ? run + 1 : 1;
        }
        return run >= LEAST_TICKS - 1;
    }

    private boolean isSparse() {
        long filled = table.cells().stream().filter(cell -> !cell.isBlank()).count();
        return filled < SPARSE * table.rows() * table.columns();
    }

    /** Whether most of the lines in it are edges of shades: bars. */
    private boolean isShaded() {
        List<Ruling> inside = page.rulings().stream()
                .filter(ruling -> Boxes.holdsCentre(table.box(), ruling.box()))
                .toList();
        return inside.stream().filter(Ruling::edge).count() * 2 > inside.size();
    }
}
