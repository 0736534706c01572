package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yearbook.extract.pdf.page.Glyph;

/**
 * Finds paragraphs, so that what stands beside them in the next column of the page can be read by itself: lines of words
 * below each other that are all full but for the last.
 */
final class RunningText {

    /** Narrower lines, in em, are labels or heads of columns. */
    private static final double LEAST_WIDTH = 12;

    /** Fewer full lines below each other may be one wrapped cell. */
    private static final int LEAST_LINES = 4;

    /** A paragraph may be indented by this, in em. */
    private static final double INDENT = 3;

    /** Lines of a paragraph are no further apart than this, in em, from top to top. */
    private static final double LINE_SPACE = 2.4;

    /** Unjustified lines end this near to the right end, in em. */
    private static final double RAGGED = 5;

    /** So many of the wide lines end there. */
    private static final double FULL = 0.6;

    /** So much of running text are letters. */
    private static final double LETTERS = 0.6;

    /** A column of a page is narrower than this part of the page. */
    private static final double COLUMN = 0.55;

    /** Lines gathered so far; the last paragraph may still go on. */
    private static final class Run {
        private final List<Phrase> lines = new ArrayList<>();
        private double left;
        private double right;

        Run(Phrase first) {
            left = first.left();
            add(first);
        }

        void add(Phrase line) {
            lines.add(line);
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }

        Phrase last() {
            return lines.get(lines.size() - 1);
        }

        boolean isFull(Phrase line) {
            return line.right() >= right - RAGGED * size(line);
        }

        boolean isText() {
            long full = lines.stream().filter(this::isFull).count();
            return full >= LEAST_LINES && full >= FULL * lines.size();
        }
    }

    private final List<GlyphLine> lines;
    private final List<Run> paragraphs;

    private RunningText(List<GlyphLine> lines, List<Run> paragraphs) {
        this.lines = lines;
        this.paragraphs = paragraphs;
    }

    /** The paragraphs among some glyphs. */
    static RunningText of(List<Glyph> glyphs) {
        List<GlyphLine> lines = GlyphLine.of(glyphs);
        List<Run> runs = new ArrayList<>();
        for (GlyphLine line : lines) {
            List<Phrase> phrases = line.phrases(NearLines.SIDE_BY_SIDE * line.size());
            for (int i = 0; i < phrases.size(); i++) {
                double next = i + 1 < phrases.size() ? phrases.get(i + 1).left() : Double.POSITIVE_INFINITY;
                place(phrases.get(i), next, runs);
            }
        }
        return new RunningText(lines, runs.stream().filter(Run::isText).toList());
    }

    /**
     * The lines of what is in no paragraph, from the top down.
     *
     * @param rest as of {@link #removedFrom}
     */
    List<GlyphLine> linesOf(List<Glyph> rest) {
        return paragraphs.isEmpty() ? lines : GlyphLine.of(rest);
    }

    /** The glyphs that are in no paragraph, in their order. */
    List<Glyph> removedFrom(List<Glyph> glyphs) {
        if (paragraphs.isEmpty()) {
            return glyphs;
        }
        Set<Glyph> text = Collections.newSetFromMap(new IdentityHashMap<>());
        paragraphs.forEach(run -> run.lines.forEach(line -> text.addAll(line.glyphs())));
        return glyphs.stream().filter(glyph -> !text.contains(glyph)).toList();
    }

    /**
     * The middles of the gutters between the columns of a page, from left to right.
     *
     * @param width of the page; wider paragraphs than a part of it run over all columns
     */
    List<Double> gutters(double width) {
        List<Run> narrow = paragraphs.stream()
                .filter(run -> run.right - run.left < COLUMN * width)
                .sorted(Comparator.comparingDouble(run -> run.left))
                .toList();
        List<Double> gutters = new ArrayList<>();
        double right = Double.POSITIVE_INFINITY;
        for (Run run : narrow) {
            if (run.left > right) {
                gutters.add((right + run.left) / 2);
            }
            right = right == Double.POSITIVE_INFINITY ? run.right : Math.max(right, run.right);
        }
        return gutters;
    }

    private static void place(Phrase phrase, double next, List<Run> runs) {
        if (letters(phrase) < LETTERS) {
            return;
        }
        boolean wide = phrase.right() - phrase.left() >= LEAST_WIDTH * size(phrase);
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (follows(run, phrase) && (wide || (run.isFull(run.last()) && next > run.right))) {
                run.add(phrase);
                return;
            }
        }
        if (wide) {
            runs.add(new Run(phrase));
        }
    }

    private static boolean follows(Run run, Phrase phrase) {
        double size = size(phrase);
        double distance = phrase.box().y() - run.last().box().y();
        return distance > 0
                && distance <= LINE_SPACE * size
                && Math.abs(phrase.left() - run.left) <= INDENT * size
                && phrase.left() < run.right;
    }

    private static double letters(Phrase phrase) {
        long letters = phrase.glyphs().stream()
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0)))
                .count();
        return (double) letters / phrase.glyphs().size();
    }

    private static double size(Phrase phrase) {
        return phrase.glyphs().get(0).fontSize();
    }
}
