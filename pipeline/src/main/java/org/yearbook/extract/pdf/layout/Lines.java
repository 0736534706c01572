package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Letters into lines: first into pieces without wide gaps, then pieces joined unless a column ends between them. */
final class Lines {

    // Fonts of one line differ in their baselines by less; lines never stand closer.
    private static final double SAME_BASELINE = 0.25;
    // A caption beside the text has a baseline of its own that may come near.
    private static final double SAME_BASELINE_IN_OTHER_SIZE = 0.1;
    // Columns stand at least this far apart; a stretched line has such gaps too, but not its neighbours.
    private static final double WIDE_GAP = 0.8;
    // Kerning and half-width punctuation make boxes overlap.
    private static final double OVERLAP = 0.6;
    // A headline beside small print stays a line of its own.
    private static final double LIKE_SIZE = 2.0;

    private Lines() {}

    /** The lines of a sheet in no particular order; they end where a column ends. */
    static List<TextLine> of(Sheet sheet, List<Letter> letters) {
        List<TextLine> pieces = pieces(letters);
        Gutters gutters = new Gutters(pieces, sheet.rulings());
        return DropCaps.set(joined(pieces, gutters));
    }

    private static List<TextLine> pieces(List<Letter> letters) {
        NavigableMap<Double, List<List<Letter>>> open = new TreeMap<>();
        List<List<Letter>> all = new ArrayList<>();
        letters.stream().sorted(Comparator.comparingDouble(Letter::left)).forEach(letter -> {
            @Nullable List<Letter> piece = pieceBefore(letter, open);
            if (piece == null) {
                piece = new ArrayList<>();
                all.add(piece);
                open.computeIfAbsent(letter.baseline(), key -> new ArrayList<>())
                        .add(piece);
            }
            piece.add(letter);
        });
        return all.stream().map(TextLine::new).toList();
    }

    private static @Nullable List<Letter> pieceBefore(Letter letter, NavigableMap<Double, List<List<Letter>>> open) {
        double reach = SAME_BASELINE * letter.size();
        @Nullable List<Letter> best = null;
        double bestGap = Double.MAX_VALUE;
        Map.@Nullable Entry<Double, List<List<Letter>>> row = open.ceilingEntry(letter.baseline() - reach);
        while (row != null && row.getKey() <= letter.baseline() + reach) {
            for (List<Letter> piece : row.getValue()) {
                Letter last = piece.get(piece.size() - 1);
                double gap = letter.left() - last.right();
                if (continues(last, letter, gap) && Math.abs(gap) < bestGap) {
                    best = piece;
                    bestGap = Math.abs(gap);
                }
            }
            row = open.higherEntry(row.getKey());
        }
        return best;
    }

    private static boolean continues(Letter last, Letter next, double gap) {
        double small = Math.min(last.size(), next.size());
        double large = Math.max(last.size(), next.size());
        return large <= LIKE_SIZE * small
                && Math.abs(last.baseline() - next.baseline()) <= SAME_BASELINE * small
                && gap <= WIDE_GAP * large
                && gap >= -OVERLAP * small;
    }

    private static List<TextLine> joined(List<TextLine> pieces, Gutters gutters) {
        List<TextLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(TextLine::left));
        List<List<TextLine>> rows = new ArrayList<>();
        NavigableMap<Double, List<List<TextLine>>> open = new TreeMap<>();
        for (TextLine piece : sorted) {
            @Nullable List<TextLine> row = nearestRow(piece, open);
            if (row == null || isParted(row, piece, gutters)) {
                row = new ArrayList<>();
                rows.add(row);
                open.computeIfAbsent(piece.baseline(), key -> new ArrayList<>()).add(row);
            }
            row.add(piece);
        }
        return rows.stream().map(Lines::line).toList();
    }

    private static boolean isParted(List<TextLine> row, TextLine right, Gutters gutters) {
        return last(row).right() < right.left() && gutters.isBetween(row, right);
    }

    private static @Nullable List<TextLine> nearestRow(
            TextLine piece, NavigableMap<Double, List<List<TextLine>>> open) {
        double reach = SAME_BASELINE * piece.size();
        return open.subMap(piece.baseline() - reach, true, piece.baseline() + reach, true).values().stream()
                .flatMap(List::stream)
                .filter(row -> isBeside(last(row), piece))
                .min(Comparator.comparingDouble(
                        row -> Math.abs(piece.left() - last(row).right())))
                .orElse(null);
    }

    private static TextLine last(List<TextLine> row) {
        return row.get(row.size() - 1);
    }

    private static boolean isBeside(TextLine left, TextLine right) {
        double small = Math.min(left.size(), right.size());
        double large = Math.max(left.size(), right.size());
        double most = left.isLikeSize(right) ? SAME_BASELINE : SAME_BASELINE_IN_OTHER_SIZE;
        return large <= LIKE_SIZE * small && Math.abs(left.baseline() - right.baseline()) <= most * small;
    }

    private static TextLine line(List<TextLine> row) {
        return row.size() == 1
                ? row.get(0)
                : new TextLine(
                        row.stream().flatMap(piece -> piece.letters().stream()).toList());
    }
}
