package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.Vocabulary;

/** With the words of the shipped configuration; the tables are made up. */
class NumberedHeadsTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    /** Rows parted by {@code //}, cells by {@code ;}; {@code -} is a period that is not known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                        | unit       | heads | rows                                            | periods
            2024年服务贸易各月出口额         | 亿元       | 1 | 地区;1;2;3 // 上海;5;6;7                          | 2024-01 2024-02 2024-03
            2024年服务贸易分季度出口额       | 亿元       | 1 | 地区;1;2;3;4 // 上海;5;6;7;8                      | 2024-Q1 2024-Q2 2024-Q3 2024-Q4
            Services exports by month, 2024  | 亿元       | 1 | 地区;1;2;3 // 上海;5;6;7                          | 2024-01 2024-02 2024-03
            2024年服务贸易出口额             | 亿元，分月 | 1 | 地区;1;2;3 // 上海;5;6;7                          | 2024-01 2024-02 2024-03
            服务贸易出口额                   | 亿元       | 1 | 年份 / 月份;1;2;3 // 2023;5;6;7 // 2024;8;9;10     | 2023-01 2023-02 2023-03 2024-01 2024-02 2024-03
            服务贸易出口额                   | 亿元       | 1 | Month;1;2 // 2023;5;6 // 2024;8;9                  | 2023-01 2023-02 2024-01 2024-02
            服务贸易出口额                   | 亿元       | 2 | 地区;2024年（月）;<;< // ^;1;2;3 // 上海;5;6;7     | 2024-01 2024-02 2024-03
            服务贸易出口额                   | 亿元       | 2 | 月份;2023年;<;2024年;< // ^;1;2;1;2 // 上海;5;6;7;8 | 2023-01 2023-02 2024-01 2024-02
            2024年服务贸易出口额             | 亿元       | 1 | 月份;01;02;03 // 上海;5;6;7                        | 2024-01 2024-02 2024-03
            2024年服务贸易出口额             | 亿元       | 1 | 月份;1-2;3;4 // 上海;5;6;7                         | 2024-01-01/P2M 2024-03 2024-04
            2024年服务贸易出口额             | 亿元       | 1 | 月份;1;2;3;全年 // 上海;5;6;7;18                   | 2024-01 2024-02 2024-03 2024
            2024年服务贸易出口额             | 亿元       | 1 | 月份;7;8;9 // 上海;5;6;7                           | 2024-07 2024-08 2024-09
            2024年服务贸易出口额             | 亿元       | 1 | 地区;1;2;3 // 上海;5;6;7                           | - - -
            2024年10月服务贸易出口额         | 亿元       | 1 | 地区;1;2;3 // 上海;5;6;7                           | - - -
            2024年服务贸易各月和分季出口额   | 亿元       | 1 | 地区;1;2;3 // 上海;5;6;7                           | - - -
            2024年服务贸易月均出口额         | 亿元/月    | 1 | 地区;1;2;3 // 上海;5;6;7                           | - - -
            2024年服务贸易分季度出口额       | 亿元       | 1 | 地区;1;2;3;4;5 // 上海;5;6;7;8;9                   | - - - - -
            2024年服务贸易分月出口额         | 亿元       | 1 | 地区;1;2;4 // 上海;5;6;7                           | - - -
            2024年服务贸易出口额             | 亿元       | 1 | 季度;1;2;3 // 1;5;6;7 // 2;8;9;10                  | - - - - - -
            2024年服务贸易                   | 亿元       | 2 | 月份;出口额;进口额 // ^;1;2 // 1;5;6 // 2;7;8      | 2024-01 2024-01 2024-02 2024-02
            2024年服务贸易出口额             | 亿元       | 1 | 月份;出口额 // 1;5 // 2;6 // 12;7                  | 2024-01 2024-02 2024-12
            服务贸易出口额                   | 亿元       | 1 | 年份;出口额 // 2022;5 // 2023;6                    | 2022 2023
            服务贸易出口额                   | 亿元       | 1 | 年份;月份;出口额 // 2023;11;5 // ;12;6 // 2024;1;7  | 2023-11 2023-12 2024-01
            2024年服务贸易出口额             | 亿元       | 1 | Quarter;出口额 // 1;5 // 2;6                       | 2024-Q1 2024-Q2
            """)
    void tellsTheTimeOfBareNumbers(String caption, String unit, int heads, String rows, String expected) {
        String grid = Arrays.stream(rows.split("//"))
                .map(row -> row.replace(";", "|"))
                .collect(Collectors.joining("\n"));

        String periods = table(caption, unit, heads, grid).read(VOCABULARY).figures().stream()
                .map(figure -> figure.reading().period())
                .map(period -> period == null ? "-" : period.code())
                .collect(Collectors.joining(" "));

        assertThat(periods).isEqualTo(expected);
    }
}
