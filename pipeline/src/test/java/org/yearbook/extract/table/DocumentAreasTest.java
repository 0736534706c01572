package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

class DocumentAreasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2023年货物进出口             | CN-AH
            2023年主要城市货物进出口     | -
            2023年重点企业货物进出口     | -
            2023年综合保税区货物进出口   | -
            2023年周边国家货物进出口     | -
            """)
    void aCaptionOfPartsIsNotOfTheWhole(String caption, String area) {
        PrintedWords words = TableLexicon.of(
                        TradeTablesTest.VOCABULARY, () -> new DocumentAreas("CN-AH", List.of(), Optional.of("CN-AH")))
                .caption(caption);
        AreaReading reading = new AreaReading(words, Optional.of("CN-AH"), words, TradeTablesTest.VOCABULARY);

        assertThat(reading.areaOfCaption().orElse(null)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            安徽省2023年国民经济和社会发展统计公报 | 安徽省统计局 | STATISTICAL_RELEASE | 三、农业         | CN-AH
            2023年国民经济和社会发展统计公报       | 安徽省统计局 | STATISTICAL_RELEASE | 三、农业         | CN-AH
            安徽省2023年国民经济和社会发展统计公报 | 安徽省统计局 | STATISTICAL_RELEASE | 四、浙江省概况   | -
            安徽与浙江贸易年报                     | 安徽省统计局 | OFFICIAL_REPORT     | 三、农业         | -
            安徽外贸一年                           | 某晚报       | NEWSPAPER           | 三、农业         | -
            东盟贸易年报                           | 某研究院     | INSTITUTE           | 三、农业         | -
            外贸年报                               | 某研究院     | INSTITUTE           | 三、农业         | -
            Barometer of tourism                   | UN Tourism   | STATISTICAL_RELEASE | Overview         | 001
            Barometer of tourism                   | UN Tourism   | STATISTICAL_RELEASE | Tourism in Kenya | -
            Barometer of tourism in Kenya          | UN Tourism   | STATISTICAL_RELEASE | Overview         | KE
            World tourism                          | A Press      | STATISTICAL_RELEASE | Overview         | -
            """)
    void aTableWithoutAreaIsOfThatOfAReportOnOneArea(
            String title, String publisher, DocumentKind kind, String heading, String whole) {
        DocumentInfo info = new DocumentInfo("a.pdf", title, publisher, new Vintage("2024-03-28"), kind, "", true);
        Passage headed = new Passage(PassageKind.HEADING, heading, List.of());
        DocumentContent content =
                new DocumentContent(info, "application/pdf", 1, 0, List.of(headed), List.of(), List.of());

        assertThat(DocumentAreas.of(content, TradeTablesTest.VOCABULARY).whole().orElse(null))
                .isEqualTo(whole);
    }
}
