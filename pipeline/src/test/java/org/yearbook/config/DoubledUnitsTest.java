package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;

class DoubledUnitsTest {

    /** Units as symbol=factor base, currency and aliases, as the list has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            MWe/1000/kW//MW | MW/1/MW//         | 'MW' is listed twice: in the line of 'MWe' as 1000 kW and in the line of 'MW' as 1 MW
            t/1/t//吨;公吨  | 吨/1/t//公吨      | '公吨', '吨' is listed twice
            t/1/t//吨       | t/1000/kg//       | 't' is listed twice
            mt/1/t//        | Mt/1000000/t//    | ~~
            USD/1/USD/USD/$ | HKD/1/HKD/HKD/$   | ~~
            USD/1/USD/USD/$ | 美元/1/USD/USD/$  | '$' is listed twice
            t/1/t//t        | kg/1/kg//         | ~~
            """)
    void tellOfAFormThatTwoLinesHave(String first, String second, String advice) {
        List<String> found = DoubledUnits.in(List.of(unit(first), unit(second)));

        assertThat(found).hasSize(advice.isEmpty() ? 0 : 1).allMatch(text -> text.contains(advice));
    }

    @Test
    void tellOfAUnitThatIsCalledLikeAnIndicator() {
        Indicator hikers = new Indicator("hikers", "徒步者", "Hikers", "", List.of("persons"), List.of());
        Vocabulary vocabulary = new Vocabulary(
                List.of(),
                List.of(hikers),
                List.of(unit("hikers/1/hikers//"), unit("人/1/persons//persons")),
                List.of(),
                List.of(),
                List.of());

        assertThat(UnitNames.in(vocabulary))
                .singleElement()
                .asString()
                .startsWith("units.csv: 'hikers' is also a name");
    }

    @Test
    void theListThatIsSuppliedHasNone() {
        assertThat(DoubledUnits.in(
                        YearbookConfig.read(Path.of("config")).vocabulary().units()))
                .isEmpty();
        assertThat(UnitNames.in(YearbookConfig.read(Path.of("config")).vocabulary()))
                .isEmpty();
    }

    private static UnitOfMeasure unit(String text) {
        String[] parts = text.split("/", -1);
        List<String> aliases = parts[4].isEmpty() ? List.of() : List.of(parts[4].split(";"));
        return new UnitOfMeasure(parts[0], parts[2], new BigDecimal(parts[1]), parts[3], aliases);
    }
}
