package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.stream.IntStream;
import org.yearbook.extract.pdf.page.Ruling;

/** What the lines drawn below a line of heads say about the columns that those stand over. */
final class HeadRules {

    private final List<Ruling> rules;
    private final ColumnPrint print;

    /**
     * @param all the horizontal lines of the page
     * @param upper the heads
     * @param lower the line of heads below
     */
    HeadRules(List<Ruling> all, HeadLine upper, HeadLine lower, ColumnPrint print) {
        this.print = print;
        // A line all along the table parts two levels and belongs to no head.
        rules = all.stream()
                .filter(rule -> rule.position() > upper.middle() && rule.position() < lower.bottom())
                .filter(rule -> !runsUnder(rule, 0))
                .toList();
    }

    /** Whether lines are drawn below some columns: then those without stand below no head of several. */
    boolean speak() {
        return IntStream.range(1, print.count()).anyMatch(this::areDrawnUnder);
    }

    boolean areDrawnUnder(int column) {
        return rules.stream().anyMatch(rule -> runsUnder(rule, column));
    }

    private boolean runsUnder(Ruling rule, int column) {
        return rule.start() < print.centre(column) && rule.end() > print.centre(column);
    }
}
