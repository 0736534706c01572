package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a large first letter that hangs beside several lines back before the first of them. */
final class DropCaps {

    // One character, or the first letter with an opening quotation mark.
    private static final int MOST_LETTERS = 2;
    // A letter as high as two lines.
    private static final double LARGE = 1.9;
    // The text stands close to the letter that begins it, in sizes of the text.
    private static final double NEAR = 1.5;
    // The letter and its first line have their tops in common, but for what fonts leave above a letter.
    private static final double SAME_TOP = 0.9;
    // An initial that makes a word of its own is followed by a blank.
    private static final double BLANK = 0.3;

    // A page with more large letters has no initials but a drawing.
    private static final int MOST = 30;

    private DropCaps() {}

    /** The same lines, each with the initial that belongs to it. */
    static List<TextLine> set(List<TextLine> lines) {
        List<TextLine> initials = initials(lines);
        if (initials.isEmpty() || initials.size() > MOST) {
            return lines;
        }
        List<TextLine> set = new ArrayList<>(lines);
        for (TextLine initial : initials) {
            beside(initial, set).ifPresent(first -> {
                set.remove(initial);
                set.set(set.indexOf(first), begun(first, initial.letters()));
            });
        }
        return set;
    }

    private static List<TextLine> initials(List<TextLine> lines) {
        double size = XyCut.size(List.copyOf(lines));
        return lines.stream()
                .filter(line -> line.letters().size() <= MOST_LETTERS
                        && line.size() >= LARGE * size
                        && Character.isLetter(line.last().codePoint()))
                .toList();
    }

    /** The uppermost of the lines that the initial hangs beside, if it is one. */
    private static Optional<TextLine> beside(TextLine initial, List<TextLine> lines) {
        List<TextLine> beside = lines.stream()
                .filter(line -> initial.size() >= LARGE * line.size()
                        && line.left() >= initial.right() - line.size() / 2
                        && line.left() - initial.right() <= NEAR * line.size()
                        && line.baseline() <= initial.baseline() + line.size() / 2
                        && line.top() >= initial.top() - SAME_TOP * line.size())
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList();
        return beside.size() < 2 ? Optional.empty() : Optional.of(beside.get(0));
    }

    /** The line with the initial in its own size right before it, so that its left edge stays that of the lines below. */
    private static TextLine begun(TextLine first, List<Letter> initial) {
        Letter next = first.first();
        boolean word = next.order().follows(initial.get(initial.size() - 1).order());
        double at = next.left() - (word ? BLANK * next.size() : 0);
        List<Letter> letters = new ArrayList<>();
        for (Letter letter : initial) {
            letters.add(new Letter(letter.glyph(), letter.order(), at, at, next.baseline(), next.size()));
        }
        letters.addAll(first.letters());
        return new TextLine(letters);
    }
}
