package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * Parts a column into its text and the footnotes below it.
 *
 * @param at how many lines stand above the first footnote
 */
record Footnotes(int at) {

    // Notes are set at nine tenths of the text's size or less.
    private static final double SMALLER = 0.93;
    // The rule above notes is a third of the column, seldom more than half.
    private static final double SHORT_RULE = 0.6;
    private static final double NEAR = 2.5;
    // Shorter strokes are ornaments or the ends of a thick line, in sizes.
    private static final double LEAST_RULE = 3.0;

    static Footnotes in(Column column, List<List<Letter>> marks, List<Ruling> rulings, double textSize) {
        List<TextLine> lines = column.lines();
        int at = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).size() <= SMALLER * textSize; i--) {
            if (isMarked(lines.get(i), marks) || isRuledOff(lines, i, column, rulings)) {
                at = i;
            }
        }
        return new Footnotes(at);
    }

    /** The notes in these lines, one for each mark; lines before the first mark go on from another page. */
    static List<SetParagraph> notes(Column column, List<List<Letter>> marks) {
        List<List<TextLine>> notes = new ArrayList<>();
        for (TextLine line : column.lines()) {
            if (notes.isEmpty() || isMarked(line, marks)) {
                notes.add(new ArrayList<>());
            }
            notes.get(notes.size() - 1).add(line);
        }
        List<SetParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            boolean opens = i == 0 && !isMarked(notes.get(i).get(0), marks);
            boolean closes = i == notes.size() - 1;
            paragraphs.add(new SetParagraph(PassageKind.FOOTNOTE, notes.get(i), column, opens, closes));
        }
        return paragraphs;
    }

    /** Whether a raised mark stands right before the line. */
    static boolean isMarked(TextLine line, List<List<Letter>> marks) {
        return marks.stream()
                .map(mark -> mark.get(mark.size() - 1))
                .anyMatch(mark -> mark.page() == line.page()
                        && mark.baseline() <= line.baseline()
                        && mark.baseline() > line.baseline() - line.size()
                        && mark.left() < line.left()
                        && line.left() - mark.right() < NEAR * line.size());
    }

    private static boolean isRuledOff(List<TextLine> lines, int at, Column column, List<Ruling> rulings) {
        TextLine line = lines.get(at);
        double ceiling =
                at == 0 ? line.top() - NEAR * line.size() : lines.get(at - 1).baseline();
        return rulings.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && rule.y1() > ceiling
                        && rule.y1() < line.baseline()
                        && line.baseline() - rule.y1() < NEAR * line.size()
                        && Math.abs(rule.x1() - column.left()) < NEAR * line.size()
                        && rule.length() > LEAST_RULE * line.size()
                        && rule.length() < SHORT_RULE * (column.right() - column.left()));
    }
}
