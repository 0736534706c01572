package org.yearbook.publish.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.csv.CsvFile;

/**
 * {@code tables/<id>.csv}: a table of the yearbook in the order of the workbook, with the code and both names of a row,
 * then each value in the unit of the table and its marks.
 */
public final class TablesCsv {

    private TablesCsv() {}

    /** Writes one file a table into this folder. */
    public static void write(Path folder, List<FilledTable> tables) throws IOException {
        for (FilledTable table : tables) {
            file(table).write(folder.resolve(table.layout().id() + ".csv"), table.rows());
        }
    }

    public static CsvFile<FilledTable.Row> file(FilledTable table) {
        List<CsvColumn<FilledTable.Row>> columns = new ArrayList<>();
        Dimension rows = table.layout().rows().dimension();
        columns.add(CsvColumn.text(rows.code(), FilledTable.Row::code));
        columns.add(CsvColumn.text("name_zh", row -> row.label().zh()));
        columns.add(CsvColumn.text("name_en", row -> row.label().en()));
        if (table.hasParts()) {
            columns.add(CsvColumn.text("part_of", FilledTable.Row::parent));
        }
        List<ColumnLayout> layouts = table.layout().columns();
        for (int column = 0; column < layouts.size(); column++) {
            int index = column;
            String id = layouts.get(column).id();
            columns.add(CsvColumn.number(id, row -> row.cells().get(index).digits()));
            columns.add(
                    CsvColumn.text(id + "_flag", row -> row.cells().get(index).marks()));
        }
        return new CsvFile<>(columns);
    }
}
