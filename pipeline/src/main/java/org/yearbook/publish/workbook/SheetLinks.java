package org.yearbook.publish.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The links of one sheet to places in the workbook. They are written by hand, for an object of the library for each of
 * a hundred thousand links does not fit into memory.
 */
final class SheetLinks {

    /** Of each link its row, its column, its sheet, and row and column there. */
    private static final int NUMBERS = 5;

    private static final int FIRST_SIZE = 64;

    private final List<String> sheets = new ArrayList<>();
    private int[] links = new int[FIRST_SIZE * NUMBERS];
    private int used;

    void add(int row, int column, String sheet, int targetRow, int targetColumn) {
        if (used == links.length) {
            links = Arrays.copyOf(links, 2 * used);
        }
        for (int number : new int[] {row, column, indexOf(sheet), targetRow, targetColumn}) {
            links[used++] = number;
        }
    }

    /** A sheet leads to few others, and mostly to the one that it has just led to. */
    private int indexOf(String sheet) {
        int known = sheets.lastIndexOf(sheet);
        if (known >= 0) {
            return known;
        }
        sheets.add(sheet);
        return sheets.size() - 1;
    }

    boolean isEmpty() {
        return used == 0;
    }

    /** Writes the element that stands behind the rows of a sheet (ECMA-376 part 1, 18.3.1.48); nothing if it is empty. */
    void write(OutputStream target) throws IOException {
        if (isEmpty()) {
            return;
        }
        print(target, "<hyperlinks>");
        for (int link = 0; link < used; link += NUMBERS) {
            print(
                    target,
                    "<hyperlink ref=\"" + cell(links[link], links[link + 1]) + "\" location=\"'"
                            + sheets.get(links[link + 2]) + "'!" + cell(links[link + 3], links[link + 4]) + "\"/>");
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
