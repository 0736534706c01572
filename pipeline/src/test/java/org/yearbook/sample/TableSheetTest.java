package org.yearbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.sample.TableSheet.Area;

class TableSheetTest {

    @Test
    void joinsHeadCellsAcrossRowsAndColumns() {
        TableSheet sheet = new TableSheet(List.of(List.of("年份", "出口", "<"), List.of("^", "金额", "增速")), 2);

        assertThat(sheet.areas(0, 2))
                .containsExactly(
                        new Area(0, 1, 0, 0, "年份"),
                        new Area(0, 0, 1, 2, "出口"),
                        new Area(1, 1, 1, 1, "金额"),
                        new Area(1, 1, 2, 2, "增速"));
    }
}
