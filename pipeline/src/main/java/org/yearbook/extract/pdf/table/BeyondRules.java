package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.table.TableWords;

/**
 * Finds the rows of a table that stand outside of its lines: a publisher who draws a line above each row draws none below
 * the last, and one who draws them below each row draws none above the heads.
 */
final class BeyondRules {

    /** Rows further apart than this, as a multiple of their usual distance, are not of one table. */
    private static final double ROW_GAP = 1.7;

    /** Lines of one cell stand this much closer, as a part of the distance of rows. */
    private static final double TIGHT = 0.8;

    /** The distance of rows where there is only one, in em. */
    private static final double PITCH = 2.2;

    /** A line that ends this near to both ends of the table, in em, ends it; others part heads. */
    private static final double SAME_END = 1.5;

    private final PdfPage page;
    private final List<Ruling> rules;
    private final List<RuledBand> blocks;
    private final List<GlyphLine> inside = new ArrayList<>();
    private final double em;
    private final ValuePlaces places;
    private final double pitch;

    /** @param blocks the parts of the table between its lines, without its heads */
    private BeyondRules(PdfPage page, List<Ruling> rules, List<RuledBand> blocks, Columns columns, double em) {
        this.page = page;
        this.rules = rules;
        this.blocks = blocks;
        this.em = em;
        blocks.forEach(block -> inside.addAll(block.lines()));
        places = new ValuePlaces(columns, inside, em);
        pitch = pitch(inside);
    }

    static BeyondRules of(PdfPage page, List<Ruling> rules, List<RuledBand> blocks, double em) {
        return new BeyondRules(page, rules, blocks, columns(blocks, em), em);
    }

    private static Columns columns(List<RuledBand> blocks, double em) {
        List<List<Phrase>> votes = new ArrayList<>();
        for (RuledBand block : blocks) {
            for (GlyphLine line : block.lines()) {
                if (UnruledRows.isRow(line)) {
                    votes.add(line.cells(em));
                }
            }
        }
        return Columns.vote(votes, blocks.get(0).left(), blocks.get(0).right());
    }

    /** The usual distance of the rows: the middle one of those of neighbouring lines with values. */
    private double pitch(List<GlyphLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (UnruledRows.isRow(lines.get(i)) && UnruledRows.isRow(lines.get(i - 1))) {
                distances.add(lines.get(i).bottom() - lines.get(i - 1).bottom());
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? PITCH * em : distances.get(distances.size() / 2);
    }

    /** The rows right below the last line; none where the first line of print there stands in other columns. */
    Optional<RuledBand> below() {
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        RuledBand last = blocks.get(blocks.size() - 1);
        double stop = fullRules().filter(y -> y > last.bottom() + 1).min().orElse(page.height());
        List<GlyphLine> lines = last.within(page.glyphs(), last.bottom(), stop, em);
        List<GlyphLine> rows = new ArrayList<>();
        int end = 0;
        GlyphLine before = inside.get(inside.size() - 1);
        for (GlyphLine line : lines) {
            double distance = line.bottom() - before.bottom();
            boolean beside = rows.size() > end && distance < TIGHT * pitch;
            boolean row = places.hold(line) || (beside && places.holdValues(line));
            if (distance > ROW_GAP * pitch || !(row || isLabel(line))) {
                break;
            }
            rows.add(line);
            boolean wrapped = !row && end == rows.size() - 1 && end > 0 && distance < TIGHT * pitch;
            end = row || wrapped ? rows.size() : end;
            before = line;
        }
        rows = rows.subList(0, end);
        return end == 0
                ? Optional.empty()
                : Optional.of(
                        new RuledBand(last.bottom(), rows.get(end - 1).bottom() + 1, last.left(), last.right(), rows));
    }

    /** The rows right above the first line, and the heads above them, from the top down. */
    Above above() {
        RuledBand first = blocks.get(0);
        double stop = fullRules().filter(y -> y < first.top() - 1).max().orElse(0);
        List<GlyphLine> lines = new ArrayList<>(first.within(page.glyphs(), stop, first.top(), em));
        int count = lines.size();
        lines.addAll(inside);
        int row = count;
        while (row > 0 && places.hold(lines.get(row - 1)) && distance(lines, row) <= ROW_GAP * pitch) {
            row--;
        }
        int heads = inside.isEmpty() ? row : UnruledRows.heads(lines, 0, row, lines.size(), pitch);
        boolean parted = heads < row && lines.get(row - 1).cells(em).size() > 1;
        return new Above(lines.subList(parted ? heads : row, row), lines.subList(row, count));
    }

    /** What stands above the first line. */
    record Above(List<GlyphLine> heads, List<GlyphLine> rows) {}

    /** Whether a line heads each of the columns of values. */
    boolean areHeadedBy(GlyphLine line) {
        return places.areHeadedBy(line);
    }

    private static double distance(List<GlyphLine> lines, int line) {
        return lines.get(line).bottom() - lines.get(line - 1).bottom();
    }

    private boolean isLabel(GlyphLine line) {
        List<Phrase> phrases = line.cells(em);
        return phrases.size() == 1
                && places.isLabel(phrases.get(0))
                && !TableWords.isAroundTables(line.text())
                && !TableWords.isFigureCaption(line.text());
    }

    private DoubleStream fullRules() {
        double left = blocks.get(0).left();
        double right = blocks.get(0).right();
        return rules.stream()
                .filter(rule -> rule.start() < left + SAME_END * em && rule.end() > right - SAME_END * em)
                .mapToDouble(Ruling::position);
    }
}
