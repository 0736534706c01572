package org.yearbook.publish.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.EvidenceRow.CellPlace;

/** A table of any number of rows, which come one by one; where a sheet is full it goes on on a further one like it. */
public final class LongTable {

    /** Excel opens no sheet with more than 65,530 links. */
    static final int MOST_LINKS = 60_000;

    /** Excel has 1,048,576 rows, of which heads and titles take some. */
    public static final int MOST_ROWS = 1_000_000;

    private final Form form;
    private final int rowsOfASheet;

    /**
     * A table without rows yet.
     *
     * @param rowsOfASheet so many of its rows fit on one sheet
     */
    public LongTable(Form form, int rowsOfASheet) {
        this.form = form;
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * What its sheets have in common.
     *
     * @param sheet name of the first
     * @param lines what stands between title and heads
     * @param nothing what stands there where there are no rows
     * @param object name of the first table object
     * @param printedColumns the first so many are printed; 0 for all
     * @param fixedColumns the first so many stay in sight
     */
    public record Form(
            String sheet,
            List<Integer> widths,
            Label title,
            List<String> lines,
            List<String> heads,
            String nothing,
            String object,
            int printedColumns,
            int fixedColumns) {}

    /** Writes one row. */
    @FunctionalInterface
    public interface RowWriter<R> {
        /**
         * Writes it.
         *
         * @param last whether it is the last of its sheet
         */
        void write(Worksheet sheet, R row, boolean last);
    }

    /** Where a row stands, counted from 0. */
    public CellPlace place(int row, int column) {
        // Title in two languages, the lines, the heads.
        int firstRow = 2 + form.lines().size() + 1;
        return new CellPlace(
                SheetNames.numbered(form.sheet(), row / rowsOfASheet), firstRow + row % rowsOfASheet, column);
    }

    /** How many sheets so many rows take; one without any row. */
    int sheets(int rows) {
        return Math.max(1, (rows + rowsOfASheet - 1) / rowsOfASheet);
    }

    /**
     * Writes all rows.
     *
     * @param sheets makes a sheet of a name
     */
    public <R> void write(Function<String, Worksheet> sheets, Iterable<R> rows, RowWriter<R> writer) {
        Iterator<R> left = rows.iterator();
        if (!left.hasNext()) {
            Worksheet sheet = start(sheets, 0);
            sheet.line(form.nothing(), sheet.styles().line());
            sheet.finish(0, true);
        }
        for (int number = 0; left.hasNext(); number++) {
            Worksheet sheet = start(sheets, number);
            sheet.heads(form.heads());
            for (int row = 1; row <= rowsOfASheet && left.hasNext(); row++) {
                R next = left.next();
                writer.write(sheet, next, row == rowsOfASheet || !left.hasNext());
            }
            sheet.table(number == 0 ? form.object() : form.object() + "_" + (number + 1));
            if (form.printedColumns() > 0) {
                sheet.printOnly(form.printedColumns());
            }
            sheet.finish(form.fixedColumns(), true);
        }
    }

    private Worksheet start(Function<String, Worksheet> sheets, int number) {
        Worksheet sheet = sheets.apply(SheetNames.numbered(form.sheet(), number));
        sheet.widths(form.widths());
        sheet.title(form.title().zh(), form.title().en());
        form.lines().forEach(line -> sheet.line(line, sheet.styles().line()));
        return sheet;
    }
}
