package org.yearbook.sample;

import java.io.IOException;

/** The title page of a report. */
record Cover(Typefaces faces, Manuscript manuscript) {

    void paint(Sheet sheet) throws IOException {
        line(sheet, "title", 30, 590);
        line(sheet, "edition", 18, 545);
        line(sheet, "publisher", 16, 210);
        line(sheet, "date", 14, 182);
        line(sheet, "notice", 8.5f, 90);
        sheet.rule(120, 570, Sheet.WIDTH - 120, 570, 1);
        sheet.finish();
    }

    private void line(Sheet sheet, String name, float size, float y) throws IOException {
        boolean large = size >= 30;
        Style style = new Style(large ? faces.heading() : faces.text(), size, 0, 0, 0);
        sheet.centre(manuscript.front(name), style, 0, Sheet.WIDTH, y);
    }
}
