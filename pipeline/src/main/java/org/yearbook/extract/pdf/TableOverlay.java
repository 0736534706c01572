package org.yearbook.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.page.PageMarks;
import org.yearbook.extract.pdf.page.PageMarks.Mark;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.PdfPages;
import org.yearbook.extract.pdf.page.Pen;
import org.yearbook.extract.pdf.table.PdfTables;
import org.yearbook.extract.pdf.table.TablePlace;
import org.yearbook.extract.pdf.table.TablePlace.CellPlace;

/** A copy of a document that shows what was taken for a table on its pages, for those who want to know why. */
public final class TableOverlay {

    /** More than half of the marks of two lines, in points. */
    private static final double INSET = 1.2;

    private TableOverlay() {}

    /**
     * The document with its tables, their cells and gutters, the words around them, and all lines marked.
     *
     * @param join whether a table that goes on at the top of the next page is one table
     * @throws UnreadableDocumentException as {@link PdfPages#read} does
     * @throws IOException if the copy cannot be made
     */
    public static byte[] draw(byte[] pdf, boolean join) throws UnreadableDocumentException, IOException {
        List<PdfPage> pages = PdfPages.read(pdf).pages();
        List<Mark> marks = new ArrayList<>();
        for (PdfPage page : pages) {
            page.rulings()
                    .forEach(ruling ->
                            marks.add(new Mark(page.number(), ruling.box(), ruling.edge() ? Pen.EDGE : Pen.RULING)));
        }
        PdfTables.places(pages, join).forEach(table -> marks.addAll(marks(table)));
        return PageMarks.draw(pdf, marks);
    }

    private static List<Mark> marks(TablePlace table) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(table.page(), table.box(), Pen.TABLE));
        table.above().ifPresent(box -> marks.add(new Mark(table.page(), box, Pen.WORDS_ABOVE)));
        table.below().ifPresent(box -> marks.add(new Mark(table.page(), box, Pen.WORDS_BELOW)));
        table.gutters().forEach(box -> marks.add(new Mark(table.page(), box, Pen.GUTTER)));
        table.cells().forEach(cell -> marks.add(new Mark(table.page(), inset(cell.box()), pen(cell))));
        return marks;
    }

    /** So much smaller that the lines around the cell stay visible. */
    private static Box inset(Box cell) {
        double by = Math.min(INSET, Math.min(cell.width(), cell.height()) / 4);
        return new Box(cell.x() + by, cell.y() + by, cell.width() - 2 * by, cell.height() - 2 * by);
    }

    private static Pen pen(CellPlace cell) {
        if (cell.head()) {
            return Pen.HEAD;
        }
        return cell.span() ? Pen.SPAN : Pen.CELL;
    }
}
