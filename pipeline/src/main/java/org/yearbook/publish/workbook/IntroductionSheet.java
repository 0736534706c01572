package org.yearbook.publish.workbook;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.layout.Chapter;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.YearbookLayout;

/** How the yearbook is made, and what to know before reading a chapter. */
final class IntroductionSheet {

    private static final List<String> HEADS = List.of("内容\nAbout", "说明", "Text");
    private static final List<Integer> WIDTHS = List.of(30, 56, 66);

    private IntroductionSheet() {}

    static void write(Worksheet sheet, YearbookLayout layout) {
        List<List<String>> rows = new ArrayList<>();
        for (int method = 0; method < layout.methods().size(); method++) {
            Label text = layout.methods().get(method);
            rows.add(List.of("编制方法 Methods (" + (method + 1) + ")", text.zh(), text.en()));
        }
        for (Chapter chapter : layout.chapters()) {
            Label text = chapter.introduction();
            if (!text.both().isEmpty()) {
                rows.add(List.of(chapter.id() + " " + chapter.title().both(), text.zh(), text.en()));
            }
        }
        sheet.widths(WIDTHS);
        sheet.title("简要说明", "Introduction");
        TextTable.writeWhole(sheet, "Introduction", HEADS, rows);
    }
}
