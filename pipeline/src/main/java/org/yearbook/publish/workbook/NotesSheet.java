package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.publish.Flag;
import org.yearbook.publish.table.FilledTable;

/** What the flags mean, and the notes of all tables. */
final class NotesSheet {

    private static final List<String> HEADS = List.of("适用于\nUsed in", "标识\nMark", "说明", "Explanation");
    private static final List<Integer> WIDTHS = List.of(20, 12, 56, 66);

    private NotesSheet() {}

    static void write(Worksheet sheet, List<FilledTable> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            rows.add(row("各表 all tables", flag.mark(), flag.meaning()));
        }
        tables.forEach(table -> rows.addAll(notes(table.layout())));
        sheet.widths(WIDTHS);
        sheet.title("标记与注释", "Flags and notes");
        TextTable.writeWhole(sheet, "Notes", HEADS, rows);
    }

    private static List<List<String>> notes(TableLayout table) {
        List<List<String>> rows = new ArrayList<>();
        for (int note = 0; note < table.notes().size(); note++) {
            rows.add(row(
                    SheetNames.of(table),
                    "[note " + (note + 1) + "]",
                    table.notes().get(note)));
        }
        return rows;
    }

    private static List<String> row(String place, String mark, Label text) {
        return List.of(place, mark, text.zh(), text.en());
    }
}
