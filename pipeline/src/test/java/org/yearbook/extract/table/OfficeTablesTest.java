package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;

/** Tables of output, energy and transport as statistical offices set them. */
class OfficeTablesTest {

    private static final Vocabulary VOCABULARY = with(
            indicator("power", "发电量", "Electricity generation", "kWh", "Power"),
            indicator("power_large", "规模以上工业发电量", "Power generation above designated size", "kWh", "Power above designated size"),
            indicator("steel", "钢材产量", "Steel", "t", "钢材"),
            indicator("income", "居民人均可支配收入", "Disposable income", "CNY"),
            indicator("income_rural", "农村居民人均可支配收入", "Disposable income of rural residents", "CNY"));

    private static Indicator indicator(String code, String nameZh, String nameEn, String unit, String... aliases) {
        return new Indicator(code, nameZh, nameEn, "", List.of(unit), List.of(aliases));
    }

    private static Vocabulary with(Indicator... more) {
        Vocabulary shipped = Codelists.read(Path.of("config")).vocabulary();
        List<Indicator> indicators = new ArrayList<>(shipped.indicators());
        indicators.addAll(List.of(more));
        return new Vocabulary(
                shipped.areas(),
                indicators,
                shipped.units(),
                shipped.multipliers(),
                shipped.authorities(),
                shipped.words(),
                shipped.numeralRules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # caption                               | row                  | indicator
            2023年云南省主要能源产品产量            | 发电量               | power
            2023年云南省规模以上工业主要产品产量    | 发电量               | power_large
            2023年云南省規模以上工業主要產品產量    | 發電量               | power_large
            2023年云南省规模以上工业主要产品产量    | 其中：钢材           | -
            2023年云南省规模以上工业发电量          | 2023年               | power_large
            2023年云南省主要产品产量                | 规模以上工业发电量   | power_large
            2023年云南省限额以上单位主要产品产量    | 发电量               | -
            2023年云南省农村居民收入                | 居民人均可支配收入   | income_rural
            2023年云南省城镇居民收入                | 居民人均可支配收入   | -
            2023年云南省城镇化和居民收入            | 居民人均可支配收入   | income
            2023年云南省城镇、农村居民收入          | 居民人均可支配收入   | income
            农业农村部：2023年云南省居民收入        | 居民人均可支配收入   | income
            Output above designated size in Yunnan, 2023 | Power           | power_large
            Urban power supply in Yunnan, 2023      | Power                | -
            Suburban power supply in Yunnan, 2023   | Power                | power
            """)
    void aNameBelowACaptionOfAPartIsNotOfTheWhole(String caption, String row, String indicator) {
        Drawn table = table("表2 " + caption, "", 1, """
                指标 | 2023年
                ROW  | 3805.9
                """.replace("ROW", row));

        assertThat(table.read(VOCABULARY).figures().stream()
                        .map(Figure::reading)
                        .map(reading -> reading.indicator().isEmpty() ? "-" : reading.indicator()))
                .containsExactly(indicator);
    }
}
