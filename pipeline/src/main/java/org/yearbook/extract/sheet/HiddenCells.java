package org.yearbook.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;

/**
 * Sheets, rows and columns that the author of a workbook has hidden: drafts, steps of a calculation and older values
 * that nobody meant to publish. They are left out, and the user is told of them.
 */
final class HiddenCells {

    /** Columns that a sheet can have; what a file states beyond is no column. */
    private static final int MOST_COLUMNS = 16_384;

    private final Set<String> sheets = new HashSet<>();
    private final BitSet columns = new BitSet();
    private boolean sheet;
    private boolean row;
    private int cells;

    /** Notes which sheets are hidden; reads the part of the workbook that lists them. */
    void listSheets(InputStream workbook) throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String state = String.valueOf(attributes.getValue("state"));
                if (local.equals("sheet") && (state.equals("hidden") || state.equals("veryHidden"))) {
                    sheets.add(String.valueOf(attributes.getValue("name")));
                }
            }
        });
        xml.parse(new InputSource(workbook));
    }

    void startSheet(String name) {
        sheet = sheets.contains(name);
        row = false;
        columns.clear();
    }

    /** Notes what an element of a sheet hides; columns come before all rows. */
    void note(String element, Attributes attributes) {
        String hidden = String.valueOf(attributes.getValue("hidden"));
        boolean hides = hidden.equals("1") || hidden.equals("true");
        if (element.equals("row")) {
            row = hides;
        } else if (element.equals("col") && hides) {
            int first = Integer.parseInt(attributes.getValue("min"));
            int last = Math.min(MOST_COLUMNS, Integer.parseInt(attributes.getValue("max")));
            columns.set(first - 1, Math.max(first, last));
        }
    }

    /** Whether the cell of this column in the present row is hidden; counts it if so. */
    boolean hides(int column) {
        boolean hidden = sheet || row || columns.get(column);
        cells += hidden ? 1 : 0;
        return hidden;
    }

    /** How many columns before this one are shown. */
    int shownBefore(int column) {
        return column - columns.get(0, column).cardinality();
    }

    List<Issue> issues(String file) {
        return cells == 0
                ? List.of()
                : List.of(Issue.of(
                        "HIDDEN_LEFT_OUT",
                        Severity.WARNING,
                        file,
                        cells
                                + " cells stand in hidden sheets, rows or columns and were not read; if they are meant to be"
                                + " published, unhide them in Excel and save it again."));
    }
}
