package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.Ruling;

/** Places the heads of a table without vertical lines over its columns, in one level or several. */
final class Heads {

    private final Columns columns;
    private final List<Ruling> rules;
    private final double em;
    private final int page;

    /** A head over some columns, on a level counted from the top. */
    private record Head(int level, ColumnSpan span, List<Glyph> glyphs) {}

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
    List<PlacedCell> place(List<GlyphLine> lines, List<List<Phrase>> body) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<HeadLine> headLines = HeadLine.of(lines, columns, em);
        ColumnPrint print = ColumnPrint.of(
                columns, body, headLines.get(headLines.size() - 1).phrases(), em);
        List<Head> heads = new ArrayList<>();
        int[] last = new int[columns.count()];
        Arrays.fill(last, -1);
        for (HeadLine line : new HeadSpans(columns, print, rules).choose(headLines)) {
            for (int i = 0; i < line.phrases().size(); i++) {
                add(line.phrases().get(i), line.spans().get(i), heads, last);
            }
        }
        return cells(heads);
    }

    /** Adds a phrase to the head above it if that stands over the same columns, or as a head of its own. */
    private void add(Phrase phrase, ColumnSpan span, List<Head> heads, int[] last) {
        int above = last[span.from()];
        if (above >= 0 && heads.get(above).span.equals(span)) {
            Head old = heads.get(above);
            if (!hasRuleBetween(old.glyphs.get(0), phrase)) {
                List<Glyph> glyphs = new ArrayList<>(old.glyphs);
                glyphs.addAll(phrase.glyphs());
                heads.set(above, new Head(old.level, span, glyphs));
                return;
            }
        }
        int level = 0;
        for (int column = span.from(); column <= span.to(); column++) {
            level = Math.max(level, last[column] < 0 ? 0 : heads.get(last[column]).level + 1);
            last[column] = heads.size();
        }
        heads.add(new Head(level, span, phrase.glyphs()));
    }

    private boolean hasRuleBetween(Glyph upper, Phrase lower) {
        return rules.stream()
                .anyMatch(rule -> rule.position() > upper.centreY()
                        && rule.position() < lower.box().y() + lower.box().height() / 2
                        && rule.start() < lower.centre()
                        && rule.end() > lower.centre());
    }

    private List<PlacedCell> cells(List<Head> heads) {
        int levels = heads.stream().mapToInt(head -> head.level + 1).max().orElse(0);
        List<PlacedCell> cells = new ArrayList<>();
        for (Head head : heads) {
            int end = heads.stream()
                    .filter(other -> other.level > head.level && other.span.meets(head.span))
                    .mapToInt(Head::level)
                    .min()
                    .orElse(levels);
            cells.add(new PlacedCell(head.level, head.span.from(), end - 1, head.span.to(), page, head.glyphs));
        }
        return cells;
    }
}
