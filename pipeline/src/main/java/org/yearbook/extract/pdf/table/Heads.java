package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.Ruling;

/** Places the heads of a table without vertical lines over its columns, in one level or several. */
final class Heads {

    /** A head must overlap a column by this, in em, to stand over it. */
    private static final double OVERLAP = 0.4;

    /** A head over several columns is off their middle by less than this, in em. */
    private static final double NEAR_MIDDLE = 3;

    /** The lines of one head begin, end or are centred within this, in em. */
    private static final double IN_LINE = 0.4;

    private final Columns columns;
    private final List<Ruling> rules;
    private final double em;
    private final int page;

    /** A head over some columns, on a level counted from the top. */
    private record Head(int level, int from, int to, List<Glyph> glyphs) {}

    Heads(Columns columns, List<Ruling> rules, double em, int page) {
        this.columns = columns;
        this.rules = rules;
        this.em = em;
        this.page = page;
    }

    /**
     * The head cells from row 0 on.
     *
     * @param lines the print above the body
     * @param body rows of the body that show where the print of each column stands
     */
    List<PlacedCell> place(List<TextLine> lines, List<List<Phrase>> body) {
        List<Head> heads = new ArrayList<>();
        int[] last = new int[columns.count()];
        Arrays.fill(last, -1);
        double[][] extents = extents(lines, body);
        for (int i = 0; i < lines.size(); i++) {
            double below = i + 1 < lines.size() ? lines.get(i + 1).bottom() : Double.POSITIVE_INFINITY;
            List<Phrase> phrases = lines.get(i).cells(em).stream()
                    .flatMap(phrase -> columns.split(phrase, em).stream())
                    .toList();
            for (int p = 0; p < phrases.size(); p++) {
                int[] span = span(phrases, p, new double[] {lines.get(i).top(), below}, extents);
                if (span[0] == span[1] && i + 1 < lines.size()) {
                    span = overSeveral(phrases, p, lines.get(i + 1), span[0]);
                }
                add(phrases.get(p), span, heads, last);
            }
        }
        return cells(heads);
    }

    /** Adds a phrase to the head above it if that stands over the same columns, or as a head of its own. */
    private void add(Phrase phrase, int[] span, List<Head> heads, int[] last) {
        int above = last[span[0]];
        if (above >= 0 && heads.get(above).from == span[0] && heads.get(above).to == span[1]) {
            Head old = heads.get(above);
            if (!hasRuleBetween(old.glyphs.get(0), phrase)) {
                List<Glyph> glyphs = new ArrayList<>(old.glyphs);
                glyphs.addAll(phrase.glyphs());
                heads.set(above, new Head(old.level, old.from, old.to, glyphs));
                return;
            }
        }
        int level = 0;
        for (int column = span[0]; column <= span[1]; column++) {
            level = Math.max(level, last[column] < 0 ? 0 : heads.get(last[column]).level + 1);
            last[column] = heads.size();
        }
        heads.add(new Head(level, span[0], span[1], phrase.glyphs()));
    }

    private boolean hasRuleBetween(Glyph upper, Phrase lower) {
        return rules.stream()
                .anyMatch(rule -> rule.position() > upper.centreY()
                        && rule.position() < lower.box().y() + lower.box().height() / 2
                        && rule.start() < lower.centre()
                        && rule.end() > lower.centre());
    }

    private int[] span(List<Phrase> line, int index, double[] heights, double[][] extents) {
        Phrase phrase = line.get(index);
        Optional<Ruling> rule = rules.stream()
                .filter(r -> r.position() > phrase.box().y() + phrase.box().height() / 2 && r.position() < heights[1])
                .filter(r -> r.start() < phrase.centre() && r.end() > phrase.centre())
                .findFirst()
                .filter(r -> isOverOne(line, r));
        if (rule.isPresent() && heights[1] < Double.POSITIVE_INFINITY) {
            int[] ruled = under(rule.get(), extents);
            if (ruled[0] <= ruled[1] && ruled[1] - ruled[0] + 1 < columns.count()) {
                return ruled;
            }
        }
        int[] own = besideNeighbours(line, index);
        if (heights[1] == Double.POSITIVE_INFINITY) {
            return own;
        }
        int lowest = index == 0 ? 0 : overlapped(line.get(index - 1))[1] + 1;
        int highest = index == line.size() - 1 ? columns.count() - 1 : overlapped(line.get(index + 1))[0] - 1;
        return centred(phrase, own, new int[] {lowest, highest}, extents);
    }

    /** Whether a rule belongs to one head: one that runs on below several says nothing of either. */
    private static boolean isOverOne(List<Phrase> line, Ruling rule) {
        return line.stream()
                        .filter(phrase -> rule.start() < phrase.centre() && rule.end() > phrase.centre())
                        .count()
                == 1;
    }

    /** A head that runs over the edge of its column does not take the column of the next head on its line. */
    private int[] besideNeighbours(List<Phrase> line, int index) {
        int home = columns.of(line.get(index));
        int[] own = overlapped(line.get(index));
        if (index > 0) {
            own[0] = Math.max(own[0], Math.min(home, columns.of(line.get(index - 1)) + 1));
        }
        if (index < line.size() - 1) {
            own[1] = Math.min(own[1], Math.max(home, columns.of(line.get(index + 1)) - 1));
        }
        return own;
    }

