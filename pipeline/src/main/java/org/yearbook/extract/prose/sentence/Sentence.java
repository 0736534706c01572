package org.yearbook.extract.prose.sentence;

import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Simplified;

/**
 * One sentence of a document.
 *
 * @param number its number in the document, from 1
 * @param passage the paragraph, heading or footnote it is part of
 * @param start where it starts in the passage's text
 * @param end one past its last character there
 * @param section the heading that it stands under, empty if none
 */
public record Sentence(int number, Passage passage, int start, int end, String section) {

    /** Its text in simplified characters and with full-width marks, which the grammar is written in. */
    public String text() {
        String text = Simplified.of(printed());
        return Parsed.isEnglish(text) ? text : ChineseMarks.full(text);
    }

    /** Its text as printed, with the same indexes. */
    public String printed() {
        return passage.text().substring(start, end);
    }

    /** The same, under an English title where no heading stands above it. */
    public Sentence under(String title) {
        return section.isEmpty() && Parsed.isEnglish(title) ? new Sentence(number, passage, start, end, title) : this;
    }

    public boolean opensPassage() {
        return WordBounds.skipBlanks(passage.text(), 0) >= start;
    }

    public boolean isHeading() {
        return passage.kind() == PassageKind.HEADING;
    }
}
