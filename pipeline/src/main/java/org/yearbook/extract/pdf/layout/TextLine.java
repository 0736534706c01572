package org.yearbook.extract.pdf.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One printed line of one column: letters from left to right on a common baseline. */
final class TextLine implements Block {

    // Letters without ascender or descender stay inside; lines set tight must not seem to overlap.
    private static final double ABOVE_BASELINE = 0.7;
    private static final double BELOW_BASELINE = 0.08;

    /** Sizes closer than this, in points, are one size: digits in another font differ by less. */
    private static final double SIZE_STEP = 0.5;

    private static final double LIKE_SIZE = 1.12;

    // Letters printed over each other by more than this share of their width were measured with a wrong font.
    private static final double OVERPRINT = 0.5;

    private final List<Letter> letters;
    private final boolean garbled;
    private final double left;
    private final double right;
    private final double size;
    private final double baseline;
    private final String font;
    // Asked for again by every rule that looks at the line.
    private double tracking = Double.NaN;
    private @Nullable String text;

    TextLine(List<Letter> someLetters) {
        List<Letter> fromLeft = someLetters.stream()
                .sorted(Comparator.comparingDouble(Letter::left))
                .toList();
        garbled = isGarbled(fromLeft);
        letters = garbled
                ? someLetters.stream()
                        .sorted(Comparator.comparingInt(letter -> letter.order().index()))
                        .toList()
                : fromLeft;
        left = fromLeft.get(0).left();
        right = letters.stream().mapToDouble(Letter::right).max().orElse(left);
        size = SIZE_STEP * mostCommon(letters, letter -> Math.round(letter.size() / SIZE_STEP));
        baseline = mostCommon(letters, Letter::baseline);
        font = mostCommon(letters, Letter::font);
    }

    /** Whether letters lie over each other, as they do when a font is missing; then only their order can be trusted. */
    private static boolean isGarbled(List<Letter> fromLeft) {
        for (int i = 1; i < fromLeft.size(); i++) {
            Letter before = fromLeft.get(i - 1);
            Letter after = fromLeft.get(i);
            double width = Math.min(before.right() - before.left(), after.right() - after.left());
            boolean words =
                    Character.isLetterOrDigit(before.codePoint()) && Character.isLetterOrDigit(after.codePoint());
            if (words && before.right() - after.left() > OVERPRINT * width) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank is seen before the letter at this index, which is not the first. */
    boolean hasBlankBefore(int index) {
        Letter before = letters.get(index - 1);
        Letter after = letters.get(index);
        return garbled
                ? after.order().afterBlank() && !Spacing.isCjkPair(before, after)
                : Spacing.isBlank(before, after, tracking());
    }

    /** The distance that stretching puts between any two letters, in points. */
    double tracking() {
        if (Double.isNaN(tracking)) {
            tracking = Spacing.tracking(letters);
        }
        return tracking;
    }

    /** The value that most letters have; the smallest of several. */
    static <K extends Comparable<K>> K mostCommon(List<Letter> letters, Function<Letter, K> property) {
        Map<K, Integer> counts = new TreeMap<>();
        @Nullable K last = null;
        int run = 0;
        // Neighbours are mostly alike, so that few are looked up.
        for (Letter letter : letters) {
            K value = property.apply(letter);
            if (last != null && !value.equals(last)) {
                counts.merge(last, run, Integer::sum);
                run = 0;
            }
            last = value;
            run++;
        }
        if (last != null && counts.isEmpty()) {
            return last;
        }
        if (last != null) {
            counts.merge(last, run, Integer::sum);
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    List<Letter> letters() {
        return letters;
    }

    Letter first() {
        return letters.get(0);
    }

    Letter last() {
        return letters.get(letters.size() - 1);
    }

    int page() {
        return first().page();
    }

    @Override
    public double left() {
        return left;
    }

    @Override
    public double right() {
        return right;
    }

    @Override
    public double top() {
        return baseline - ABOVE_BASELINE * size;
    }

    @Override
    public double bottom() {
        return baseline + BELOW_BASELINE * size;
    }

    double baseline() {
        return baseline;
    }

    /** The size of most of its letters, in points. */
    double size() {
        return size;
    }

    /** The face of most of its letters. */
    String font() {
        return font;
    }

    /** Whether both are set in one size, as the lines of a paragraph are. */
    boolean isLikeSize(TextLine other) {
        return Math.max(size, other.size) <= LIKE_SIZE * Math.min(size, other.size);
    }

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    boolean isBold() {
        return letters.stream().allMatch(Letter::bold);
    }

    /** As printed, with a blank wherever one is seen. */
    String text() {
        @Nullable String known = text;
        if (known == null) {
            known = write();
            text = known;
        }
        return known;
    }

    private String write() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0 && hasBlankBefore(i)) {
                written.append(' ');
            }
            written.append(letters.get(i).text());
        }
        return written.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