    /**
     * The columns in the middle of which a head stands that is not in line with the head below it: it is no part of
     * that, but a head over it and its neighbours.
     */
    private int[] overSeveral(List<Phrase> line, int index, TextLine next, int own) {
        Phrase phrase = line.get(index);
        List<Phrase> below = next.cells(em).stream()
                .flatMap(lower -> columns.split(lower, em).stream())
                .toList();
        int[] best = {own, own};
        if (own == 0 || below.stream().noneMatch(lower -> columns.of(lower) == own)) {
            return best;
        }
        if (below.stream().anyMatch(lower -> columns.of(lower) == own && isInLine(phrase, lower))) {
            return best;
        }
        int lowest = index == 0 ? 1 : Math.max(1, overlapped(line.get(index - 1))[1] + 1);
        int highest = index == line.size() - 1 ? columns.count() - 1 : overlapped(line.get(index + 1))[0] - 1;
        double nearest = NEAR_MIDDLE * em;
        for (int from = own; from >= lowest; from--) {
            for (int to = own; to <= highest; to++) {
                double off = Math.abs((columns.left(from) + columns.right(to)) / 2 - phrase.centre());
                boolean headed = hasHeads(below, from, to);
                if (to > from && headed && off < nearest) {
                    nearest = off;
                    best = new int[] {from, to};
                }
            }
        }
        return best;
    }

    private boolean hasHeads(List<Phrase> below, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .allMatch(column -> below.stream().anyMatch(lower -> columns.of(lower) == column));
    }

    private boolean isInLine(Phrase upper, Phrase lower) {
        double near = IN_LINE * em;
        return Math.abs(upper.left() - lower.left()) < near
                || Math.abs(upper.right() - lower.right()) < near
                || Math.abs(upper.centre() - lower.centre()) < near;
    }

    /** The columns whose print stands over a partial rule. */
    private int[] under(Ruling rule, double[][] extents) {
        int from = columns.count();
        int to = -1;
        for (int column = 0; column < columns.count(); column++) {
            double middle = (extents[column][0] + extents[column][1]) / 2;
            if (middle > rule.start() && middle < rule.end()) {
                from = Math.min(from, column);
                to = column;
            }
        }
        return new int[] {from, to};
    }

    private int[] overlapped(Phrase phrase) {
        int from = columns.of(phrase);
        int to = from;
        while (from > 0 && columns.left(from) - phrase.left() > OVERLAP * em) {
            from--;
        }
        while (to < columns.count() - 1 && phrase.right() - columns.right(to) > OVERLAP * em) {
            to++;
        }
        return new int[] {from, to};
    }

    /** The columns in the middle of which the phrase stands best, among those that it covers or may cover. */
    private static int[] centred(Phrase phrase, int[] own, int[] limits, double[][] extents) {
        int[] best = own;
        double nearest = Double.POSITIVE_INFINITY;
        for (int from = own[0]; from >= Math.min(own[0], limits[0]); from--) {
            for (int to = own[1]; to <= Math.max(own[1], limits[1]); to++) {
                double off = Math.abs((extents[from][0] + extents[to][1]) / 2 - phrase.centre());
                boolean aligned = from == to
                        && (Math.abs(extents[from][0] - phrase.left()) < 1
                                || Math.abs(extents[to][1] - phrase.right()) < 1);
                double distance = aligned ? 0 : off;
                if (distance < nearest - 1) {
                    nearest = distance;
                    best = new int[] {from, to};
                }
            }
        }
        return best;
    }

    /** From where to where the print of each column stands, in its rows and its lowest head. */
    private double[][] extents(List<TextLine> lines, List<List<Phrase>> body) {
        double[][] extents = new double[columns.count()][];
        List<List<Phrase>> rows = new ArrayList<>(body);
        if (!lines.isEmpty()) {
            rows.add(lines.get(lines.size() - 1).cells(em));
        }
        for (List<Phrase> row : rows) {
            for (Phrase phrase : row) {
                int column = columns.of(phrase);
                int[] over = overlapped(phrase);
                if (over[0] == over[1]) {
                    double[] old =
                            extents[column] == null ? new double[] {phrase.left(), phrase.right()} : extents[column];
                    extents[column] = new double[] {Math.min(old[0], phrase.left()), Math.max(old[1], phrase.right())};
                }
            }
        }
        for (int column = 0; column < extents.length; column++) {
            if (extents[column] == null) {
                extents[column] = new double[] {columns.left(column), columns.right(column)};
            }
        }
        return extents;
    }

    private List<PlacedCell> cells(List<Head> heads) {
        int levels = heads.stream().mapToInt(head -> head.level + 1).max().orElse(0);
        List<PlacedCell> cells = new ArrayList<>();
        for (Head head : heads) {
            int end = heads.stream()
                    .filter(other -> other.level > head.level && other.from <= head.to && head.from <= other.to)
                    .mapToInt(other -> other.level)
                    .min()
                    .orElse(levels);
            cells.add(new PlacedCell(head.level, head.from, end - 1, head.to, page, head.glyphs));
        }
        return cells;
    }
}
