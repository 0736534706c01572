package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;

/**
 * Reads markdown line by line. A full CommonMark parser would give a tree whose text nodes have lost their places;
 * articles need headings, paragraphs, lists and tables only, and every character of those must keep its offset.
 */
public final class MarkdownReader implements DocumentReader {

    public static final String MEDIA_TYPE = "text/markdown";

    private static final int LONGEST_HEADING_COLUMNS = 80;

    private final CreditLabels labels;

    public MarkdownReader(CreditLabels labels) {
        this.labels = labels;
    }

    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        return read(info, TextDecoder.decode(info, bytes));
    }

    /** The same of bytes that are decoded already. */
    public DocumentContent read(DocumentInfo info, DecodedText decoded) throws UnreadableDocumentException {
        List<SourceLine> lines = decoded.source().lines();
        FrontMatter front = FrontMatter.of(lines);
        BitSet silent = MarkdownLines.comments(lines);
        silent.or(front.used());
        List<SourceLine> shown = new ArrayList<>(lines);
        silent.stream()
                .forEach(number -> shown.set(
                        number, lines.get(number).from(lines.get(number).end())));
        TabTables.Found tables = PipeTables.in(shown, labels);
        if (tables.tables().isEmpty()) {
            tables = TabTables.in(shown, labels);
        }
        List<Paragraph> paragraphs = CutParagraphs.rejoined(paragraphs(shown, tables));
        ArticleTop top = new ArticleTop(PassageComposer.composeAll(paragraphs), labels);
        return new ReadText(top.withoutCredits(), tables.tables(), decoded.issues())
                .toContent(completed(info, front, top), MEDIA_TYPE);
    }

    private static DocumentInfo completed(DocumentInfo info, FrontMatter front, ArticleTop top) {
        String title = front.first("title");
        String publisher = front.first("publisher", "source", "site", "author");
        Vintage date =
                DateLine.in(front.first("date", "published", "publish_date", "pubdate", "publishdate", "created"));
        return info.orElse(
                title.isEmpty() ? top.title() : title,
                publisher.isEmpty() ? top.publisher() : publisher,
                date.isKnown() ? date : top.date());
    }

    private List<Paragraph> paragraphs(List<SourceLine> lines, TabTables.Found tables) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<SourceLine> block = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            SourceLine line = lines.get(number);
            String text = line.text();
            boolean silent = line.isBlank() || tables.used().get(number) || MarkdownLines.printsNothing(text);
            if (silent
                    || MarkdownLines.isHeading(text)
                    || MarkdownLines.isListEntry(text)
                    || MarkdownLines.isFootnote(text)) {
                close(block, paragraphs);
            }
            if (!silent) {
                block.add(line);
            } else if (tables.repeated().get(number)) {
                paragraphs.add(new Paragraph(PassageKind.FURNITURE, List.of(line), false));
            }
            if (MarkdownLines.isHeading(text)) {
                close(block, paragraphs);
            }
        }
        close(block, paragraphs);
        return paragraphs;
    }

    private void close(List<SourceLine> block, List<Paragraph> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        String first = block.get(0).text();
        List<SourceLine> bare = block.stream().map(MarkdownLines::withoutMark).toList();
        String text = MarkedText.plain(new Paragraph(PassageKind.PARAGRAPH, bare, false).text());
        block.clear();
        if (text.isEmpty()) {
            return; // only a picture
        }
        PassageKind kind = kind(first, text);
        boolean open = kind == PassageKind.PARAGRAPH
                && !MarkdownLines.isListEntry(first)
                && !Typography.endsSentence(text)
                && Typography.holdsSentence(text)
                && CreditLine.of(text, labels).isEmpty();
        paragraphs.add(new Paragraph(kind, bare, open, true));
    }

    private static PassageKind kind(String first, String text) {
        if (MarkdownLines.isFootnote(first) || Typography.isSuperscript(text.codePointAt(0))) {
            return PassageKind.FOOTNOTE;
        }
        boolean heading = MarkdownLines.isHeading(first)
                || (!MarkdownLines.isListEntry(first) && Headings.looksLikeOne(text, LONGEST_HEADING_COLUMNS));
        return heading ? PassageKind.HEADING : PassageKind.PARAGRAPH;
    }
}
