package org.yearbook.extract.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.yearbook.domain.PassageKind;

/**
 * Lines of one column that belong together.
 *
 * @param column the column they stand in
 * @param opens whether no other text of the column stands above it
 * @param closes whether no other text of the column stands below it
 */
record SetParagraph(PassageKind kind, List<TextLine> lines, Column column, boolean opens, boolean closes) {

    SetParagraph {
        lines = List.copyOf(lines);
    }

    TextLine firstLine() {
        return lines.get(0);
    }

    TextLine lastLine() {
        return lines.get(lines.size() - 1);
    }

    /** Roughly as printed; for looking at, not for publishing. */
    String sketch() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining());
    }

    SetParagraph as(PassageKind aKind) {
        return new SetParagraph(aKind, lines, column, opens, closes);
    }
}
