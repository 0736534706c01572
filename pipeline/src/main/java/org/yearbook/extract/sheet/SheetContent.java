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

    private SheetContent() {}

    /** @throws UnreadableDocumentException BLANK if no cell shows anything */
    static DocumentContent of(DocumentInfo info, String mediaType, List<SheetGrid> sheets, List<Issue> issues)
            throws UnreadableDocumentException {
        List<Table> tables = new ArrayList<>();
        int characters = 0;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (SheetGrid part : sheets.get(sheet).parts()) {
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
