package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;

class PartAliasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # aliases of rail             | of road        ; what the advice holds
            货运量：铁路|货物总量: 铁路   , 货运量：公路   ; ''
            铁路                          , 公路           ; ''
            客运量：铁路                  , 公路           ; 'rail|客运量'
            客运量：铁路                  , 客运量：公路   ; '铁路|rail|公路|road|客运量'
            客运量：a|客运量：b|客运量：c|客运量：d|客运量：e , 公路 ; '客运量|and 2 more'
            货运量：                      , 公路           ; 'rail|one side'
            货运量：铁路                  , 货物总量：铁路 ; 'road|rail|neither'
            """)
    void tellOfThoseThatCannotWork(String aliases, String advice) {
        String[] parts = aliases.split(",", -1);
        List<String> found = PartAliases.in(new Vocabulary(
                List.of(),
                List.of(
                        indicator("freight", "货运量", "货物总量"),
                        indicator("rail", "铁路货运量", parts[0].strip()),
                        indicator("road", "公路货运量", parts[1].strip())),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(found)
                .hasSize(advice.isEmpty() ? 0 : 1)
                .allSatisfy(told -> assertThat(told).contains(advice.split("\\|", -1)));
    }

    private static Indicator indicator(String code, String name, String aliases) {
        return new Indicator(code, name, "", "", List.of("t"), Arrays.asList(aliases.split("\\|", -1)));
    }
}
