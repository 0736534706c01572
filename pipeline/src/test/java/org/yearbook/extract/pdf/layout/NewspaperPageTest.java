package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of five columns with headlines, boxes and pictures: every article in its order, no sentence cut by what stands around it. */
class NewspaperPageTest {

    private static final double[] COLUMNS = {30, 142, 254, 366, 478};

    private final TypeCase type = new TypeCase();

    @Test
    void readsFiveColumnsBelowAHeadline() {
        type.size(20).bold(true).line(200, 60, "五栏文章的大字标题").size(10).bold(false);
        columns(100, 12, "甲乙丙丁戊");

        assertThat(text()).containsSubsequence("甲栏", "乙栏", "丙栏", "丁栏", "戊栏");
    }

    @Test
    void goesOnBelowABoxThatStandsInTheMiddleOfTheColumns() {
        type.size(20).bold(true).line(200, 60, "五栏文章的大字标题").size(10).bold(false);
        for (int column = 0; column < COLUMNS.length; column++) {
            String name = "甲乙丙丁戊".substring(column, column + 1);
            column(COLUMNS[column], 100, 8, name + "上");
            if (column < 1 || column > 3) {
                column(COLUMNS[column], 220, 10, name + "中");
            }
            column(COLUMNS[column], 370, 8, name + "下");
        }
        type.frame(138, 212, 470, 362);
        type.size(14).bold(true).line(200, 240, "框里另有一题").size(10).bold(false);
        type.lines(146, 270, 15, "框内第一行里的字", "框内第二行里的字", "框内完。");

        assertThat(text()).containsSubsequence("甲上", "甲中", "甲下", "乙上", "乙下", "丙上", "丙下", "丁上", "丁下", "戊上", "戊中", "戊下");
        assertThat(type.texts()).anyMatch(passage -> passage.startsWith("框内第一行") && !passage.contains("栏"));
    }

    private void columns(double top, int lines, String names) {
        for (int column = 0; column < COLUMNS.length; column++) {
            column(COLUMNS[column], top, lines, names.substring(column, column + 1) + "栏");
        }
    }

    private void column(double x, double top, int lines, String name) {
        for (int line = 0; line < lines; line++) {
            type.line(x, top + 15 * line, (line == 0 ? name : "字字") + "字字字字字字字字");
        }
    }

    private String text() {
        return String.join("", type.texts());
    }
}
