package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private static final Table TABLE = new Table(
            1,
            1,
            null,
            "caption",
            "",
            List.of(),
            "",
            3,
            List.of(
                    cell(0, 0, 2, 0, "国别"),
                    cell(0, 1, 0, 4, "2023年"),
                    cell(1, 1, 1, 2, "出口"),
                    cell(1, 3, 2, 3, "进口"),
                    cell(2, 1, 2, 1, "金额"),
                    cell(2, 2, 2, 2, "增速"),
                    cell(2, 4, 2, 4, " "),
                    cell(3, 0, 3, 0, "美国"),
                    cell(3, 1, 3, 1, "1.5")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 国别
            1 | 2023年/出口/金额
            2 | 2023年/出口/增速
            3 | 2023年/进口
            4 | 2023年
            9 | ''
            """)
    void theHeadsAboveAColumnIncludeThoseThatSpanIt(int column, String path) {
        assertThat(String.join("/", TABLE.headPath(column))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 0, 国别
            0, 3, 2023年
            3, 1, 1.5
            3, 2, none
            """)
    void aSpanningCellStandsAtEveryPlaceThatItCovers(int row, int column, String text) {
        assertThat(TABLE.cellAt(row, column).map(Cell::text).orElse("none")).isEqualTo(text);
    }

    private static Cell cell(int row, int column, int rowEnd, int columnEnd, String text) {
        return new Cell(row, column, rowEnd, columnEnd, text, 1, null, 0);
    }
}
