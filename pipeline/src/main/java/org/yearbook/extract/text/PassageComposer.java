package org.yearbook.extract.text;

import java.util.BitSet;
import java.util.List;
import org.yearbook.domain.Passage;

/** Prints the lines of a paragraph as one passage: lines joined, footnote marks left out. */
final class PassageComposer {

    private PassageComposer() {}

    static Passage compose(Paragraph paragraph) {
        PassageBuilder builder = new PassageBuilder(paragraph.lines().get(0).source());
        boolean mostlyCjk = Typography.isMostlyCjk(paragraph.text());
        for (SourceLine line : paragraph.lines()) {
            if (!builder.isEmpty() && !Typography.joinsTightly(builder.text(), line.text(), mostlyCjk)) {
                builder.putBlank();
            }
            append(builder, line, paragraph);
        }
        return builder.build(paragraph.kind());
    }

    /** The passages of paragraphs that print anything. */
    static List<Passage> composeAll(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(PassageComposer::compose)
                .filter(passage -> !passage.text().isEmpty())
                .toList();
    }

    private static void append(PassageBuilder builder, SourceLine line, Paragraph paragraph) {
        String text = line.source().text();
        BitSet marks = paragraph.marked() ? InlineMarks.in(line.text()) : new BitSet();
        for (int index = line.start(); index < line.end(); ) {
            int codePoint = text.codePointAt(index);
            boolean footnoteMark = Typography.isSuperscript(codePoint)
                    && (builder.isEmpty() || FootnoteMarks.isMarkAfter(builder.text()));
            boolean mark = footnoteMark || marks.get(index - line.start());
            boolean leading = builder.isEmpty() && Typography.isBlank(codePoint);
            if (!mark && !leading) {
                builder.put(codePoint, index);
            }
            index += Character.charCount(codePoint);
        }
    }
}
