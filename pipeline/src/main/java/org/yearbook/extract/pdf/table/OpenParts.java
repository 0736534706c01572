package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * A table that has horizontal lines only, parted into its heads and its rows.
 *
 * @param top where its first line is
 * @param head the lines of its heads from the top down
 * @param body its rows, by the lines between which they stand
 */
record OpenParts(double top, List<GlyphLine> head, List<RuledBand> body) {

    OpenParts {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** What stands between neighbouring lines: above the second line are the heads, but for rows that cannot be any. */
    static OpenParts of(List<RuledBand> blocks, double em) {
        RuledBand first = blocks.get(0);
        List<RuledBand> body = new ArrayList<>(blocks.subList(1, blocks.size()));
        int heads = body.isEmpty() ? headLines(first.lines(), em) : sureHeads(first.lines(), em);
        if (heads < first.lines().size() || body.isEmpty()) {
            body.add(
                    0,
                    first.withLines(first.lines().subList(heads, first.lines().size())));
        }
        return new OpenParts(first.top(), first.lines().subList(0, heads), body);
    }

    /** With the rows and heads that stand outside of the lines; the same if there are none. */
    OpenParts completed(PdfPage page, List<Ruling> rules, double em) {
        Optional<OpenParts> headed = head.isEmpty()
                ? Optional.of(headedAbove(BeyondRules.of(page, rules, body, em)))
                : headedInstead(page, rules, em);
        OpenParts parts = headed.orElse(this);
        List<RuledBand> all = new ArrayList<>(parts.body);
        BeyondRules.of(page, rules, body, em).below().ifPresent(all::add);
        return new OpenParts(top, parts.head, all);
    }

    private OpenParts headedAbove(BeyondRules beyond) {
        BeyondRules.Above above = beyond.above();
        RuledBand first = body.get(0);
        List<RuledBand> all = new ArrayList<>(body);
        if (!above.rows().isEmpty()) {
            double begin = above.rows().get(0).top() - 1;
            all.add(0, new RuledBand(begin, first.top(), first.left(), first.right(), above.rows()));
        }
        return new OpenParts(top, above.heads(), all);
    }

    /** Where what stands above the second line may be values: with the heads above the first line, if each column has one. */
    private Optional<OpenParts> headedInstead(PdfPage page, List<Ruling> rules, double em) {
        if (!head.stream().allMatch(line -> UnruledRows.isRow(line) && !UnruledRows.isHeadOfYears(line))) {
            return Optional.empty();
        }
        RuledBand second = body.get(0);
        List<RuledBand> rows = new ArrayList<>(body);
        rows.add(0, new RuledBand(top, second.top(), second.left(), second.right(), head));
        BeyondRules beyond = BeyondRules.of(page, rules, rows, em);
        List<GlyphLine> heads = beyond.above().heads();
        return !heads.isEmpty() && beyond.areHeadedBy(heads.get(heads.size() - 1))
                ? Optional.of(new OpenParts(top, List.of(), rows).headedAbove(beyond))
                : Optional.empty();
    }

    /** The area from the heads to the last row. */
    Box box() {
        RuledBand first = body.get(0);
        double begin = Math.min(top, first.top());
        begin = head.isEmpty() ? begin : Math.min(begin, head.get(0).top() - 1);
        double bottom = body.get(body.size() - 1).bottom();
        return new Box(first.left(), begin, first.right() - first.left(), bottom - begin);
    }

    /** How many lines at the top hold no values but years: without a line below them, that makes them heads. */
    private static int headLines(List<GlyphLine> lines, double em) {
        int heads = 0;
        while (heads < lines.size() && !isValued(lines.get(heads), em)) {
            heads++;
        }
        return heads;
    }

    private static boolean isValued(GlyphLine line, double em) {
        return line.cells(em).stream()
                .skip(1)
                .map(Phrase::text)
                .anyMatch(text -> PrintedValue.isValue(text) && !PrintedValue.isYear(text));
    }

    /** How many lines stand above the first that holds values which no head looks like. */
    private static int sureHeads(List<GlyphLine> lines, double em) {
        int heads = 0;
        while (heads < lines.size() && !isSureRow(lines.get(heads), em)) {
            heads++;
        }
        return heads;
    }

    private static boolean isSureRow(GlyphLine line, double em) {
        return UnruledRows.isRow(line)
                && line.cells(em).stream().skip(1).anyMatch(phrase -> PrintedValue.isMeasured(phrase.text()));
    }
}
