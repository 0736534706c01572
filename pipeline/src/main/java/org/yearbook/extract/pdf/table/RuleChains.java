package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yearbook.extract.pdf.page.Ruling;

/** Groups horizontal lines that begin and end at the same places: those of one table do. */
final class RuleChains {

    /** Ends that differ by less, in em, are at the same place. */
    private static final double SAME_END = 1;

    /** Segments of one height that cover this part of their length together make one broken line. */
    private static final double BROKEN = 0.6;

    /** A wider gap, in em, parts two tables side by side. */
    private static final double WIDEST_BREAK = 2;

    private static final double SAME_HEIGHT = 0.3;

    private RuleChains() {}

    /** The groups of two and more lines, each from the top down. */
    static List<List<Ruling>> of(List<Ruling> lines, double em) {
        List<Ruling> candidates = new ArrayList<>(lines);
        candidates.addAll(brokenLines(lines, em));
        candidates.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start));
        List<List<Ruling>> chains = new ArrayList<>();
        boolean[] used = new boolean[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            if (used[i]) {
                continue;
            }
            List<Ruling> chain = new ArrayList<>();
            for (int j = i; j < candidates.size(); j++) {
                if (!used[j] && haveSameEnds(candidates.get(i), candidates.get(j), em)) {
                    used[j] = true;
                    chain.add(candidates.get(j));
                }
            }
            if (chain.size() > 1) {
                chains.add(chain);
            }
        }
        return chains;
    }

    private static boolean haveSameEnds(Ruling a, Ruling b, double em) {
        return Math.abs(a.start() - b.start()) <= SAME_END * em && Math.abs(a.end() - b.end()) <= SAME_END * em;
    }

    private static List<Ruling> brokenLines(List<Ruling> lines, double em) {
        List<Ruling> broken = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).position() - lines.get(from).position() > SAME_HEIGHT * em) {
                addBroken(lines.subList(from, i), em, broken);
                from = i;
            }
        }
        return broken;
    }

    private static void addBroken(List<Ruling> unsorted, double em, List<Ruling> broken) {
        List<Ruling> level = unsorted.stream()
                .sorted(Comparator.comparingDouble(Ruling::start))
                .toList();
        for (int i = 1; i < level.size(); i++) {
            if (level.get(i).start() - level.get(i - 1).end() > WIDEST_BREAK * em) {
                return;
            }
        }
        double start = level.stream().mapToDouble(Ruling::start).min().orElse(0);
        double end = level.stream().mapToDouble(Ruling::end).max().orElse(0);
        double covered = level.stream().mapToDouble(Ruling::length).sum();
        if (level.size() > 1 && covered >= BROKEN * (end - start)) {
            broken.add(Ruling.horizontal(level.get(0).position(), start, end, 0, false));
        }
    }
}
