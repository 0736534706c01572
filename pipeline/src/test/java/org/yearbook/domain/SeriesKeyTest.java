package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"goods_trade.exports.level.CN.US.WTO.USD", "games.none.growth_avg.CN-SH._Z._X._Z"})
    void isReadAsItIsWritten(String text) {
        assertThat(SeriesKey.parse(text)).hasToString(text);
    }

    @Test
    void namesItsDimensionsInTheOrderOfTheKey() {
        assertThat(SeriesKey.parse("i.imports.share.A.P.B.C"))
                .isEqualTo(new SeriesKey("i", Flow.IMPORTS, Measure.SHARE, "A", "P", "B", "C"));
        assertThat(SeriesKey.DIMENSIONS)
                .containsExactly("INDICATOR", "FLOW", "MEASURE", "REF_AREA", "COUNTERPART_AREA", "BASIS", "CURRENCY");
    }

    /** Files of earlier runs are in the order of the text, and are merged with those of later ones. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            a.exports.level.CN.US.A.USD,      b.exports.level.CN.US.A.USD
            a.exports.level.CN-SH.US.A.USD,   a.exports.level.CN.US.A.USD
            a.exports.level.CN.US.A.USD,      a.exports.level.CN0.US.A.USD
            a.exports.level.CN._Z.A.USD,      a.exports.level.CN.us.A.USD
            a.exports.growth_yoy.CN._Z.A._Z,  a.exports.level.CN._Z.A.USD
            a.none.level.CN._Z.A.USD,         a.total.level.CN._Z.A.USD
            a.exports.level.CN._Z.A.CNY,      a.exports.level.CN._Z.A.USD
            """)
    void isOrderedAsItIsWritten(String first, String second) {
        assertThat(first).isLessThan(second);
        assertThat(SeriesKey.parse(first)).isLessThan(SeriesKey.parse(second));
        assertThat(SeriesKey.parse(second)).isGreaterThan(SeriesKey.parse(first));
        assertThat(SeriesKey.parse(first)).isEqualByComparingTo(SeriesKey.parse(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.exports.level", "a.sideways.level.A.P.B.C", "a.exports.level.A.P.B.C.D"})
    void rejectsWhatIsNoKey(String text) {
        assertThatThrownBy(() -> SeriesKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
