package org.yearbook.extract.sheet;

import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.text.DecodedText;

/** Reads separated values (CSV, TSV) as one table, whichever separator they use. */
public final class SeparatedValuesReader {

    public static final String MEDIA_TYPE = "text/csv";

    /**
     * The table of a text that {@link SeparatedValues#in} accepts.
     *
     * @throws UnreadableDocumentException NOT_SUPPORTED if the text is no separated values, BLANK
     */
    public DocumentContent read(DocumentInfo info, DecodedText decoded) throws UnreadableDocumentException {
        SeparatedValues values = SeparatedValues.in(decoded.source().text())
                .orElseThrow(() -> new UnreadableDocumentException(
                        "NOT_SUPPORTED", "The lines have no cells in common; supply the document as text."));
        return SheetContent.of(info, MEDIA_TYPE, List.of(SheetGrid.of(values.rows())), decoded.issues());
    }
}
