package org.yearbook.publish.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Table;

class PrintedTablesTest {

    private static final Table TABLE = new Table(
            2,
            5,
            null,
            "",
            "亿元",
            List.of("注：略"),
            "",
            2,
            List.of(
                    cell(0, 0, 1, 0, "省市"),
                    cell(0, 1, 0, 2, "出口"),
                    cell(1, 1, 1, 1, "金额, \"现价\""),
                    cell(1, 2, 1, 2, "增速"),
                    cell(2, 0, 2, 0, "上海"),
                    cell(2, 1, 2, 1, " "),
                    cell(2, 2, 2, 2, "-3.5")));

    @Test
    void jsonTellsSpansAndLeavesOutBlankCells() throws IOException {
        DocumentContent content = new DocumentContent(
                DocumentInfo.unlisted("a.b.pdf"), "application/pdf", 5, 0, List.of(), List.of(TABLE), List.of());

        assertThat(PrintedTables.json(content))
                .isEqualTo("{\"document\":\"a.b\",\"tables\":[{\"page\":5,\"caption\":\"\",\"unit\":\"亿元\","
                        + "\"notes\":[\"注：略\"],\"source\":\"\",\"head_rows\":2,\"cells\":["
                        + "{\"row\":0,\"col\":0,\"row_end\":1,\"col_end\":0,\"text\":\"省市\"},"
                        + "{\"row\":0,\"col\":1,\"row_end\":0,\"col_end\":2,\"text\":\"出口\"},"
                        + "{\"row\":1,\"col\":1,\"row_end\":1,\"col_end\":1,\"text\":\"金额, \\\"现价\\\"\"},"
                        + "{\"row\":1,\"col\":2,\"row_end\":1,\"col_end\":2,\"text\":\"增速\"},"
                        + "{\"row\":2,\"col\":0,\"row_end\":2,\"col_end\":0,\"text\":\"上海\"},"
                        + "{\"row\":2,\"col\":2,\"row_end\":2,\"col_end\":2,\"text\":\"-3.5\"}]}]}\n");
    }

    @Test
    void csvKeepsAColumnForEveryColumn() throws IOException {
        assertThat(PrintedTables.csv(List.of(TABLE))).isEqualTo("""
                "[2, p.5] (亿元)"
                省市,出口,
                ,"金额, ""现价\""",增速
                上海, ,-3.5

                """);
    }

    @Test
    void textLinesUpColumnsOfWideAndNarrowLetters() {
        assertThat(PrintedTables.text(List.of(TABLE))).isEqualTo("""
                [2, p.5] (亿元)
                省市  出口
                      金额, "现价"  增速
                上海                -3.5

                """);
    }

    @Test
    void aDocumentWithoutTablesPrintsNothing() throws IOException {
        assertThat(PrintedTables.csv(List.of())).isEmpty();
        assertThat(PrintedTables.text(List.of())).isEmpty();
    }

    private static Cell cell(int row, int column, int rowEnd, int columnEnd, String text) {
        return new Cell(row, column, rowEnd, columnEnd, text, 5, null, 0);
    }
}
