package org.yearbook.extract.pdf.table;

import java.util.List;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.table.TableWords;

/** What a publisher prints above a table to call it one. */
final class TableName {

    private TableName() {}

    /** Whether a caption with a number, or a unit, stands above. */
    static boolean isAbove(PlacedTable table, PdfPage page) {
        PlacedSurroundings words = words(table, page);
        return TableWords.isCaption(words.caption()) || !words.unit().isEmpty();
    }

    /** Whether a caption with a number stands above; charts have units too. */
    static boolean isCaptionAbove(PlacedTable table, PdfPage page) {
        return TableWords.isCaption(words(table, page).caption());
    }

    private static PlacedSurroundings words(PlacedTable table, PdfPage page) {
        List<Glyph> free = page.glyphs().stream()
                .filter(glyph -> !Boxes.holdsCentre(table.box(), glyph.box()))
                .toList();
        return SurroundingsFinder.find(NearLines.phrases(free), table);
    }
}
