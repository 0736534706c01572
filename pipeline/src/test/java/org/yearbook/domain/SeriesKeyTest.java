package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "a.exports.level", "a.sideways.level.A.P.B.C", "a.exports.level.A.P.B.C.D"})
    void rejectsWhatIsNoKey(String text) {
        assertThatThrownBy(() -> SeriesKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
