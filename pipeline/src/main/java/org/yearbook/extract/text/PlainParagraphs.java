package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.PassageKind;

/** Puts the lines of a plain text together to paragraphs, however the text breaks them. */
final class PlainParagraphs {

    /** In hundredths: a line this full goes on after a page break if it ends no sentence. */
    private static final int OPEN_PERCENT = 85;
    /** Where blanks mark the ends of paragraphs, only a line shorter than this ends one without such a mark. */
    private static final int SHORT_PERCENT = 70;
    /** A line shorter than this that ends a sentence is the last of its paragraph. */
    private static final int LAST_LINE_PERCENT = 90;
    /** A paragraph on one line that holds no sentence is cut text, not a heading, from this many columns on. */
    private static final int LONGEST_HEADING_COLUMNS = 80;

    /** Where an article prints its date and source. */
    private static final int LINES_NEAR_TOP = 6;

    private static final Pattern CLAUSE_SIGNS = Pattern.compile("[，。；,;]");
    private static final String BULLETS = "■●•◆▲★□○";

    private final LineLayout layout;
    private final PageFurniture furniture;
    private final List<Paragraph> found = new ArrayList<>();

    private PlainParagraphs(List<SourceLine> lines) {
        this.layout = LineLayout.of(lines);
        this.furniture = new PageFurniture(lines);
    }

    /**
     * The paragraphs of these lines, still cut where a page or column ends.
     *
     * @param used lines that belong to tables
     * @param repeated lines that repeat the head of a table
     * @param labels words before a publisher or date at the top
     */
    static List<Paragraph> of(List<SourceLine> lines, BitSet used, BitSet repeated, CreditLabels labels) {
        List<SourceLine> free = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (!used.get(number)) {
                free.add(lines.get(number));
            }
        }
        PlainParagraphs paragraphs = new PlainParagraphs(free);
        List<SourceLine> block = new ArrayList<>();
        int printed = 0;
        for (int number = 0; number < lines.size(); number++) {
            SourceLine line = lines.get(number);
            printed += line.isBlank() ? 0 : 1;
            if (repeated.get(number) || (!used.get(number) && paragraphs.furniture.is(line))) {
                paragraphs.close(block);
                paragraphs.found.add(new Paragraph(PassageKind.FURNITURE, List.of(line), false));
            } else if (used.get(number) || paragraphs.parts(lines, number)) {
                paragraphs.close(block);
            } else if (!line.isBlank()) {
                if (printed <= LINES_NEAR_TOP
                        && CreditLine.of(line.text(), labels).isPresent()) {
                    paragraphs.close(block);
                    paragraphs.endTitle();
                    paragraphs.found.add(new Paragraph(PassageKind.FURNITURE, List.of(line), false));
                } else {
                    block.add(line);
                }
            }
        }
        paragraphs.close(block);
        return paragraphs.found;
    }

    /** What stands before a line of credit does not go on behind it, however full its last line is. */
    private void endTitle() {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).open()) {
            List<SourceLine> lines = found.remove(last).lines();
            found.add(closed(new Paragraph(PassageKind.PARAGRAPH, lines, false)));
        }
    }

    private static Paragraph closed(Paragraph paragraph) {
        boolean heading = Headings.looksLikeOne(paragraph.text(), LONGEST_HEADING_COLUMNS);
        return new Paragraph(heading ? PassageKind.HEADING : PassageKind.PARAGRAPH, paragraph.lines(), false);
    }

    // In a double spaced text one blank line is no break, two are.
    private boolean parts(List<SourceLine> lines, int number) {
        boolean blank = lines.get(number).isBlank();
        return blank
                && (!layout.doubleSpaced()
                        || (number > 0 && lines.get(number - 1).isBlank()));
    }

    private void close(List<SourceLine> block) {
        if (block.isEmpty()) {
            return;
        }
        int width = layout.doubleSpaced()
                ? layout.width()
                : block.stream().mapToInt(SourceLine::columns).max().orElse(0);
        boolean broken = layout.doubleSpaced()
                || (block.size() > 1 && LineLayout.breaksSentences(block.subList(0, block.size() - 1), width));
        int start = 0;
        for (int index = 1; index <= block.size(); index++) {
            if (index == block.size() || !broken || endsHere(block.subList(start, index), block.get(index), width)) {
                found.add(paragraph(block.subList(start, index), width));
                start = index;
            }
        }
        block.clear();
    }

    private boolean endsHere(List<SourceLine> before, SourceLine next, int width) {
        SourceLine line = before.get(before.size() - 1);
        boolean full = LineLayout.isFull(line, width);
        boolean ended = Typography.endsSentence(line.text());
        boolean open = full && !ended;
        if (BULLETS.indexOf(next.text().charAt(0)) >= 0 || (Typography.isEnumerated(next.text()) && !open)) {
            return true;
        }
        boolean lastLine = ended && line.columns() * 100 < width * LAST_LINE_PERCENT;
        boolean cutShort = !full && !isBeforeLongWord(before, next);
        if (layout.blankMarksEnd()) {
            cutShort &= line.columns() * 100 < width * SHORT_PERCENT;
            return lastLine || cutShort || (line.hasTrailingBlank() && !isBeforeLongWord(before, next));
        }
        return lastLine || cutShort || (next.isIndented() && !line.isIndented());
    }

    // A line in the middle of a sentence is short where a Latin word or a number did not fit in any more.
    private static boolean isBeforeLongWord(List<SourceLine> before, SourceLine next) {
        SourceLine line = before.get(before.size() - 1);
        char first = next.text().charAt(0);
        boolean word = first < 0x80 && Character.isLetterOrDigit(first);
        boolean afterNumber = Character.isDigit(line.text().charAt(line.text().length() - 1));
        boolean inSentence = before.stream()
                .anyMatch(each -> CLAUSE_SIGNS.matcher(each.text()).find());
        return inSentence && !Typography.endsSentence(line.text()) && (word || afterNumber);
    }

    private Paragraph paragraph(List<SourceLine> lines, int width) {
        Paragraph paragraph = new Paragraph(PassageKind.PARAGRAPH, lines, false);
        if (Typography.isSuperscript(paragraph.firstText().codePointAt(0))) {
            return new Paragraph(PassageKind.FOOTNOTE, lines, false);
        }
        return isOpen(paragraph, Math.max(width, layout.width()))
                ? new Paragraph(PassageKind.PARAGRAPH, lines, true)
                : closed(paragraph);
    }

    private boolean isOpen(Paragraph paragraph, int width) {
        if (Typography.endsSentence(paragraph.text())
                || (layout.blankMarksEnd() && paragraph.last().hasTrailingBlank())) {
            return false;
        }
        boolean broken = layout.width() > 0 && width <= LineLayout.WIDEST;
        return broken ? paragraph.last().columns() * 100 >= width * OPEN_PERCENT : isCutOneLine(paragraph.text());
    }

    private static boolean isCutOneLine(String text) {
        return Typography.holdsSentence(text) || Typography.columns(text) > LONGEST_HEADING_COLUMNS;
    }
}
