package org.yearbook.sample;

import java.io.IOException;
import java.util.List;

/** Pages of a report: one column, running head, page number at the foot. */
record ReportDesign(Typefaces faces, String title) implements PageDesign {

    private static final float SIDE = 68;
    private static final float TOP = Sheet.HEIGHT - 80;
    private static final float BOTTOM = 76;

    @Override
    public List<Column> columns(Sheet sheet) {
        return List.of(new Column(SIDE, Sheet.WIDTH - SIDE, TOP, BOTTOM));
    }

    @Override
    public void furnish(Sheet sheet) throws IOException {
        Style small = new Style(faces.text(), 9, 0, 0, 0);
        float head = Sheet.HEIGHT - 58;
        sheet.centre(title, small, SIDE, Sheet.WIDTH - SIDE, head);
        sheet.rule(SIDE, head - 6, Sheet.WIDTH - SIDE, head - 6, 0.5f);
        sheet.centre("— " + (sheet.number() - 1) + " —", small, SIDE, Sheet.WIDTH - SIDE, 44);
    }
}
