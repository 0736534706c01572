package org.yearbook.extract.text;

import java.util.List;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Table;
import org.yearbook.extract.document.UnreadableDocumentException;

/** What a reader of a format without pages found, on its way to a document's content. */
public record ReadText(List<Passage> passages, List<Table> tables, List<Issue> issues) {

    public ReadText {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /**
     * The content of the document.
     *
     * @throws UnreadableDocumentException NO_TEXT if there is neither a passage nor a table
     */
    public DocumentContent toContent(DocumentInfo info, String mediaType) throws UnreadableDocumentException {
        int characters = passages.stream()
                        .mapToInt(passage ->
                                passage.text().codePointCount(0, passage.text().length()))
                        .sum()
                + tables.stream()
                        .flatMap(table -> table.cells().stream())
                        .map(Cell::text)
                        .mapToInt(text -> text.codePointCount(0, text.length()))
                        .sum();
        if (characters == 0) {
            throw new UnreadableDocumentException(
                    "NO_TEXT", "There is no readable text in the document; save the page when it is fully loaded.");
        }
        return new DocumentContent(info, mediaType, 1, characters, passages, tables, issues);
    }
}
