package org.yearbook.publish.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The links of one sheet to places in the workbook. They are written by hand, for an object of the library for each of
 * a hundred thousand links does not fit into memory.
 */
final class SheetLinks {

    private record Link(int row, int column, String sheet, int targetRow, int targetColumn) {}

    private final List<Link> links = new ArrayList<>();

    void add(int row, int column, String sheet, int targetRow, int targetColumn) {
        links.add(new Link(row, column, sheet, targetRow, targetColumn));
    }

    /** Writes the element that stands behind the rows of a sheet (ECMA-376 part 1, 18.3.1.48); nothing if it is empty. */
    void write(OutputStream target) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        print(target, "<hyperlinks>");
        for (Link link : links) {
            print(
                    target,
                    "<hyperlink ref=\"" + cell(link.row(), link.column()) + "\" location=\"'" + link.sheet() + "'!"
                            + cell(link.targetRow(), link.targetColumn()) + "\"/>");
        }
        print(target, "</hyperlinks>");
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private static void print(OutputStream target, String text) throws IOException {
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
