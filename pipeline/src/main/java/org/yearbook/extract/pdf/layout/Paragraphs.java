package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.PassageKind;

/** The lines of a column into paragraphs: by indent, white space, type, and a short last line. */
final class Paragraphs {

    // Lines of one paragraph are set at one distance; rounding and raised marks change it by less.
    private static final double WIDE_PITCH = 1.35;
    private static final double SAME_CENTRE = 0.6;
    // A title written downwards has one or two characters a line.
    private static final int DOWNWARD_LETTERS = 2;
    private static final int DOWNWARD_LINES = 3;

    private static final Pattern LIST_MARK =
            Pattern.compile("[•·▪■□◆●○–—-]|[（(]?(\\d{1,2}(\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)）、]\\D");

    private final Column column;
    private final double pitch;

    private Paragraphs(Column column) {
        this.column = column;
        pitch = pitch(column.lines());
    }

    /** The paragraphs of a column, all of the given kind. */
    static List<SetParagraph> of(Column column, PassageKind kind) {
        if (isDownward(column.lines())) {
            return List.of(new SetParagraph(PassageKind.HEADING, column.lines(), column, false, false));
        }
        List<List<TextLine>> groups = new Paragraphs(column).groups();
        List<SetParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            paragraphs.add(new SetParagraph(kind, groups.get(i), column, i == 0, i == groups.size() - 1));
        }
        return paragraphs;
    }

    private static boolean isDownward(List<TextLine> lines) {
        return lines.size() >= DOWNWARD_LINES
                && lines.stream().allMatch(line -> line.letters().size() <= DOWNWARD_LETTERS)
                && lines.stream().allMatch(line -> !Scripts.isDigit(line.first().codePoint()));
    }

    private List<List<TextLine>> groups() {
        List<List<TextLine>> groups = new ArrayList<>();
        List<TextLine> lines = column.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || breaks(groups.get(groups.size() - 1), lines.get(i))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(lines.get(i));
        }
        return groups;
    }

    private boolean breaks(List<TextLine> group, TextLine below) {
        TextLine above = group.get(group.size() - 1);
        if (!above.isLikeSize(below)) {
            return true;
        }
        if (isSameLine(above, below)) {
            return false;
        }
        boolean ended = Scripts.endsSentence(above.text());
        if (isCentredPair(above, below) && !isFirstPair(above, below)) {
            return ended || isFarBelow(above, below) || above.isBold() != below.isBold();
        }
        boolean goesOn = Edges.goesOn(above, below, column)
                || Character.isLowerCase(below.first().codePoint());
        boolean unfinished = goesOn && !ended;
        if (isNextEntry(group.get(0), below)) {
            return true;
        }
        if (unfinished && isHanging(group.get(0), below) && !isFarBelow(above, below)) {
            return false;
        }
        if (isIndentedAnew(above, below, unfinished) || changesWeight(above, below, unfinished)) {
            return true;
        }
        // A table or a picture may stand between two lines of one sentence.
        return isFarBelow(above, below) ? !unfinished : !goesOn;
    }

    private static boolean isSameLine(TextLine above, TextLine below) {
        return below.baseline() - above.baseline() < below.size() / 2 && below.left() >= above.right();
    }

    private boolean isFarBelow(TextLine above, TextLine below) {
        return below.baseline() - above.baseline() > WIDE_PITCH * pitch;
    }

    private static boolean isCentredPair(TextLine above, TextLine below) {
        return Math.abs(above.centre() - below.centre()) < SAME_CENTRE * below.size()
                && Math.abs(above.left() - below.left()) > SAME_CENTRE * below.size();
    }

    /** An indented first line and the next one have nearly one centre in a narrow column. */
    private boolean isFirstPair(TextLine above, TextLine below) {
        return Edges.isFull(above, column) && !Edges.isIndented(below, column);
    }

    /** Whether a line goes on an entry of a list, set in from its bullet or number. */
    private static boolean isHanging(TextLine first, TextLine below) {
        return below.left() > first.left()
                && LIST_MARK.matcher(first.text()).lookingAt()
                && !LIST_MARK.matcher(below.text()).lookingAt();
    }

    private static boolean isNextEntry(TextLine first, TextLine below) {
        return Math.abs(below.left() - first.left()) < below.size() / 2
                && LIST_MARK.matcher(first.text()).lookingAt()
                && LIST_MARK.matcher(below.text()).lookingAt();
    }

    private boolean isIndentedAnew(TextLine above, TextLine below, boolean unfinished) {
        boolean block = Math.abs(above.left() - below.left()) < below.size() / 2;
        return Edges.isIndented(below, column) && !(block && unfinished);
    }

    /** A bold line of its own is a title; one that starts or goes on inside a line is a lead of its paragraph. */
    private static boolean changesWeight(TextLine above, TextLine below, boolean unfinished) {
        boolean titleAbove = above.isBold() && !below.first().bold();
        boolean titleBelow = below.isBold() && !above.last().bold();
        return (titleAbove || titleBelow) && !unfinished;
    }

    /** The distance at which most lines follow each other, in points. */
    private static double pitch(List<TextLine> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (distance > lines.get(i).size() / 2) {
                pitches.add(distance);
            }
        }
        if (pitches.isEmpty()) {
            return 2 * lines.get(0).size();
        }
        pitches.sort(null);
        return pitches.get(pitches.size() / 2);
    }
}
