package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Vintage;

class TitleYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            某省2023年国民经济和社会发展统计公报 | STATISTICAL_RELEASE | 2024-03-28 | 2023
            Annual Tourism Report 2023             | OFFICIAL_REPORT     | 2024-05    | 2023
            某省2023年国民经济和社会发展统计公报 | NEWSPAPER           | 2024-03-28 | -
            Building Survey Quarter 3 2023         | STATISTICAL_RELEASE | 2024-02-01 | -
            中国数字贸易发展报告2024               | OFFICIAL_REPORT     | 2024-09-26 | -
            某省统计年鉴2023                       | STATISTICAL_RELEASE | 2024-02-01 | -
            某省统计月报（2024年10月）             | STATISTICAL_RELEASE | 2024-11-18 | -
            2023年计划执行情况与2024年计划         | OFFICIAL_REPORT     | 2025-03-10 | -
            某省2023年国民经济和社会发展统计公报 | STATISTICAL_RELEASE |            | -
            """)
    void isThatOfAReleaseOnAYearThatIsOver(String title, DocumentKind kind, String published, Integer year) {
        Vintage vintage = published == null ? Vintage.UNKNOWN : new Vintage(published);
        DocumentInfo info = new DocumentInfo("a.pdf", title, "某省统计局", vintage, kind, "", true);

        assertThat(TitleYear.of(info).year()).isEqualTo(year);
    }
}
