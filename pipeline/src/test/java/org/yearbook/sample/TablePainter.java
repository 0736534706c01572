package org.yearbook.sample;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.yearbook.sample.Block.Exhibit;
import org.yearbook.sample.Block.Rules;
import org.yearbook.sample.TableSheet.Area;

/** Draws a table with its caption, unit and source lines; a table cut by a page end repeats its head. */
final class TablePainter {

    private static final float THIN = 0.5f;
    private static final float THICK = 1.2f;
    /** Row height and distance of the base line from the row's foot, in type sizes. */
    private static final float ROW = 1.9f;

    private static final float BASE = 0.62f;

    private static final Set<Rules> FLUSH_RIGHT = EnumSet.of(Rules.THREE_LINE, Rules.ROWS, Rules.NONE);
    private static final Set<Rules> RULED_ROWS = EnumSet.of(Rules.GRID, Rules.OPEN_SIDES, Rules.ROWS);
    private static final Set<Rules> RULED_COLUMNS = EnumSet.of(Rules.GRID, Rules.OPEN_SIDES, Rules.COLUMNS);

    private final Flow flow;
    private final Typefaces faces;
    private final Exhibit exhibit;
    private final Style body;
    private final float rowHeight;
    private float top;

    TablePainter(Flow flow, Typefaces faces, Exhibit exhibit) {
        this.flow = flow;
        this.faces = faces;
        this.exhibit = exhibit;
        // Many columns need small type.
        float size = exhibit.sheet().columns() > 8 ? 7.5f : 9.5f;
        body = new Style(faces.text(), size, 0, 0, 0);
        rowHeight = size * ROW;
    }

    void paint() throws IOException {
        TableSheet sheet = exhibit.sheet();
        int rows = sheet.rows().size();
        if (exhibit.rules() == Rules.GRID) {
            flow.need((rows + 5) * rowHeight);
        }
        title();
        int from = sheet.headRows();
        head();
        for (int row = from; row < rows; row++) {
            // The last row takes the source line along.
            if (!flow.hasRoom(row == rows - 1 ? 2.5f * rowHeight : rowHeight)) {
                close(from, row);
                flow.nextColumn();
                head();
                from = row;
            }
            flow.down(rowHeight);
        }
        close(from, rows);
        Style source = new Style(faces.text(), 8.5f, 0, 0, 0);
        flow.down(rowHeight * 0.8f);
        flow.sheet().write(exhibit.source(), source, flow.column().left(), flow.y());
        flow.down(rowHeight * 0.6f);
    }

    private void title() throws IOException {
        Style caption = new Style(faces.heading(), 10.5f, 0, 0, 0);
        Style unit = new Style(faces.text(), 8.5f, 0, 0, 0);
        flow.need(7 * rowHeight);
        flow.space(rowHeight * 0.5f);
        flow.down(rowHeight);
        flow.sheet().centre(exhibit.caption(), caption, x(0), x(exhibit.sheet().columns()), flow.y());
        flow.down(rowHeight);
        flow.sheet().right("（" + exhibit.unit() + "）", unit, flow.column().right(), flow.y());
        flow.down(rowHeight * 0.4f);
    }

    private void head() {
        top = flow.y();
        flow.down(exhibit.sheet().headRows() * rowHeight);
    }

    /** Draws the head and the given rows below {@link #top}. */
    private void close(int from, int to) throws IOException {
        TableSheet sheet = exhibit.sheet();
        for (Area area : sheet.areas(0, sheet.headRows())) {
            cell(area, 0);
        }
        for (Area area : sheet.areas(from, to)) {
            cell(area, from - sheet.headRows());
        }
        if (exhibit.rules() == Rules.THREE_LINE) {
            float below = top - sheet.headRows() * rowHeight;
            across(top, THICK);
            across(below, THIN);
            across(flow.y(), THICK);
        }
    }

    private void cell(Area area, int shift) throws IOException {
        float cellTop = top - (area.row() - shift) * rowHeight;
        float cellFoot = top - (area.rowEnd() + 1 - shift) * rowHeight;
        float left = x(area.col());
        float right = x(area.colEnd() + 1);
        float y = (cellTop + cellFoot - rowHeight) / 2 + body.size() * BASE;
        boolean isHead = area.row() < exhibit.sheet().headRows();
        Style style = isHead ? new Style(faces.heading(), body.size(), 0, 0, 0) : body;
        frame(area, left, cellTop, right, cellFoot);
        if (FLUSH_RIGHT.contains(exhibit.rules()) && area.col() > 0) {
            // Statisticians set figures flush right, so that the places stand under each other.
            flow.sheet().right(area.text(), style, right - (right - left) * 0.3f, y);
        } else {
            flow.sheet().centre(area.text(), style, left, right, y);
        }
    }

    private void frame(Area area, float left, float cellTop, float right, float cellFoot) throws IOException {
        Sheet sheet = flow.sheet();
        if (RULED_ROWS.contains(exhibit.rules())) {
            sheet.rule(left, cellTop, right, cellTop, THIN);
            sheet.rule(left, cellFoot, right, cellFoot, THIN);
        }
        boolean isGrid = exhibit.rules() == Rules.GRID;
        if (isGrid || (RULED_COLUMNS.contains(exhibit.rules()) && area.col() > 0)) {
            sheet.rule(left, cellTop, left, cellFoot, THIN);
        }
        if (isGrid
                || (RULED_COLUMNS.contains(exhibit.rules())
                        && area.colEnd() < exhibit.sheet().columns() - 1)) {
            sheet.rule(right, cellTop, right, cellFoot, THIN);
        }
    }

    private void across(float y, float thickness) throws IOException {
        flow.sheet().rule(x(0), y, x(exhibit.sheet().columns()), y, thickness);
    }

    private float x(int column) {
        return flow.column().left()
                + flow.column().width() * column / exhibit.sheet().columns();
    }
}
