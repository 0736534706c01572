package org.yearbook.extract.text;

import java.util.List;
import org.yearbook.domain.PassageKind;

/**
 * Lines that belong together, before they become a passage.
 *
 * @param open whether its last line fills its column and ends no sentence, so that it may go on after a break
 * @param marked whether its lines hold marks of markdown
 */
record Paragraph(PassageKind kind, List<SourceLine> lines, boolean open, boolean marked) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    Paragraph(PassageKind kind, List<SourceLine> lines, boolean open) {
        this(kind, lines, open, false);
    }

    SourceLine last() {
        return lines.get(lines.size() - 1);
    }

    String firstText() {
        return lines.get(0).text();
    }

    /** The lines without blanks between them, to judge by, not to print. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
