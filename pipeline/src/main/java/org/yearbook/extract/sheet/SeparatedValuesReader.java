package org.yearbook.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.table.DecimalCommas;
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
        return SheetContent.of(
                info, MEDIA_TYPE, List.of(SheetGrid.of(values.rows())), issues(info.file(), values, decoded));
    }

    private static List<Issue> issues(String file, SeparatedValues values, DecodedText decoded) {
        List<Issue> issues = new ArrayList<>(decoded.issues());
        if (values.hasUnclearCommas()) {
            issues.add(unclearCommas(file));
        }
        List<Integer> ragged = values.ragged();
        if (!ragged.isEmpty()) {
            issues.add(Issue.of(
                    "ROWS_RAGGED",
                    Severity.WARNING,
                    file,
                    ragged.size() + " rows have more or fewer than " + values.width() + " cells, the first is row "
                            + ragged.get(0) + "; check that each of their cells stands below its head."));
        }
        if (values.openQuote() > 0) {
            issues.add(Issue.of(
                    "QUOTE_NOT_CLOSED",
                    Severity.WARNING,
                    file,
                    "A quote that opens in row " + values.openQuote()
                            + " is never closed, so quotes were read as they stand; close it."));
        }
        return issues;
    }

    private static Issue unclearCommas(String file) {
        return new Issue(
                DecimalCommas.UNCLEAR,
                Severity.WARNING,
                file,
                1,
                "",
                "Semicolons part the cells, so commas may part decimals, and no number shows whether they do:"
                        + " numbers such as 1,234 are left out; save the file without them");
    }
}
