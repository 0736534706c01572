package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.TextSize;

/** Glyphs that stand on one line, from left to right; blanks are left out. */
final class GlyphLine {

    /** Two glyphs of one line share this part of the height of the lower one; raised marks do, other lines do not. */
    private static final double SAME_LINE = 0.55;

    /** Numbers further apart than this, in em, may be two: more than the blank between thousands of most faces. */
    private static final double NUMBERS_APART = 0.3;

    private static final Pattern THOUSANDS = Pattern.compile("[+\\-−]?\\d{1,3}( \\d{3})+([.,]\\d+)?%?");

    /** Characters of one name are spread no further apart than this, in em. */
    private static final double SPREAD = 2.2;

    /** What is printed further on than this, in em, may have something printed into the gap later. */
    private static final double RUN_GAP = 0.3;

    private static final Pattern CURRENCY = Pattern.compile("[$€£¥￥]|US\\$");

    /** A sign further from its number than this, in em, stands for something else. */
    private static final double SIGN_APART = 15;

    private static final double PERCENT_APART = 1.5;

    /** A glyph and when it is printed. */
    private record Placed(Glyph glyph, int order) {}

    private final List<Glyph> glyphs;
    // Asked for again by every rule that looks at the line.
    private @Nullable Box box;
    private double size = Double.NaN;

    GlyphLine(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
    }

    /** From left to right. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    Box box() {
        @Nullable Box known = box;
        if (known == null) {
            known = Boxes.around(glyphs.stream().map(Glyph::box).toList()).orElseThrow();
            box = known;
        }
        return known;
    }

    double top() {
        return box().y();
    }

    double bottom() {
        return box().bottom();
    }

    double size() {
        if (Double.isNaN(size)) {
            size = TextSize.typical(glyphs).orElseThrow();
        }
        return size;
    }

    String text() {
        return CellText.ofLine(this);
    }

    /** The lines of some text, given in the order in which it is printed, from the top down. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Placed> sorted = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sorted.add(new Placed(glyph, sorted.size()));
            }
        }
        sorted.sort(Comparator.comparingDouble((Placed placed) -> placed.glyph.centreY()));
        List<GlyphLine> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        for (Placed placed : sorted) {
            if (!line.isEmpty() && !belongs(line.get(0).glyph, placed.glyph)) {
                add(leftToRight(line), lines);
                line = new ArrayList<>();
            }
            // The largest glyph comes first: it says how high the line is.
            boolean larger = !line.isEmpty()
                    && placed.glyph.fontSize() > line.get(0).glyph.fontSize();
            line.add(larger ? 0 : line.size(), placed);
        }
        if (!line.isEmpty()) {
            add(leftToRight(line), lines);
        }
        return lines;
    }

    private static void add(GlyphLine line, List<GlyphLine> lines) {
        if (!line.glyphs().isEmpty()) {
            lines.add(line);
        }
    }

    private static boolean belongs(Glyph high, Glyph glyph) {
        Box box = glyph.box();
        double shared = Math.min(high.box().bottom(), box.bottom())
                - Math.max(high.box().y(), box.y());
        return shared >= SAME_LINE * Math.min(high.box().height(), box.height());
    }

    /** Glyphs printed one after another stay so, even where a word is printed into the end of the one before. */
    private static GlyphLine leftToRight(List<Placed> line) {
        line.sort(Comparator.comparingInt(Placed::order));
        List<Glyph> printed = new ArrayList<>(line.size());
        line.forEach(placed -> printed.add(placed.glyph));
        return new GlyphLine(Leaders.dropped(isLeftToRight(printed) ? printed : runsLeftToRight(printed)));
    }

    /** Most lines are printed so. */
    private static boolean isLeftToRight(List<Glyph> printed) {
        for (int i = 1; i < printed.size(); i++) {
            if (printed.get(i).left() < printed.get(i - 1).left()) {
                return false;
            }
        }
        return true;
    }

    private static List<Glyph> runsLeftToRight(List<Glyph> printed) {
        List<List<Glyph>> runs = new ArrayList<>();
        @Nullable Glyph last = null;
        for (Glyph glyph : printed) {
            if (last == null
                    || glyph.left() < last.left()
                    || glyph.left() - last.right() > RUN_GAP * glyph.fontSize()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(glyph);
            last = glyph;
        }
        runs.sort(Comparator.comparingDouble(run -> run.get(0).left()));
        return runs.stream().flatMap(List::stream).toList();
    }

    /** Its parts between gaps wider than this, in points; a word whose characters are spread stays one part. */
    List<Phrase> phrases(double gap) {
        List<Phrase> phrases = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double right = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!part.isEmpty() && glyph.left() - right > gap && !isSpread(i, gap)) {
                phrases.add(new Phrase(part));
                part = new ArrayList<>();
            }
            right = part.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            part.add(glyph);
        }
        if (!part.isEmpty()) {
            phrases.add(new Phrase(part));
        }
        return phrases;
    }

    /**
     * Its parts as the cells of a table without vertical lines: numbers side by side are as many cells even where the
     * columns stand close together, unless they may be one number parted by thousands.
     */
    List<Phrase> cells(double em) {
        List<Phrase> cells = new ArrayList<>();
        for (Phrase phrase : phrases(em * OpenTables.GAP)) {
            List<Phrase> parts = new GlyphLine(phrase.glyphs()).phrases(em * NUMBERS_APART);
            boolean numbers = parts.size() > 1
                    && parts.stream().allMatch(part -> PrintedValue.isNumber(part.text()))
                    && !THOUSANDS.matcher(phrase.text()).matches();
            for (Phrase part : numbers ? parts : List.of(phrase)) {
                boolean goesOn = !cells.isEmpty() && isOneValue(cells.get(cells.size() - 1), part, em);
                cells.add(goesOn ? cells.remove(cells.size() - 1).with(part) : part);
            }
        }
        return cells;
    }

    /** Whether a sign of a currency that stands at the left side of its column, or a percent sign, belongs to a number. */
    private static boolean isOneValue(Phrase left, Phrase right, double em) {
        double gap = right.left() - left.right();
        return (CURRENCY.matcher(left.text()).matches() && gap <= SIGN_APART * em && PrintedValue.isValue(right.text()))
                || (right.text().equals("%") && gap <= PERCENT_APART * em && PrintedValue.isNumber(left.text()));
    }

    /** Whether two Chinese characters stand apart from everything but each other: a name spread over a column. */
    private boolean isSpread(int right, double gap) {
        Glyph first = glyphs.get(right - 1);
        Glyph second = glyphs.get(right);
        boolean aloneBefore = right < 2 || first.left() - glyphs.get(right - 2).right() > gap;
        boolean aloneAfter = right + 1 >= glyphs.size() || glyphs.get(right + 1).left() - second.right() > gap;
        return aloneBefore
                && aloneAfter
                && Character.isIdeographic(first.text().codePointAt(0))
                && Character.isIdeographic(second.text().codePointAt(0))
                && second.left() - first.right() <= SPREAD * second.fontSize();
    }
}
