package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small raised marks that call a footnote or begin one, taken out of the text: {@code 4.25²} reads 4.25.
 *
 * @param text all other letters
 * @param marks the letters of each mark, as superscript characters
 */
record RaisedMarks(List<Letter> text, List<List<Letter>> marks) {

    // Superscripts are set at half to three quarters of the size; browsers set them at five sixths.
    private static final double SMALL = 0.86;
    // Less is another font's baseline; more is the line above.
    private static final double LEAST_RISE = 0.15;
    private static final double MOST_RISE = 0.9;
    // A mark follows its word at once, but a stretched line pulls it away.
    private static final double REACH = 0.5;
    // Before a note it may stand alone in the margin.
    private static final double REACH_AFTER = 2.5;
    private static final double TOUCH = 0.2;

    // No document has a thousand notes, and 1,234 is a number.
    private static final Pattern MARK =
            Pattern.compile("[(（\\[]?(\\d{1,3}([,，、–-]\\d{1,2})*|[*†‡§]{1,3}|[\u2460-\u2473])[)）\\]]?|[¹²³⁰⁴-⁹]{1,3}");
    private static final Pattern EXPONENT_BASE = Pattern.compile("(^|[^A-Za-z])[kcdm]?m$|[×x]10$");

    RaisedMarks {
        text = List.copyOf(text);
        marks = List.copyOf(marks);
    }

    /** Parts the letters of a sheet. An exponent (m², 10⁸) stays in the text, as a superscript character. */
    static RaisedMarks lift(List<Letter> letters) {
        Rows rows = new Rows(letters);
        List<Letter> text = new ArrayList<>();
        List<List<Letter>> marks = new ArrayList<>();
        for (List<Letter> run : rows.runs(TOUCH)) {
            Optional<Letter> base = isMarkLike(run) ? base(run, rows) : Optional.empty();
            if (base.isEmpty()) {
                text.addAll(run);
            } else if (EXPONENT_BASE.matcher(rows.wordUpTo(base.get(), TOUCH)).find()) {
                run.forEach(letter -> text.add(letter.raisedBeside(base.get())));
            } else {
                marks.add(run);
            }
        }
        return marks.isEmpty() ? new RaisedMarks(text, marks) : withoutBrackets(text, marks);
    }

    private static boolean isMarkLike(List<Letter> run) {
        // Most runs are words.
        if (Character.isLetter(run.get(0).codePoint())) {
            return false;
        }
        String token = run.stream().map(Letter::text).collect(Collectors.joining());
        return MARK.matcher(token).matches();
    }

    /** The larger letter that a mark is raised beside. */
    private static Optional<Letter> base(List<Letter> run, Rows rows) {
        Letter first = run.get(0);
        Letter last = run.get(run.size() - 1);
        boolean raisedByItself = Scripts.isRaisedDigit(first.codePoint());
        List<Letter> below = rows.between(
                first.baseline() - LEAST_RISE * first.size(), first.baseline() + MOST_RISE / SMALL * 4 * first.size());
        Optional<Letter> before = below.stream()
                .filter(other -> isRaisedOver(first, other, raisedByItself))
                .filter(other -> isNear(first.left() - other.right(), REACH * other.size(), other))
                .min(Comparator.comparingDouble(other -> first.left() - other.right()));
        return before.or(() -> below.stream()
                .filter(other -> isRaisedOver(first, other, raisedByItself))
                .filter(other -> isNear(other.left() - last.right(), REACH_AFTER * other.size(), other))
                .min(Comparator.comparingDouble(other -> other.left() - last.right())));
    }

    private static boolean isRaisedOver(Letter mark, Letter other, boolean raisedByItself) {
        double rise = other.baseline() - mark.baseline();
        if (raisedByItself) {
            return Math.abs(rise) <= LEAST_RISE * other.size() && !Scripts.isRaisedDigit(other.codePoint());
        }
        return rise >= LEAST_RISE * other.size()
                && rise <= MOST_RISE * other.size()
                && mark.size() <= SMALL * other.size();
    }

    private static boolean isNear(double distance, double reach, Letter other) {
        return distance > -REACH * other.size() && distance < reach;
    }

    /** Takes the brackets around marks out of the text, too: {@code (¹)} leaves nothing. */
    private static RaisedMarks withoutBrackets(List<Letter> text, List<List<Letter>> marks) {
        Set<Letter> taken = new HashSet<>();
        List<List<Letter>> whole = new ArrayList<>();
        for (List<Letter> mark : marks) {
            Letter first = mark.get(0);
            Letter last = mark.get(mark.size() - 1);
            Optional<Letter> opening = bracket(text, first, "(（[", other -> first.left() - other.right());
            Optional<Letter> closing = bracket(text, last, ")）]", other -> other.left() - last.right());
            List<Letter> letters = new ArrayList<>(mark);
            if (opening.isPresent() && closing.isPresent()) {
                letters.add(0, opening.get());
                letters.add(closing.get());
                taken.addAll(List.of(opening.get(), closing.get()));
            }
            whole.add(letters.stream().map(letter -> letter.raisedBeside(first)).toList());
        }
        return new RaisedMarks(
                text.stream().filter(letter -> !taken.contains(letter)).toList(), whole);
    }

    private static Optional<Letter> bracket(
            List<Letter> text, Letter mark, String brackets, ToDoubleFunction<Letter> distance) {
        return text.stream()
                .filter(letter -> brackets.contains(letter.text()))
                .filter(letter -> Math.abs(letter.baseline() - mark.baseline()) < MOST_RISE * letter.size()
                        && Math.abs(distance.applyAsDouble(letter)) < TOUCH * letter.size())
                .findFirst();
    }
}
