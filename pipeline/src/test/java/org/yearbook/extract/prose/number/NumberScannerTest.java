package org.yearbook.extract.prose.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.prose.ProseFigures;
import org.yearbook.extract.prose.Reader;
import org.yearbook.extract.prose.sentence.Numeral;

class NumberScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    达1,234,567.8万亿元人民币       | 1234567.8 万亿元人民币 CNY figure
                    达1 234.50 亿美元              | 1234.50 亿美元 USD figure
                    达２.３８ 万亿元                | 2.38 万亿元 CNY figure
                    达2.3兆元                       | 2.3 兆元 CNY figure
                    装机9兆瓦                        | 9 兆瓦 kW figure
                    a total of 86, 288 tons      | 86288 tons t figure
                    By June 30, 450 tons         | 30 - - date; 450 tons t figure
                    In week 24, 150 tons         | 24 - - not_understood; 150 tons t figure
                    at berth 7, 240 tons         | 7 - - not_understood; 240 tons t figure
                    sold 120, 300 and 400 tons   | 120 - - not_understood; 300 - - not_understood; 400 tons t figure
                    in 2021, 336 tons were sold  | 2021 - - date; 336 tons t figure
                    面积300㎡                      | 300 ㎡ 平方米 figure
                    均价6.59美元/㎡                 | 6.59 美元/㎡ 美元/㎡ figure
                    均价6.59美元/柜。                | 6.59 美元/柜 美元/柜 figure
                    月薪5000元/月起                 | 5000 元/月 元/月 figure
                    运费900元/票的                  | 900 元/票 元/票 figure
                    5亿元/进口3亿元                 | 5 亿元 CNY figure; 3 亿元 CNY figure
                    $5/€4                        | 5 $ USD figure; 4 € EUR figure
                    人民币8亿元                    | 8 亿元 CNY figure
                    US$ 4.2 trillion             | 4.2 US$trillion USD figure
                    RMB 2.3 trillion             | 2.3 RMBtrillion CNY figure
                    US $ 4.2 trillion            | 4.2 US $trillion USD figure
                    4.2 million NZ dollars       | 4.2 million NZ dollars NZD figure
                    CAD$ 4.2 million             | 4.2 CAD$million CAD figure
                    4.2 million kroner           | 4.2 million kroner kroner figure
                    6,300 thousand dozens        | 6300 thousand dozens 打 figure
                    3.2 million bales            | 3.2 million bales bales figure
                    4.2 trillion US dollars      | 4.2 trillion US dollars USD figure
                    9 percent                    | 9 percent % figure
                    5.3 million mt               | 5.3 million mt t figure
                    67.0 Mt                      | 67.0 Mt t figure
                    67.0 MT                      | 67.0 MT MT figure
                    3.2 kt                       | 3.2 kt t figure
                    10 million bpd               | 10 million bpd 桶/日 figure
                    30 million sq ft             | 30 million sq ft 平方英尺 figure
                    4 million twenty-foot equivalent units | 4 million twenty-foot equivalent units 标准箱 figure
                    增速为-2.7%                   | -2.7 % % figure
                    三点五亿美元                    | 3.5 亿美元 USD figure
                    两个国家                       | 2 个 个 figure
                    四成以上                       | 4 成 % figure
                    五一八点三亿元                  | 518.3 亿元 CNY figure
                    百分之五                       | 5 百分之 % figure
                    提高1.1个百分点                 | 1.1 个百分点 pp figure
                    200 多个                      | 200 个 个 figure
                    4亿多度                        | 4 亿度 kWh figure
                    1亿2000多万元                  | 12000 万元 CNY figure
                    1万5千多台                     | 15 千台 台 figure
                    电压7千伏                      | 7 千伏 千伏 figure
                    7位数学家                      | 7 位 rank figure
                    8位编码                       | 8 位 rank name
                    图2万吨级码头                   | 2 万吨 t ordinal
                    企图2万元                      | 2 万元 CNY figure
                    三萬五千億美元                   | 35000 億美元 USD figure
                    2.5兆元                       | 2.5 兆元 CNY figure
                    宽带1000兆                     | 1000 - - not_understood
                    240万。                       | 240 万 - figure
                    排名第6位                      | 6 位 rank figure
                    第13届                        | 13 - - ordinal
                    位居世界第一。                   | 1 - - figure
                    前5位的省市                     | 5 位 rank ordinal
                    第5G标准                       | 5 - - ordinal
                    用5G技术                       | 5 - - identifier
                    见A3版                        | 3 - - identifier
                    1号机组                        | 1 - - ordinal
                    2023年11月28日                 | 2023 年 年 date; 11 - - date; 28 - - date
                    连续7天                        | 7 - - date
                    《规划（2024—2026年）》          | 2024 - - title; 2026 年 年 title
                    前10大经济体                    | 10 - - name
                    一个                          | 1 个 个 name
                    “2522”框架                    | 2522 - - name
                    共12345                      | 12345 - - not_understood
                    统一市场，一是放宽                | ''
                    """)
    void saysOfEveryNumeralWhatItIs(String text, String expected) {
        assertThat(numerals(text).stream().map(NumberScannerTest::describe).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String describe(Numeral numeral) {
        return String.join(
                " ",
                numeral.value().toPlainString(),
                dash(numeral.unit()),
                dash(numeral.baseUnit()),
                numeral.disposition().code());
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static List<Numeral> numerals(String text) {
        return ProseFigures.numerals(
                Reader.content(List.of(Reader.passage(PassageKind.PARAGRAPH, text, 0))), Reader.VOCABULARY);
    }
}
