package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Small raised marks that call a footnote or begin one, taken out of the text: {@code 4.25²} reads 4.25.
 *
 * @param text all other letters
 * @param marks raised letters in the order of the sheet
 */
record RaisedMarks(List<Letter> text, List<Letter> marks) {

    // Superscripts are set at half to three quarters of the size.
    private static final double SMALL = 0.8;
    // Less is another font's baseline; more is the line above.
    private static final double LEAST_RISE = 0.15;
    private static final double MOST_RISE = 0.9;
    // A mark follows its word at once, but a stretched line pulls it away.
    private static final double REACH = 0.5;
    private static final String MARKS = "*†‡§";
    private static final int LONGEST_BASE = 4;
    private static final Pattern EXPONENT_BASE = Pattern.compile("(^|[^A-Za-z])[kcdm]?m$|[×x]10$");

    /** Parts the letters of a sheet. An exponent (m², 10⁸) stays in the text, as a superscript character. */
    static RaisedMarks lift(List<Letter> letters) {
        NavigableMap<Double, List<Letter>> byBaseline = new TreeMap<>();
        letters.forEach(letter -> byBaseline
                .computeIfAbsent(letter.baseline(), key -> new ArrayList<>())
                .add(letter));
        List<Letter> text = new ArrayList<>();
        List<Letter> marks = new ArrayList<>();
        for (Letter letter : letters) {
            @Nullable Letter base = base(letter, byBaseline);
            if (base == null) {
                text.add(letter);
            } else if (isExponent(letter, base, byBaseline)) {
                text.add(letter.raised());
            } else {
                marks.add(letter);
            }
        }
        return new RaisedMarks(List.copyOf(text), List.copyOf(marks));
    }

    /** The letter that a mark is raised beside; null if it is no mark. */
    private static @Nullable Letter base(Letter letter, NavigableMap<Double, List<Letter>> byBaseline) {
        int c = letter.codePoint();
        boolean raisedByItself = Scripts.isRaisedDigit(c);
        if (!raisedByItself && !letter.isDigit() && MARKS.indexOf(c) < 0 && !isCircled(c)) {
            return null;
        }
        double leastRise = raisedByItself ? 0 : LEAST_RISE;
        @Nullable Letter before = neighbour(letter, byBaseline, leastRise, false);
        return before != null ? before : neighbour(letter, byBaseline, leastRise, true);
    }

    private static boolean isCircled(int c) {
        return c >= 0x2460 && c <= 0x2473;
    }

    /** Square and cubic metres, and powers of ten behind a sign of multiplication. */
    private static boolean isExponent(Letter mark, Letter base, NavigableMap<Double, List<Letter>> byBaseline) {
        StringBuilder word = new StringBuilder();
        @Nullable Letter letter = base;
        while (letter != null && word.length() < LONGEST_BASE && letter.right() <= mark.left() + mark.size()) {
            word.insert(0, letter.text());
            letter = before(letter, byBaseline);
        }
        return EXPONENT_BASE.matcher(word).find();
    }

    private static @Nullable Letter before(Letter letter, NavigableMap<Double, List<Letter>> byBaseline) {
        double touch = LEAST_RISE * letter.size();
        return byBaseline.getOrDefault(letter.baseline(), List.of()).stream()
                .filter(other -> !other.equals(letter) && Math.abs(letter.left() - other.right()) < touch)
                .findFirst()
                .orElse(null);
    }

    /** The larger letter beside a raised one that stands lower by at least this share of its size. */
    private static @Nullable Letter neighbour(
            Letter mark, NavigableMap<Double, List<Letter>> byBaseline, double leastRise, boolean after) {
        double farthest = mark.size() / SMALL * 4;
        return byBaseline.subMap(mark.baseline(), true, mark.baseline() + farthest, true).values().stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(mark) && isBeside(mark, other, leastRise, after))
                .min(Comparator.comparingDouble(other -> distance(mark, other, after)))
                .orElse(null);
    }

    private static boolean isBeside(Letter mark, Letter other, double leastRise, boolean after) {
        double rise = other.baseline() - mark.baseline();
        boolean raised = rise >= leastRise * other.size() && rise <= MOST_RISE * other.size();
        boolean smaller = leastRise == 0 || mark.size() <= SMALL * other.size();
        // A mark of several digits is as far from its word as its digits are wide.
        double reach = REACH * other.size() + 2 * (mark.right() - mark.left());
        double distance = distance(mark, other, after);
        return raised && smaller && distance > -REACH * other.size() && distance < reach;
    }

    private static double distance(Letter mark, Letter other, boolean after) {
        return after ? other.left() - mark.right() : mark.left() - other.right();
    }
}
