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
        root.allowOnly("title", "publisher", "contact", "names", "units", "chapters");
        Map<String, Label> names = new LinkedHashMap<>();
        root.optional("names").ifPresent(node -> node.fields().forEach((code, name) -> names.put(code, label(name))));
        Map<String, DisplayUnit> units = new TreeMap<>();
        root.field("units").fields().forEach((id, unit) -> units.put(id, unit(unit)));
        TableLayoutNode tables = new TableLayoutNode(new LayoutCodes(vocabulary), units);
        Set<String> ids = new HashSet<>();
        List<Chapter> chapters = new ArrayList<>();
        for (ConfigNode node : root.field("chapters").items()) {
            chapters.add(chapter(node, tables, ids));
        }
        return new YearbookLayout(
                label(root.field("title")), label(root.field("publisher")), root.text("contact", ""), names, chapters);
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
