package org.yearbook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Decision;
import org.yearbook.domain.layout.YearbookLayout;

/** The cover: what the yearbook is, who makes it, what it holds and how to read its marks. */
final class CoverSheet {

    private static final int WIDTH = 80;

    private final YearbookContent content;
    private final List<FilledTable> tables;

    CoverSheet(YearbookContent content, List<FilledTable> tables) {
        this.content = content;
        this.tables = tables;
    }

    void write(Worksheet sheet) {
        YearbookLayout layout = content.layout();
        sheet.title(layout.title().zh(), layout.title().en());
        List<String> lines = new ArrayList<>();
        lines.add("版次 Edition: " + content.release());
        lines.add("编制 Publisher: " + layout.publisher().both());
        if (!layout.contact().isEmpty()) {
            lines.add("联系方式 Contact: " + layout.contact());
        }
        lines.addAll(holdings());
        lines.add("每个数值单元格链接到“来源”表中的一行，注明文件、页码和原文。\nEach value links to its row in the sheet of"
                + " sources, which names document, page and wording.");
        lines.add("各文件数值不一致时，不采用的数值及原因列在“冲突”表。\nWhere documents disagree, the values not published"
                + " and the reasons are in the sheet of conflicts.");
        lines.add("数值右侧的标记 Flags beside a value:");
        for (Flag flag : Flag.values()) {
            lines.add(flag.mark() + " " + flag.meaning().zh() + "\n" + flag.mark() + " "
                    + flag.meaning().en());
        }
        lines.forEach(line -> sheet.line(line, sheet.styles().paragraph()));
        sheet.widths(List.of(WIDTH));
        sheet.finish(0, false);
    }

    private List<String> holdings() {
        long shown = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() != null)
                .count();
        long published = content.decisions().stream()
                .filter(decision -> decision.chosen().isPresent())
                .count();
        String support = String.format(
                Locale.ROOT,
                "核对程度：已核实 %1$d，未见矛盾 %2$d，无从核对 %3$d。\nOf the published values %1$d are verified, %2$d are"
                        + " uncontradicted, %3$d could not be checked.",
                supported(Decision.Support.VERIFIED),
                supported(Decision.Support.UNCONTRADICTED),
                supported(Decision.Support.UNCHECKED));
        return List.of(
                String.format(
                        Locale.ROOT,
                        "本年鉴依据 %1$d 份文件编成，共 %2$d 张表、%3$d 个数值；公布的全部 %4$d 个观测值见 observations.csv。"
                                + "\nCompiled from %1$d documents: %2$d tables with %3$d values; all %4$d published"
                                + " observations are in observations.csv.",
                        content.documents().size(),
                        tables.size(),
                        shown,
                        published),
                support,
                String.format(
                        Locale.ROOT,
                        "处理中报告的问题 %1$d 条，见 issues.csv。\nThe run reported %1$d issues, see issues.csv.",
                        content.issues()));
    }

    private long supported(Decision.Support support) {
        return content.decisions().stream()
                .filter(decision -> decision.chosen().isPresent() && decision.support() == support)
                .count();
    }
}
