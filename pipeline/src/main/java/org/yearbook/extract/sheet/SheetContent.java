package org.yearbook.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Table;
import org.yearbook.extract.document.UnreadableDocumentException;

/** Makes a document of sheets: each is a page with one table or several. */
final class SheetContent {

    /** So many cells are a register or an attack; a table that is printed has some thousand. */
    static final long MOST_CELLS = 1_000_000;

    private SheetContent() {}

    static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                "TOO_LARGE",
                "A sheet spreads over more than " + MOST_CELLS + " cells; supply the part that is needed.");
    }

    /** @throws UnreadableDocumentException BLANK if no cell shows anything, TOO_LARGE if there are too many */
    static DocumentContent of(DocumentInfo info, String mediaType, List<SheetGrid> sheets, List<Issue> issues)
            throws UnreadableDocumentException {
        List<Table> tables = new ArrayList<>();
        int characters = 0;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            SheetGrid grid = FarColumns.joined(sheets.get(sheet));
            if (grid.area() > MOST_CELLS) {
                throw tooLarge();
            }
            for (SheetGrid part : grid.parts()) {
                Table table = SheetTable.of(part, tables.size() + 1, sheet + 1, characters);
                tables.add(table);
                characters += table.cells().stream()
                        .map(Cell::text)
                        .mapToInt(SheetTable::length)
                        .sum();
            }
        }
        if (tables.isEmpty()) {
            throw new UnreadableDocumentException("BLANK", "No cell shows anything; save the file with its values.");
        }
        return new DocumentContent(info, mediaType, sheets.size(), characters, List.of(), tables, issues);
    }
}
