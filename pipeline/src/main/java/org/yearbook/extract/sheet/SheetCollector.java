package org.yearbook.extract.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yearbook.extract.sheet.SheetGrid.Place;
import org.yearbook.extract.sheet.SheetGrid.Span;

/** Gathers the cells of one sheet while its XML is read; the merged ones come last in it. */
final class SheetCollector extends XMLFilterImpl implements SheetContentsHandler {

    private static final String ERROR = "ERROR:";

    /** Ends the reading of a workbook that would fill the memory. */
    static final class TooManyCellsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String name;
    private final ShownStrings shown;
    private final HiddenCells hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private int cells;
    private int next;
    private final Map<Place, Span> spans = new HashMap<>();
    private NavigableMap<Integer, String> row = new TreeMap<>();

    /**
     * @param shown is told of every cell that shows nothing because the workbook is broken
     * @param hidden is told of every cell that is hidden
     */
    SheetCollector(String name, ShownStrings shown, HiddenCells hidden) {
        this.name = name;
        this.shown = shown;
        this.hidden = hidden;
        hidden.startSheet(name);
    }

    SheetGrid grid() {
        return new SheetGrid(name, rows, spans);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        hidden.note(local, attributes);
        if (local.equals("mergeCell")) {
            merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
        super.startElement(uri, local, qualified, attributes);
    }

    private void merge(CellRangeAddress range) {
        int left = hidden.shownBefore(range.getFirstColumn());
        int right = hidden.shownBefore(range.getLastColumn() + 1) - 1;
        if (left <= right) {
            spans.put(
                    new Place(range.getFirstRow(), left),
                    new Span(range.getFirstRow(), left, range.getLastRow(), right));
        }
    }

    @Override
    public void startRow(int number) {
        row = new TreeMap<>();
        next = 0;
    }

    @Override
    public void endRow(int number) {
        if (!row.isEmpty()) {
            rows.put(number, row);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        String text = value == null ? shown.lost() : value.strip();
        if (!text.isEmpty()) {
            cells++;
            if (cells > SheetContent.MOST_CELLS) {
                throw new TooManyCellsException();
            }
            int column = reference == null ? next : new CellReference(reference).getCol();
            next = column + 1;
            if (!hidden.hides(column)) {
                row.put(hidden.shownBefore(column), text.startsWith(ERROR) ? text.substring(ERROR.length()) : text);
            }
        }
    }
}
