package org.yearbook.extract.text;

import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;

/**
 * Reads plain text: paragraphs on one line or broken into many, single or double spaced, with tables whose cells are
 * parted by tabs.
 */
public final class PlainTextReader implements DocumentReader {

    public static final String MEDIA_TYPE = "text/plain";

    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        return read(info, TextDecoder.decode(info, bytes));
    }

    /** The same of bytes that are decoded already. */
    public DocumentContent read(DocumentInfo info, DecodedText decoded) throws UnreadableDocumentException {
        List<SourceLine> lines = decoded.source().lines();
        TabTables.Found tables = TabTables.in(lines);
        List<Paragraph> paragraphs = PlainParagraphs.of(lines, tables.used(), tables.repeated());
        ReadText text = new ReadText(
                PassageComposer.composeAll(CutParagraphs.rejoined(paragraphs)), tables.tables(), decoded.issues());
        return text.toContent(
                info.orElse(text.firstHeading(), text.publisherNearTop(), text.dateNearTop()), MEDIA_TYPE);
    }
}
