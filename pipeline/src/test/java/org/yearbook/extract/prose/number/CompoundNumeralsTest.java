package org.yearbook.extract.prose.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.prose.number.CompoundNumerals.Compound;

class CompoundNumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    出口1亿2000万元              | 1亿2000=12000
                    出口1 亿 2,000 万元           | 1 亿 2,000=12000
                    收入1万2千亿元                | 1万2=12
                    三亿五千万元                  | 三亿五千=35000
                    人口3万5千人，工人一万二千三百名  | 3万5=35; 一万二千三百=12300
                    98兆2千亿日元，110兆1956亿日元   | 98兆2=982; 110兆1956=1101956
                    2万亿5000亿元               | 2万亿5000=25000
                    3千5百万元                   | 3千5=35
                    1亿2000万3000元             | 1亿2000万3000=120003000
                    1亿零500万元                 | 1亿零500=10500
                    3万5000人                   | 3万5000=35000
                    1亿2000.5万元               | 1亿2000.5=12000.5
                    3亿2萬台                     | 3亿2=30002
                    3万5                        | ''
                    1亿12000万元                 | ''
                    1.5亿2000万元                | ''
                    5000万、3亿元，2024年1月5日     | ''
                    10万户5千人                   | ''
                    6万2023年                     | ''
                    """)
    void joinsThePlacesOfOneNumber(String text, String expected) {
        List<Compound> found = CompoundNumerals.find(Lexicon.fold(text));
        assertThat(found.stream()
                        .map(number ->
                                number.piece().of(text) + "=" + number.value().toPlainString())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
