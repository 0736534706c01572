package org.yearbook.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.PdfPages;

/** Reads the tables of drawn documents for tests. */
final class ReadTables {

    private ReadTables() {}

    static List<Table> in(DrawnPdf pdf) throws Exception {
        return PdfTables.find(PdfPages.read(pdf.bytes()).pages(), true).tables();
    }

    static Table only(DrawnPdf pdf) throws Exception {
        List<Table> tables = in(pdf);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    /** Each row with its cells parted by bars; a cell over several places stands in each. */
    static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                texts.add(table.cellAt(row, column).map(Cell::text).orElse(""));
            }
            rows.add(String.join("|", texts));
        }
        return rows;
    }
}
