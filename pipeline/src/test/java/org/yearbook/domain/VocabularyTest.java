package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.config.Codelists;

/** With the words of the shipped configuration, which statisticians will extend. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亿美元             | USD  | 100000000     | USD
            亿 美 元           | USD  | 100000000     | USD
            美元               | USD  | 1             | USD
            万亿元人民币       | CNY  | 1000000000000 | CNY
            万亿元             | CNY  | 1000000000000 | CNY
            亿元               | CNY  | 100000000     | CNY
            億噸               | t    | 100000000     | ''
            萬標準箱           | 标准箱 | 10000        | ''
            百万美元           | USD  | 1000000       | USD
            十亿美元           | USD  | 1000000000    | USD
            billion US dollars | USD  | 1000000000    | USD
            US$ billion        | USD  | 1000000000    | USD
            Billion US$        | USD  | 1000000000    | USD
            US$ millions       | USD  | 1000000       | USD
            100 million US dollars | USD | 100000000  | USD
            US$ 10,000         | USD  | 10000         | USD
            USD 10 000         | USD  | 10000         | USD
            millions of US dollars | USD | 1000000    | USD
            RMB trillion       | CNY  | 1000000000000 | CNY
            %                  | %    | 1             | ''
            ％                 | %    | 1             | ''
            个百分点           | pp   | 1             | ''
            percentage points  | pp   | 1             | ''
            千瓦               | kW   | 1             | ''
            万千瓦             | kW   | 10000         | ''
            万部               | 部   | 10000         | ''
            万盒               | 盒   | 10000         | ''
            亿人次             | person-times | 100000000 | ''
            """)
    void readsAUnitWithItsMultiplier(String printed, String base, BigDecimal factor, String currency) {
        assertThat(VOCABULARY.unit(printed)).hasValueSatisfying(unit -> {
            assertThat(unit.baseUnit()).isEqualTo(base);
            assertThat(unit.factor()).isEqualByComparingTo(factor);
            assertThat(unit.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "亿美元，%", "亿美元/年", "美元/吨", "增速", "点数", "亿（美元）"})
    void whatIsNoSingleUnitIsNone(String printed) {
        assertThat(VOCABULARY.unit(printed)).isEmpty();
    }
}
