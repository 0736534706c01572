package org.yearbook.extract.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;

/** Lays the cells of an HTML table out in a grid, with spans that lie cut down to the table. */
final class TableGrid {

    /** As browsers do. */
    private static final int WIDEST_SPAN = 1000;

    private final PageText weights;
    private final InlineTextSource texts;
    private final List<Element> rows = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private boolean nested;

    /** Starts the text of a cell. */
    interface InlineTextSource {
        InlineText start();
    }

    private TableGrid(PageText weights, InlineTextSource texts) {
        this.weights = weights;
        this.texts = texts;
    }

    static TableGrid of(Element table, PageText weights, InlineTextSource texts) {
        TableGrid grid = new TableGrid(weights, texts);
        grid.findRows(table);
        if (!grid.nested) {
            grid.layOut();
        }
        return grid;
    }

    List<GridCell> cells() {
        return cells;
    }

    int rows() {
        return rows.size();
    }

    /** Whether there is a table in a cell: then this one only lays out the page. */
    boolean isNested() {
        return nested;
    }

    private void findRows(Element table) {
        NodeSteps.walk(table, new NodeSteps.Visitor() {
            @Override
            public boolean enter(Node node) {
                if (node.equals(table) || !(node instanceof Element element)) {
                    return node.equals(table);
                }
                if (weights.isSkipped(element) || PageElements.name(element).equals("caption")) {
                    return false;
                }
                if (PageElements.name(element).equals("tr")) {
                    rows.add(element);
                }
                nested |= PageElements.name(element).equals("table");
                return !nested;
            }

            @Override
            public void leave(Node node) {}
        });
    }

    private void layOut() {
        List<List<Element>> elements = rows.stream().map(this::cellsOf).toList();
        int width = elements.stream()
                .filter(row -> row.size() > 1)
                .mapToInt(row ->
                        row.stream().mapToInt(cell -> span(cell, "colspan")).sum())
                .max()
                .orElse(1);
        int[] takenUntil = new int[Math.max(1, width) + WIDEST_SPAN]; // row below the lowest cell of each column
        for (int row = 0; row < elements.size(); row++) {
            int column = 0;
            for (Element element : elements.get(row)) {
                while (column < takenUntil.length - 1 && takenUntil[column] > row) {
                    column++;
                }
                int wide = elements.get(row).size() == 1
                        ? Math.min(span(element, "colspan"), width)
                        : span(element, "colspan");
                int columnEnd = Math.min(column + wide, takenUntil.length) - 1;
                int rowEnd = Math.min(row + rowSpan(element, elements.size() - row), elements.size()) - 1;
                for (int covered = column; covered <= columnEnd; covered++) {
                    takenUntil[covered] = rowEnd + 1;
                }
                cells.add(new GridCell(row, column, rowEnd, columnEnd, element, content(element), isHead(element)));
                column = columnEnd + 1;
            }
        }
    }

    private List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell -> PageElements.name(cell).equals("td")
                        || PageElements.name(cell).equals("th"))
                .filter(cell -> !weights.isSkipped(cell))
                .toList();
    }

    private static int rowSpan(Element cell, int rowsLeft) {
        return cell.attr("rowspan").strip().equals("0") ? rowsLeft : Math.min(span(cell, "rowspan"), rowsLeft);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]{1,18}")) {
            return 1;
        }
        return (int) Math.max(1, Math.min(WIDEST_SPAN, Long.parseLong(value)));
    }

    private static boolean isHead(Element cell) {
        @Nullable Element row = cell.parent();
        @Nullable Element section = row == null ? null : row.parent();
        return PageElements.name(cell).equals("th")
                || (section != null && PageElements.name(section).equals("thead"));
    }

    private Passage content(Element cell) {
        InlineText text = texts.start();
        NodeSteps.walk(cell, new InlineVisitor(text, weights));
        return text.take(PassageKind.PARAGRAPH);
    }
}
