package org.yearbook.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.layout.ChartLayout;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Label;

/** A chart of a table of the layout file. */
record ChartLayoutNode(Label titleOfTable, List<ColumnLayout> columns) {

    ChartLayout read(ConfigNode node) {
        node.allowOnly("type", "title", "columns", "at_most");
        ChartLayout.Type type = node.field("type")
                .as("line, column or bar", text -> ChartLayout.Type.valueOf(text.toUpperCase(Locale.ROOT)));
        Map<String, ColumnLayout> known = new TreeMap<>();
        columns.forEach(column -> known.put(column.id(), column));
        List<ColumnLayout> drawn = node.field("columns").items().stream()
                .map(item -> Optional.ofNullable(known.get(item.text()))
                        .orElseThrow(() -> item.mistake("there is no column '" + item.text() + "'")))
                .toList();
        if (drawn.isEmpty()) {
            throw node.mistake("expecting at least one column");
        }
        if (drawn.stream().map(ColumnLayout::unit).distinct().count() > 1) {
            // Two scales in one chart make any two series look alike.
            throw node.mistake("all columns of a chart have to be in one unit");
        }
        Label title = node.optional("title").map(YearbookLayoutFile::label).orElse(titleOfTable);
        return new ChartLayout(
                type, title, drawn.stream().map(ColumnLayout::id).toList(), RowLayoutNode.count(node, "at_most"));
    }
}
