package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.table.FilledTable;

/** What the main indicators mean (主要统计指标解释), as far as the tables show values of them. */
final class ExplanationsSheet {

    private static final List<String> HEADS = List.of("指标", "Indicator", "解释", "Explanation", "见表\nTables");
    private static final List<Integer> WIDTHS = List.of(24, 30, 50, 58, 16);

    private ExplanationsSheet() {}

    static void write(Worksheet sheet, YearbookLayout layout, List<FilledTable> tables, CodeNames names) {
        List<List<String>> rows = new ArrayList<>();
        shown(tables).forEach((indicator, places) -> {
            Label name = names.name(Dimension.INDICATOR, indicator);
            Label text =
                    layout.explanations().getOrDefault(indicator, new Label("以来源的定义为准。", "As the source defines it."));
            rows.add(List.of(name.zh(), name.en(), text.zh(), text.en(), String.join(", ", places)));
        });
        sheet.widths(WIDTHS);
        sheet.title("主要统计指标解释", "Explanation of main indicators");
        TextTable.writeWhole(sheet, "Indicators", HEADS, rows);
    }

    /** The indicators that tables show values of, with their tables. */
    private static Map<String, Set<String>> shown(List<FilledTable> tables) {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (FilledTable table : tables) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(FilledTable.Cell::source)
                    .forEach(decision -> add(shown, decision, table.layout().id()));
        }
        return shown;
    }

    private static void add(Map<String, Set<String>> shown, @Nullable Decision decision, String table) {
        if (decision != null) {
            shown.computeIfAbsent(decision.series().indicator(), code -> new TreeSet<>())
                    .add(table);
        }
    }
}
