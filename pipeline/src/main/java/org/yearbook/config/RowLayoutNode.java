package org.yearbook.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yearbook.domain.Area;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.RowLayout;
import org.yearbook.domain.layout.RowLayout.FoundRows;
import org.yearbook.domain.layout.RowLayout.ListedRow;

/** The rows of a table of the layout file. */
record RowLayoutNode(LayoutCodes codes) {

    RowLayout read(ConfigNode node) {
        node.allowOnly("head", "by", "all", "codes");
        Dimension dimension = node.field("by").as("a dimension (time_period, ref_area ...)", Dimension::of);
        List<ListedRow> listed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ConfigNode row : node.items("codes")) {
            ListedRow listedRow = listed(dimension, row);
            if (!listedRow.parent().isEmpty() && !seen.contains(listedRow.parent())) {
                throw row.mistake("part_of names '" + listedRow.parent() + "', which is not listed above it");
            }
            if (!seen.add(listedRow.code())) {
                throw row.mistake("the row '" + listedRow.code() + "' is listed twice");
            }
            listed.add(listedRow);
        }
        Optional<FoundRows> found = node.optional("all").map(all -> found(dimension, all));
        if (found.isEmpty() && listed.isEmpty()) {
            throw node.mistake("expecting 'codes', 'all' or both");
        }
        Label head = YearbookLayoutFile.label(node.field("head"));
        return new RowLayout(head, dimension, found.orElse(null), listed);
    }

    private ListedRow listed(Dimension dimension, ConfigNode node) {
        if (!node.isMapping()) {
            return ListedRow.of(codes.check(dimension, node));
        }
        node.allowOnly("code", "zh", "en", "part_of");
        boolean isNamed = node.optional("zh").isPresent() || node.optional("en").isPresent();
        Label label =
                isNamed ? new Label(node.field("zh").text(), node.field("en").text()) : null;
        return new ListedRow(codes.check(dimension, node.field("code")), label, node.text("part_of", ""));
    }

    private FoundRows found(Dimension dimension, ConfigNode node) {
        node.allowOnly("type", "parent", "from", "to", "order", "order_by", "at_most");
        String type = type(dimension, node.field("type"));
        String parent = node.optional("parent")
                .map(area -> codes.check(Dimension.REF_AREA, area))
                .orElse("");
        boolean descending =
                node.optional("order").map(RowLayoutNode::isDescending).orElse(false);
        return new FoundRows(
                type,
                parent,
                year(node, "from"),
                year(node, "to"),
                node.text("order_by", ""),
                descending,
                count(node, "at_most"));
    }

    /** A field that counts from 1 on; 0 where it is left out. */
    static int count(ConfigNode node, String name) {
        Optional<ConfigNode> count = node.optional(name);
        int number = count.map(ConfigNode::integer).orElse(0);
        count.filter(given -> number < 1).ifPresent(given -> {
            throw given.mistake("expecting 1 or more instead of " + number);
        });
        return number;
    }

    private static String type(Dimension dimension, ConfigNode node) {
        if (node.text().equals(FoundRows.ANY)) {
            return FoundRows.ANY;
        }
        return switch (dimension) {
            case TIME_PERIOD -> {
                if (!node.text().equals("year")) {
                    throw node.mistake("expecting 'year' or 'any' instead of '" + node.text() + "'");
                }
                yield node.text();
            }
            case REF_AREA, COUNTERPART_AREA -> {
                node.as(
                        "a type of area (country, province, city ...)",
                        text -> Area.Type.valueOf(text.toUpperCase(Locale.ROOT)));
                yield node.text();
            }
            default ->
                throw node.mistake("rows by " + dimension.code() + " are of type 'any', or listed under 'codes'");
        };
    }

    private static boolean isDescending(ConfigNode node) {
        return switch (node.text()) {
            case "ascending" -> false;
            case "descending" -> true;
            default -> throw node.mistake("expecting ascending or descending instead of '" + node.text() + "'");
        };
    }

    private static String year(ConfigNode node, String name) {
        return node.optional(name)
                .map(year -> {
                    if (!year.text().matches("\\d{4}")) {
                        throw year.mistake("expecting a year instead of '" + year.text() + "'");
                    }
                    return year.text();
                })
                .orElse("");
    }
}
