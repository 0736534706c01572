package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Vocabulary;

class CellMarksTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    /** An empty value is a cell that is set aside with a reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12.5a    | Note: a = provisional; r = revised.  | 12.5
            3,420r   | Note: a = provisional; r = revised.  | 3420
            3,420r   | Note: p preliminary, r revised       | 3420
            3,420r   | p Preliminary. r Revised.             | 3420
            3,420r   | p provisional r revised               | 3420
            3,420 r  | Symbols: p provisional; r revised     | 3420
            3,420r   | p provisional ratio                   | -
            88p      | Notes: (p) preliminary.              | 88
            88 (p)   | p = first estimate                   | 88
            12.5a    | 注：a为初步数。                      | 12.5
            12.5a    | 注：1. 初步数；a 表示估计数          | 12.5
            12.5%a   | a) estimate                          | 12.5
            12.5%*   | * 初步数                             | 12.5
            12.5a    | Note: a revision changed all values. | -
            12.5b    | Note: a = provisional.               | -
            12.5k    | 注：本表数据为初步数。               | -
            12.5m    | ''                                   | -
            12.5亿   | a = provisional                      | -
            """)
    void liftsTheLetterThatANoteExplains(String text, String note, String expected) {
        Drawn table =
                table("表1 2023年服务贸易出口额", "亿元", 1, "地区 | 出口额 | 进口额\n上海 | " + text + " | 1.5\n北京 | 3 | 2\n江苏 | 4 | 2");

        DocumentFigures read = table.noted(note).read(VOCABULARY);

        assertThat(read.figures().stream()
                        .filter(figure -> figure.id().endsWith("r1c1"))
                        .map(figure -> figure.number().value().toPlainString()))
                .hasSize(expected == null ? 0 : 1)
                .allMatch(value -> value.equals(expected));
        assertThat(read.issues().stream().map(Issue::place)).hasSize(expected == null ? 1 : 0);
    }
}
