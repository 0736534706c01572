package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # above     | below     | Chinese text | joint
        出口额达    | 3.5亿元   | true         | NOTHING
        共27193     | .7亿元    | true         | NOTHING
        共3         | 51亿元    | true         | NOTHING
        达1,        | 234万吨   | true         | NOTHING
        增长12.     | 5%        | true         | NOTHING
        增长12      | %，比上年 | true         | NOTHING
        占2.37万    | 亿元      | true         | NOTHING
        the share   | of trade  | false        | BLANK
        in 2023     | 45 states | false        | BLANK
        rose by 12  | % in May  | false        | NOTHING
        a total of 3| .5 bn     | false        | NOTHING
        statis-     | tics      | false        | DROP_HYPHEN
        up year-on- | year      | false        | NOTHING
        up by year- | on-year   | false        | NOTHING
        inter-      | na-       | false        | DROP_HYPHEN
        2019-       | 2023      | false        | NOTHING
        EU-         | China     | false        | NOTHING
        (see        | page 3    | false        | BLANK
        trade and ( | services  | false        | NOTHING
        WTO and     | IMF数据   | true         | BLANK
        """)
    void joinsLinesAsAReaderDoes(String above, String below, boolean cjk, Joint joint) {
        assertThat(Joint.of(above, below, cjk)).isEqualTo(joint);
    }
}
