package org.yearbook.extract.text;

import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;

/**
 * Reads plain text: paragraphs on one line or broken into many, single or double spaced, with tables whose cells are
 * parted by tabs.
 */
public final class PlainTextReader implements DocumentReader {

    public static final String MEDIA_TYPE = "text/plain";

    private final CreditLabels labels;

    public PlainTextReader(CreditLabels labels) {
        this.labels = labels;
    }

    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        return read(info, TextDecoder.decode(info, bytes));
    }

    /** The same of bytes that are decoded already. */
    public DocumentContent read(DocumentInfo info, DecodedText decoded) throws UnreadableDocumentException {
        List<SourceLine> lines = decoded.source().lines();
        TabTables.Found tables = TabTables.in(lines, labels);
        List<Paragraph> paragraphs = PlainParagraphs.of(lines, tables.used(), tables.repeated(), labels);
        List<Passage> passages = PassageComposer.composeAll(CutParagraphs.rejoined(paragraphs));
        ArticleTop top = new ArticleTop(passages, labels);
        return new ReadText(top.withoutCredits(), tables.tables(), decoded.issues())
                .toContent(info.orElse(top.title(), top.publisher(), top.date()), MEDIA_TYPE);
    }
}
