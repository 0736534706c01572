package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The letters of a sheet by the baseline they stand on, from left to right. */
final class Rows {

    private static final double SAME_SIZE = 0.05;

    private final NavigableMap<Double, List<Letter>> rows = new TreeMap<>();

    Rows(List<Letter> letters) {
        letters.forEach(letter -> rows.computeIfAbsent(letter.baseline(), key -> new ArrayList<>())
                .add(letter));
        rows.values().forEach(row -> row.sort(Comparator.comparingDouble(Letter::left)));
    }

    /** All letters on baselines from one height to another, in points. */
    List<Letter> between(double from, double to) {
        return rows.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Letters of one size that touch each other; a superscript character is a run apart from its line.
     *
     * @param touch the widest gap inside a run, as a share of the size
     */
    List<List<Letter>> runs(double touch) {
        List<List<Letter>> runs = new ArrayList<>();
        for (List<Letter> row : rows.values()) {
            for (int i = 0; i < row.size(); i++) {
                if (i == 0 || !belong(row.get(i - 1), row.get(i), touch)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(row.get(i));
            }
        }
        return runs;
    }

    /** The last letters of the word that ends with this one: enough to know a unit or a power of ten. */
    String wordUpTo(Letter end, double touch) {
        List<Letter> row = rows.getOrDefault(end.baseline(), List.of());
        StringBuilder word = new StringBuilder();
        Letter last = end;
        for (int i = row.indexOf(end); i >= 0; i--) {
            Letter letter = row.get(i);
            if (!letter.equals(end) && !belong(letter, last, touch)) {
                break;
            }
            word.insert(0, letter.text());
            last = letter;
        }
        return word.toString();
    }

    private static boolean belong(Letter before, Letter after, double touch) {
        double gap = after.left() - before.right();
        return Math.abs(gap) <= touch * Math.min(before.size(), after.size())
                && Math.abs(before.size() - after.size()) <= SAME_SIZE * after.size()
                && Scripts.isRaisedDigit(before.codePoint()) == Scripts.isRaisedDigit(after.codePoint());
    }
}
