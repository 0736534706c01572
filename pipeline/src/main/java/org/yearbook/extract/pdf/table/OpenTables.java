package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.ReadingClock;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.page.TextSize;

/** Reads tables that have horizontal lines only, three or more; their columns are parted by gaps. */
final class OpenTables {

    /** A gap wider than this, in em, parts two cells of one line: more than any blank between words. */
    static final double GAP = 0.65;

    private final PdfPage page;
    private final List<Ruling> rules;
    private final double em;
    private final ReadingClock clock;

    /**
     * @param page with the glyphs that no other table has taken
     * @param rules horizontal lines from the top down
     * @param em the page's usual font size in points
     */
    OpenTables(PdfPage page, List<Ruling> rules, double em, ReadingClock clock) {
        this.page = page;
        this.rules = rules;
        this.em = em;
        this.clock = clock;
    }

    List<PlacedTable> find() {
        List<PlacedTable> tables = new ArrayList<>();
        for (List<Ruling> chain : RuleChains.of(rules, em)) {
            addTables(Stripes.completed(chain, page), tables);
        }
        return tables;
    }

    private void addTables(List<Ruling> chain, List<PlacedTable> tables) {
        List<RuledBand> blocks = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            blocks.add(RuledBand.between(chain.get(i - 1), chain.get(i), page.glyphs(), em));
        }
        new OpenEnd(page, rules).below(chain.get(chain.size() - 1)).ifPresent(blocks::add);
        int start = 0;
        while (start < blocks.size()) {
            int end = start;
            while (end < blocks.size() && blocks.get(end).isTabular(page.pictures())) {
                end++;
            }
            Optional<PlacedTable> table = Optional.empty();
            int last = end;
            while (table.isEmpty() && last > start) {
                clock.check();
                table = read(blocks.subList(start, last));
                last--;
            }
            table.ifPresent(tables::add);
            start = table.isPresent() ? last + 1 : start + 1;
        }
    }

    /** The rows at the top of this page with which a table of the page before goes on; it has no heads. */
    Optional<PlacedTable> goOn(PlacedTable before) {
        return new OpenEnd(page, rules)
                .atTop(before.box().x(), before.box().right())
                .flatMap(block -> new OpenTable(page, rules, em).read(box(List.of(block)), List.of(), List.of(block)));
    }

    private Optional<PlacedTable> read(List<RuledBand> blocks) {
        if (!blocks.get(0).hasSeveralColumns() || !blocks.get(blocks.size() - 1).hasSeveralColumns()) {
            return Optional.empty();
        }
        double size = TextSize.typical(blocks.stream()
                        .flatMap(block -> block.glyphs().stream())
                        .toList())
                .orElse(em);
        OpenParts parts = OpenParts.of(blocks, size);
        Optional<PlacedTable> within = read(parts, box(blocks), size);
        OpenParts all = parts.completed(page, rules, size);
        if (all.equals(parts)) {
            return within;
        }
        return read(all, all.box(), size)
                .filter(table -> within.isEmpty() || within.get().columns() == table.columns())
                .or(() -> within);
    }

    private Optional<PlacedTable> read(OpenParts parts, Box box, double size) {
        return new OpenTable(page, rules, size)
                .read(box, parts.head(), parts.body())
                .map(OpenTables::withLowerHeads)
                .filter(table -> TableJudge.isOpenTable(table)
                        || (TableJudge.isOpenTableOfWords(table) && TableName.isAbove(table, page)));
    }

    /** Rows without values below the first line are heads too if they look so: a head may have a line in the middle. */
    private static PlacedTable withLowerHeads(PlacedTable table) {
        return table.headRows() == 0 ? table : table.withHeadRows(Math.max(table.headRows(), GridHeads.count(table)));
    }

    private static Box box(List<RuledBand> blocks) {
        RuledBand first = blocks.get(0);
        double bottom = blocks.get(blocks.size() - 1).bottom();
        return new Box(first.left(), first.top(), first.right() - first.left(), bottom - first.top());
    }
}
