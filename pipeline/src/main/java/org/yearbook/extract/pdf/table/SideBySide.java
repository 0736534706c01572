package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbook.extract.table.TableWords;

/** Finds where tables stand side by side: below captions that stand on one line. */
final class SideBySide {

    /** Captions on one line are further apart than this, in em. */
    private static final double CAPTIONS_APART = 1;

    /** How many lines below the captions show the gap between the tables. */
    private static final int LINES = 4;

    private SideBySide() {}

    /** The middles of the gaps between such tables, from the left to the right; none if there are none. */
    static List<Double> gutters(List<GlyphLine> lines) {
        List<Double> gutters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Phrase> captions = lines
                    .get(i)
                    .phrases(CAPTIONS_APART * lines.get(i).size())
                    .stream()
                    .filter(phrase -> TableWords.isCaption(phrase.text()))
                    .toList();
            List<GlyphLine> below = lines.subList(i + 1, Math.min(lines.size(), i + 1 + LINES));
            for (int c = 1; c < captions.size(); c++) {
                widestGap(below, captions.get(c - 1).centre(), captions.get(c).centre())
                        .ifPresent(gutters::add);
            }
        }
        return gutters.stream().sorted().toList();
    }

    /** The middle of the widest gap between two places that no line prints in. */
    private static Optional<Double> widestGap(List<GlyphLine> lines, double from, double to) {
        List<Phrase> phrases = lines.stream()
                .flatMap(line -> line.cells(line.size()).stream())
                .filter(phrase -> phrase.right() > from && phrase.left() < to)
                .sorted(Comparator.comparingDouble(Phrase::left))
                .toList();
        double covered = Double.NaN;
        double widest = 0;
        Optional<Double> middle = Optional.empty();
        for (Phrase phrase : phrases) {
            if (phrase.left() - covered > widest) {
                widest = phrase.left() - covered;
                middle = Optional.of((covered + phrase.left()) / 2);
            }
            covered = Double.isNaN(covered) ? phrase.right() : Math.max(covered, phrase.right());
        }
        return middle;
    }
}
