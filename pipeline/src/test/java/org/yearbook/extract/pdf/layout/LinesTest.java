package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final TypeCase type = new TypeCase();

    @Test
    void putsNoBlanksIntoStretchedChineseText() {
        type.tracking(5).line(50, 100, "全年出口2024亿元");

        assertThat(lines()).containsExactly("全年出口2024亿元");
    }

    @Test
    void joinsALineStretchedWiderThanAColumnGap() {
        type.line(50, 100, "一二三四五六七八九十一二三四五六七八");
        type.line(50, 115, "《贸易统计》").line(119, 115, "和《国际收支》");
        type.line(50, 130, "一二三四五六七八九十一二三四五六七八");

        assertThat(lines()).hasSize(3);
    }

    @Test
    void putsBlanksBetweenLatinWords() {
        type.line(50, 100, "Exports rose by 3.5 % in 2024");

        assertThat(lines()).containsExactly("Exports rose by 3.5 % in 2024");
    }

    @Test
    void keepsSingleDigitsApart() {
        type.line(50, 100, "5 6 7").line(50, 120, "5").line(58, 120, "6").line(66, 120, "7");

        assertThat(lines()).containsExactly("5 6 7", "5 6 7");
    }

    @Test
    void putsNoBlanksBetweenChineseAndDigits() {
        type.line(50, 100, "增长").line(72.5, 100, "12").line(85, 100, "个");

        assertThat(lines()).containsExactly("增长12个");
    }

    @Test
    void endsLinesAtAGutter() {
        for (int i = 0; i < 4; i++) {
            type.line(50, 100 + 15 * i, "一二三四五六七八九十").line(162, 100 + 15 * i, "甲乙丙丁戊己庚辛壬癸");
        }

        assertThat(lines()).hasSize(8);
    }

    @Test
    void endsLinesAtAVerticalRule() {
        type.line(50, 100, "左栏文字").line(99, 100, "右栏文字").rule(94.5, 90, 94.5, 110);

        assertThat(lines()).containsExactly("左栏文字", "右栏文字");
    }

    private List<String> lines() {
        Sheet sheet = type.sheet();
        return Lines.of(sheet, sheet.letters()).stream()
                .sorted(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::left))
                .map(TextLine::text)
                .toList();
    }
}
