package org.yearbook.extract.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.table.FoundTables;
import org.yearbook.extract.pdf.table.TableSigns;

/** The text of pages whose tables were not read: a row that is read as a sentence gives a wrong figure. */
final class UnsortedText {

    private UnsortedText() {}

    /** The same passages; those that stand on such a page, or reach there, are marked where it may hold tables. */
    static List<Passage> marked(List<Passage> passages, List<PdfPage> pages, FoundTables tables) {
        Set<Integer> unsorted = pages.stream()
                .filter(page -> tables.unread().containsKey(page.number()))
                .filter(TableSigns::areOn)
                .map(PdfPage::number)
                .collect(Collectors.toSet());
        return passages.stream()
                .map(passage -> passage.spans().stream().anyMatch(span -> unsorted.contains(span.page()))
                        ? passage.as(PassageKind.UNSORTED)
                        : passage)
                .toList();
    }
}
