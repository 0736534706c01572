package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionIntervalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2.37, 0.005, NONE,  2.365, 2.375
            -4.6, 0.05,  NONE,  -4.65, -4.55
            2.4,  0.05,  ABOUT, 2.3,   2.5
            4000, 0.5,   OVER,  4000,
            4000, 0.5,   UNDER, ,      4000
            """)
    void spansHalfAUnitOfTheLastDigitOpenedByTheHedge(
            BigDecimal value,
            BigDecimal halfWidth,
            Qualifier qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        PrecisionInterval interval = PrecisionInterval.of(value, halfWidth, qualifier);

        assertSame(interval.low(), low);
        assertSame(interval.high(), high);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 2, 2, 3, true
            1, 2, 2.1, 3, false
            2.1, 3, 1, 2, false
            1, 9, 3, 4, true
            1, , 5, 6, true
            , 2, 5, 6, false
            5, , , 6, true
            , , 5, 6, true
            """)
    void overlapsWhereSomeValueLiesInBoth(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal otherLow,
            @Nullable BigDecimal otherHigh,
            boolean overlap) {
        PrecisionInterval one = new PrecisionInterval(low, high);
        PrecisionInterval other = new PrecisionInterval(otherLow, otherHigh);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 2, 10, 20, 11, 22, -19, -8
            1, , 10, 20, 11, , -19,
            , 2, 10, 20, , 22, , -8
            1, 2, 10, , 11, , , -8
            """)
    void sumsAndDifferencesTakeTheWorstCase(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal otherLow,
            @Nullable BigDecimal otherHigh,
            @Nullable BigDecimal sumLow,
            @Nullable BigDecimal sumHigh,
            @Nullable BigDecimal differenceLow,
            @Nullable BigDecimal differenceHigh) {
        PrecisionInterval one = new PrecisionInterval(low, high);
        PrecisionInterval other = new PrecisionInterval(otherLow, otherHigh);

        assertThat(one.plus(other)).isEqualTo(new PrecisionInterval(sumLow, sumHigh));
        assertThat(one.minus(other)).isEqualTo(new PrecisionInterval(differenceLow, differenceHigh));
    }

    private static void assertSame(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }
}
