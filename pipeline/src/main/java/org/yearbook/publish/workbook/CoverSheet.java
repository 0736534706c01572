package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.table.FilledTable;

/** The cover: what the yearbook is, who makes it, what it holds and how to read it. */
final class CoverSheet {

    private static final int WIDTH = 88;

    private final YearbookContent content;
    private final List<FilledTable> tables;

    CoverSheet(YearbookContent content, List<FilledTable> tables) {
        this.content = content;
        this.tables = tables;
    }

    void write(Worksheet sheet) {
        YearbookLayout layout = content.layout();
        sheet.widths(List.of(WIDTH));
        sheet.title(layout.title().zh(), layout.title().en());
        List<String> lines = new ArrayList<>(imprint(layout.imprint()));
        lines.addAll(holdings());
        lines.add("数值右侧的标记在所在工作表中说明。各文件数值不一致时，不采用的数值及原因列在“冲突”表。\nFlags beside values are"
                + " explained on the sheet where they stand. Where documents disagree, the values not published and the"
                + " reasons are in the sheet of conflicts.");
        lines.add("每个数值单元格链接到“来源”表中的一行，注明文件、页码和原文。\nEach value links to its row in the sheet of"
                + " sources, which names document, page and wording.");
        lines.forEach(line -> sheet.line(line, sheet.styles().paragraph()));
        sheet.linkLine("目录 Contents", SheetNames.CONTENTS);
        sheet.linkLine("简要说明 Introduction", SheetNames.INTRODUCTION);
        sheet.linkLine("标记与注释 Flags and notes", SheetNames.NOTES);
        sheet.finish(0, false);
    }

    private List<String> imprint(YearbookLayout.Imprint imprint) {
        List<String> lines = new ArrayList<>();
        lines.add("版次 Edition: " + content.release());
        lines.add("编制 Publisher: " + imprint.publisher().both());
        if (!imprint.contact().isEmpty()) {
            lines.add("联系方式 Contact: " + imprint.contact());
        }
        if (!imprint.published().isEmpty()) {
            lines.add("出版日期 Published: " + imprint.published());
        }
        content.documents().stream()
                .map(document -> document.info().published())
                .filter(vintage -> vintage.isKnown())
                .map(vintage -> vintage.text())
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> lines.add("资料截至 Sources published up to: " + newest));
        if (!imprint.next().isEmpty()) {
            lines.add("下期出版 Next edition: " + imprint.next());
        }
        return lines;
    }

    private List<String> holdings() {
        long shown = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() != null)
                .count();
        Map<Decision.Support, Integer> published = new EnumMap<>(Decision.Support.class);
        for (Decision decision : content.decisions()) {
            if (decision.chosen().isPresent()) {
                published.merge(decision.support(), 1, Integer::sum);
            }
        }
        String support = String.format(
                Locale.ROOT,
                "核对程度：已核实 %1$d，未见矛盾 %2$d，无从核对 %3$d。\nOf the published values %1$d are verified, %2$d are"
                        + " uncontradicted, %3$d could not be checked.",
                published.getOrDefault(Decision.Support.VERIFIED, 0),
                published.getOrDefault(Decision.Support.UNCONTRADICTED, 0),
                published.getOrDefault(Decision.Support.UNCHECKED, 0));
        return List.of(
                String.format(
                        Locale.ROOT,
                        "本年鉴依据 %1$d 份文件编成，共 %2$d 张表、%3$d 个数值；公布的全部 %4$d 个观测值见 observations.csv。"
                                + "\nCompiled from %1$d documents: %2$d tables with %3$d values; all %4$d published"
                                + " observations are in observations.csv.",
                        content.documents().size(),
                        tables.size(),
                        shown,
                        published.values().stream().mapToInt(Integer::intValue).sum()),
                support,
                String.format(
                        Locale.ROOT,
                        "处理中报告的问题 %1$d 条，见 issues.csv。\nThe run reported %1$d issues, see issues.csv.",
                        content.issues()));
    }
}
