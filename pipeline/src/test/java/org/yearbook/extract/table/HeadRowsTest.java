package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadRowsTest {

    /** Rows parted by {@code /}, cells by a comma. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年份,出口,进口 / 2022,1.5,2 / 2023,1.6,3              | 1
            地区,2021,2022,2023 / 甲,5,6,7                        | 1
            地区,2023年,2022年 / 甲,5,6                           | 1
            地区,单位,2022,2023 / 甲,吨,6,7                       | 1
            ,2023,,2022, / ,量,价,量,价 / 甲,9,2,3,4              | 2
            项目,量,价 / 甲,1,2 / 1,5,6 / 2,7,8                   | 1
            年份,出口,进口 / 2022,1950,2010 / 2023,1960,2020      | 1
            甲,1.5,2 / 乙,1.6,3                                   | 0
            省,类别,数量 / 甲,沿海,10.5 / 乙,内陆,3               | 1
            项目,单位,数量 / 东部,, / 甲,吨,5                     | 1
            年,数 / 2023,— / 2024,5                               | 1
            月份,1,2,3,4 / 甲,9,2,3,4                             | 1
            ,1,2,3 / 甲,9,2,3                                     | 1
            地区,2023,,,2024,, / ,1,2,3,1,2,3 / 甲,9,2,3,4,5,6    | 2
            季度,1,2,3,4,全年 / 甲,9,2,3,4,18                     | 1
            地区,1,2,3 / 甲,9,2,3                                 | 0
            Persons,,, / Kind,2021,2022,2023 / 甲,5,6,7           | 2
            万吨,, / ,2021,2022 / 甲,5,6                          | 2
            表,, / 件,, / 项目,2021,2022 / 甲,5,6                 | 3
            ,2021,2022 / 甲,53.5 r,61.2 p / 乙,40.1 r,42 (p)      | 1
            项目,2021r,2022p / 甲,5,6                             | 1
            甲,1204p,1310r / 乙,1.6,3                             | 0
            名称,说明 / 甲,文字 / 乙,文字                         | 1
            """)
    void countsHeads(String rows, int expected) {
        List<List<String>> cells = Arrays.stream(rows.split("/", -1))
                .map(row -> Arrays.stream(row.split(",", -1)).map(String::strip).toList())
                .toList();

        assertThat(HeadRows.count(cells)).isEqualTo(expected);
    }
}
