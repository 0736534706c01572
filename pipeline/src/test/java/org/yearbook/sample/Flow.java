package org.yearbook.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yearbook.sample.PageDesign.Column;

/** Fills columns and pages with lines from top to bottom, footnotes at the foot of the column that calls them. */
final class Flow {

    private static final float FOOTNOTE_GAP = 12;
    private static final float FOOTNOTE_RULE = 120;

    private final PDDocument document;
    private final PageDesign design;
    private final Map<Integer, String> footnotes;
    private final Style footnoteStyle;
    private final List<TextLine> pending = new ArrayList<>();

    private Sheet sheet;
    private Iterator<Column> columns;
    private Column column;
    private float y;

    /** Opens the first page. */
    Flow(PDDocument document, PageDesign design, Map<Integer, String> footnotes, Style footnoteStyle)
            throws IOException {
        this.document = document;
        this.design = design;
        this.footnotes = footnotes;
        this.footnoteStyle = footnoteStyle;
        sheet = new Sheet(document);
        columns = design.columns(sheet).iterator();
        column = columns.next();
        y = column.top();
    }

    void paragraph(String text, Style style) throws IOException {
        List<TextLine> lines = new LineBreaker(style, column.width()).lines(text);
        space(style.before());
        for (TextLine line : lines) {
            List<TextLine> notes = notesOf(line);
            need(style.leading() + footnoteHeight(notes.size()));
            pending.addAll(notes);
            y -= style.leading();
            sheet.write(line, style, column.left(), y);
        }
    }

    /** Leaves room, but not at the top of a column. */
    void space(float height) {
        if (y < column.top()) {
            y -= height;
        }
    }

    /** Goes on to the next column if fewer than {@code height} points are left in this one. */
    void need(float height) throws IOException {
        if (y - height < column.bottom() + footnoteHeight(0)) {
            nextColumn();
        }
    }

    boolean hasRoom(float height) {
        return y - height >= column.bottom() + footnoteHeight(0);
    }

    void nextColumn() throws IOException {
        closeColumn();
        if (!columns.hasNext()) {
            finishPage();
            sheet = new Sheet(document);
            columns = design.columns(sheet).iterator();
        }
        column = columns.next();
        y = column.top();
    }

    void nextPage() throws IOException {
        while (columns.hasNext()) {
            nextColumn();
        }
        nextColumn();
    }

    void finish() throws IOException {
        closeColumn();
        finishPage();
    }

    Sheet sheet() {
        return sheet;
    }

    Column column() {
        return column;
    }

    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    private void finishPage() throws IOException {
        design.furnish(sheet);
        sheet.finish();
    }

    private void closeColumn() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        float at = column.bottom() + pending.size() * footnoteStyle.leading();
        sheet.rule(column.left(), at, column.left() + FOOTNOTE_RULE, at, 0.5f);
        for (TextLine line : pending) {
            at -= footnoteStyle.leading();
            sheet.write(line, footnoteStyle, column.left(), at);
        }
        pending.clear();
    }

    private float footnoteHeight(int more) {
        int lines = pending.size() + more;
        return lines == 0 ? 0 : FOOTNOTE_GAP + lines * footnoteStyle.leading();
    }

    private List<TextLine> notesOf(TextLine line) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        for (int note : line.notes()) {
            String text = footnotes.get(note);
            if (text == null) {
                throw new IOException("No footnote " + note);
            }
            lines.addAll(new LineBreaker(footnoteStyle, column.width()).lines("[^" + note + "] " + text));
        }
        return lines;
    }
}
