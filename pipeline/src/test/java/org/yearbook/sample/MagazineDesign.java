package org.yearbook.sample;

import java.io.IOException;
import java.util.List;

/** Pages of a magazine: two columns, masthead on the first page, page number in the outer corner. */
record MagazineDesign(Typefaces faces, Manuscript manuscript) implements PageDesign {

    private static final float SIDE = 54;
    private static final float GUTTER = 26;
    private static final float TOP = Sheet.HEIGHT - 70;
    private static final float MASTHEAD = 84;
    private static final float BOTTOM = 66;

    @Override
    public List<Column> columns(Sheet sheet) {
        float width = (Sheet.WIDTH - 2 * SIDE - GUTTER) / 2;
        float top = sheet.number() == 1 ? TOP - MASTHEAD : TOP;
        return List.of(
                new Column(SIDE, SIDE + width, top, BOTTOM),
                new Column(Sheet.WIDTH - SIDE - width, Sheet.WIDTH - SIDE, top, BOTTOM));
    }

    @Override
    public void furnish(Sheet sheet) throws IOException {
        Style small = new Style(faces.text(), 8.5f, 0, 0, 0);
        if (sheet.number() == 1) {
            masthead(sheet, small);
        } else {
            sheet.right(manuscript.front("title") + "　" + manuscript.front("date"), small, right(), TOP + 18);
            sheet.rule(SIDE, TOP + 12, right(), TOP + 12, 0.5f);
        }
        sheet.rule(SIDE, BOTTOM - 14, right(), BOTTOM - 14, 0.5f);
        sheet.right(Integer.toString(sheet.number()), small, right(), BOTTOM - 28);
    }

    private void masthead(Sheet sheet, Style small) throws IOException {
        Style title = new Style(faces.heading(), 34, 0, 0, 0);
        sheet.write(manuscript.front("title"), title, SIDE, TOP - 30);
        sheet.right(manuscript.front("edition"), small, right(), TOP - 14);
        sheet.right(manuscript.front("publisher"), small, right(), TOP - 30);
        sheet.rule(SIDE, TOP - 46, right(), TOP - 46, 1.5f);
        sheet.write(manuscript.front("notice"), small, SIDE, TOP - 60);
    }

    private static float right() {
        return Sheet.WIDTH - SIDE;
    }
}
