package org.yearbook.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.Chapter;
import org.yearbook.domain.layout.DisplayUnit;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;

/** {@code config/yearbook.yaml}: the layout of the yearbook's tables. */
public final class YearbookLayoutFile {

    private YearbookLayoutFile() {}

    /**
     * The layout, checked against the code lists.
     *
     * @throws ConfigException with the line of the first mistake
     */
    public static YearbookLayout read(ConfigNode root, Vocabulary vocabulary) {
        root.allowOnly(
                "title",
                "publisher",
                "contact",
                "published",
                "next_release",
                "names",
                "methods",
                "explanations",
                "units",
                "chapters");
        Map<String, DisplayUnit> units = new TreeMap<>();
        root.field("units").fields().forEach((id, unit) -> units.put(id, unit(unit)));
        TableLayoutNode tables = new TableLayoutNode(new LayoutCodes(vocabulary), units);
        Set<String> ids = new HashSet<>();
        List<Chapter> chapters = new ArrayList<>();
        for (ConfigNode node : root.field("chapters").items()) {
            chapters.add(chapter(node, tables, ids));
        }
        root.optional("explanations")
                .ifPresent(node -> node.fields().keySet().forEach(code -> {
                    if (vocabulary.indicator(code).isEmpty()) {
                        throw node.field(code).mistake("'" + code + "' is no code of indicators.csv");
                    }
                }));
        return new YearbookLayout(
                label(root.field("title")),
                imprint(root),
                labels(root, "names"),
                root.items("methods").stream().map(YearbookLayoutFile::label).toList(),
                labels(root, "explanations"),
                chapters);
    }

    private static YearbookLayout.Imprint imprint(ConfigNode root) {
        return new YearbookLayout.Imprint(
                label(root.field("publisher")),
                root.text("contact", ""),
                root.text("published", ""),
                root.text("next_release", ""));
    }

    private static Map<String, Label> labels(ConfigNode root, String name) {
        Map<String, Label> labels = new LinkedHashMap<>();
        root.optional(name).ifPresent(node -> node.fields().forEach((code, label) -> labels.put(code, label(label))));
        return labels;
    }

    /** The words of the fields zh and en. */
    static Label label(ConfigNode node) {
        node.allowOnly("zh", "en");
        return new Label(node.field("zh").text(), node.field("en").text());
    }

    private static Chapter chapter(ConfigNode node, TableLayoutNode reader, Set<String> ids) {
        node.allowOnly("id", "title", "introduction", "tables");
        List<TableLayout> tables = new ArrayList<>();
        for (ConfigNode table : node.field("tables").items()) {
            TableLayout layout = reader.read(table);
            if (!ids.add(layout.id().toLowerCase(Locale.ROOT))) { // Excel tells sheets apart without regard to case
                throw table.mistake("another table has the number '" + layout.id() + "' already");
            }
            tables.add(layout);
        }
        Label introduction =
                node.optional("introduction").map(YearbookLayoutFile::label).orElse(Label.NONE);
        return new Chapter(node.field("id").text(), label(node.field("title")), introduction, tables);
    }

    private static DisplayUnit unit(ConfigNode node) {
        node.allowOnly("zh", "en", "base", "factor", "decimals");
        ConfigNode factor = node.field("factor");
        int power = factor.as("a power of ten", text -> DisplayUnit.powerOf(new BigDecimal(text)));
        int decimals = node.optional("decimals").map(ConfigNode::integer).orElse(DisplayUnit.AS_PRINTED);
        Label name = new Label(node.field("zh").text(), node.field("en").text());
        return new DisplayUnit(name, node.field("base").text(), power, decimals);
    }
}
