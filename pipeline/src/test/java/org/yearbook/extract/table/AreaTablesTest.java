package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.OwnIndicators.indicator;
import static org.yearbook.extract.OwnIndicators.with;
import static org.yearbook.extract.table.Drawn.table;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Reading;
import org.yearbook.domain.Vocabulary;

/** Whose figures the rows of a table are, and whom they are with. */
class AreaTablesTest {

    private static final Vocabulary VOCABULARY =
            with(indicator("visitors", "入境游客", "Foreign visitors", "persons", "Visitors", "Nights of visitors"));

    /** As {@code indicator area-partner}. */
    private static String written(Reading reading) {
        return (reading.indicator().isEmpty() ? "-" : reading.indicator()) + " "
                + (reading.refArea().isEmpty() ? "?" : reading.refArea())
                + (reading.counterpartArea().isEmpty() ? "" : "-" + reading.counterpartArea());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                            | head          | rows                | read
            云南省入境游客                       | 国别（地区）  | 日本; 法国          | visitors ?, visitors ?
            云南省入境游客                       | 地区          | 全省; 日本          | visitors CN-YN, visitors ?
            云南省入境游客                       | 地区          | 云南; 昆明; 上海    | visitors CN-YN, visitors CN-530100, visitors CN-SH
            云南省入境游客                       | 地区          | 全国; 云南; 世界    | visitors CN, visitors CN-YN, visitors 001
            云南省入境游客                       | 地区          | 澳门; 昆明          | visitors ?, visitors CN-530100
            中国与各国入境游客                   | 国家          | 中国; 日本          | visitors CN, visitors JP
            云南省入境游客                       | 客源国        | 日本; 法国          | visitors CN-YN-JP, visitors CN-YN-FR
            云南省入境游客                       | 客源国（地区） | 合计; 日本; 瓦坎达 | visitors CN-YN, visitors CN-YN-JP, - CN-YN
            云南省主要客源国入境游客             | 国家          | 合计; 日本          | - CN-YN, visitors CN-YN-JP
            云南省按客源地分入境游客             | 地区          | 上海; 广东          | visitors CN-YN-CN-SH, visitors CN-YN-CN-GD
            Visitors in Kenya                    | Country       | Kenya; France       | visitors KE, visitors FR
            Visitors in Kenya by nationality     | <             | Kenya; France       | visitors KE-KE, visitors KE-FR
            Nights of visitors in Kenya, by country of residence | < | Total; France   | visitors KE, visitors KE-FR
            Visitors in Kenya                    | Nationality   | Uganda; France      | visitors KE-UG, visitors KE-FR
            Visitors by nationality              | <             | Uganda; France      | visitors ?-UG, visitors ?-FR
            """)
    void rowsOfThoseWhoComeFromElsewhereAreNotOfTheirAreas(String caption, String head, String rows, String read) {
        String grid = head.replace("<", " ") + " | 2023\n" + rows.replaceAll("\\s*;\\s*", " | 12\n") + " | 12\n";

        assertThat(table(caption + (caption.matches("\\p{ASCII}+") ? " (persons)" : "（人）"), "", 1, grid)
                        .read(VOCABULARY)
                        .figures()
                        .stream()
                        .map(figure -> written(figure.reading()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(read);
    }
}
