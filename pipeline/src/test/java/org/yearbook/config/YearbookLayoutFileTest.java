package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.TableLayout;
import org.yearbook.domain.layout.YearbookLayout;

class YearbookLayoutFileTest {

    private static final Path CONFIG = Path.of("config");
    private static final Vocabulary VOCABULARY = Codelists.read(CONFIG).vocabulary();

    private static final String LAYOUT = """
            title: {zh: 年鉴, en: Yearbook}
            publisher: {zh: 局, en: Office}
            units:
              usd_million: {zh: 百万美元, en: USD million, base: USD, factor: 1000000, decimals: 2}
              percent: {zh: "%", en: "%", base: "%", factor: 1}
            chapters:
              - id: "1"
                title: {zh: 章, en: Chapter}
                tables:
                  - id: 1-1
                    title: {zh: 表, en: Table}
                    unit: usd_million
                    fix: {indicator: goods_trade, flow: exports, ref_area: CN}
                    rows:
                      head: {zh: 年, en: Year}
                      by: time_period
                      all: {type: year, from: 2020, order: descending}
                    columns:
                      - {id: value, zh: 值, en: Value, measure: level, currency: USD}
                      - {id: growth, zh: 增速, en: Growth, measure: growth_yoy, unit: percent}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheLayoutThatComesWithTheYearbook() {
        YearbookLayout layout = YearbookLayoutFile.read(ConfigNode.read(CONFIG.resolve("yearbook.yaml")), VOCABULARY);

        assertThat(layout.tables())
                .extracting(TableLayout::id)
                .doesNotHaveDuplicates()
                .contains("1-1", "3-1");
    }

    @Test
    void readsWhatTableAndColumnsFix() throws IOException {
        TableLayout table = read(LAYOUT).tables().get(0);

        assertThat(table.selection().codes())
                .containsEntry(Dimension.REF_AREA, "CN")
                .containsEntry(Dimension.COUNTERPART_AREA, "_Z");
        assertThat(table.unit().both()).isEqualTo("百万美元、% USD million; %");
        ColumnLayout value = table.columns().get(0);
        assertThat(value.unit().power()).isEqualTo(6);
        assertThat(value.unit().decimals()).isEqualTo(2);
        assertThat(value.selection().codes()).containsEntry(Dimension.CURRENCY, "USD");
    }

    @Test
    void takesAFlowThatDoesNotApplyAsTheCodeListsWriteIt() throws IOException {
        TableLayout table = read(LAYOUT.replace("flow: exports", "flow: _Z"))
                .chapters()
                .get(0)
                .tables()
                .get(0);

        assertThat(table.selection().codes()).containsEntry(Dimension.FLOW, "none");
    }

    @Test
    void fixesNoPartnerWhereTheRowsAreThePartners() throws IOException {
        String partners = LAYOUT.replace("ref_area: CN}", "ref_area: CN, time_period: 2023}")
                .replace(
                        "time_period\n          all: {type: year, from: 2020,",
                        "counterpart_area\n          all: {type: any,");

        TableLayout table = read(partners).tables().get(0);

        assertThat(table.rows().dimension()).isEqualTo(Dimension.COUNTERPART_AREA);
        assertThat(table.selection().codes()).doesNotContainKey(Dimension.COUNTERPART_AREA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            flow: exports,        | flow: sideways,      | 13 | a flow (exports, imports
            flow: exports,        | flwo: exports,       | 13 | unknown field 'flwo'
            flow: exports,        | ~~                   | 19 | fixes flow
            ref_area: CN          | ref_area: ZZZ        | 13 | 'ZZZ' is no code of areas.csv
            goods_trade           | goods                | 13 | 'goods' is no code of indicators.csv
            factor: 1000000       | factor: 30           |  4 | a power of ten
            unit: percent         | unit: permille       | 20 | none of the units
            id: growth            | id: value            | 19 | the id 'value'
            by: time_period       | by: place            | 16 | a dimension
            order: descending     | order: downwards     | 17 | ascending or descending
            order: descending     | order_by: size       | 15 | names the column 'size'
            ref_area: CN}         | ref_area: CN, time_period: 2023} | 19 | may fix it
            by: time_period¶          all: {type: year, from: 2020, order: descending} | by: counterpart_area¶          all: {type: any} | 19 | fixes time_period
            by: time_period¶          all: {type: year, from: 2020, order: descending} | by: counterpart_area¶          codes: [Z] | 17 | is no code of areas.csv, nor _Z
            ref_area: CN}¶        rows:¶          head: {zh: 年, en: Year}¶          by: time_period¶          all: {type: year, from: 2020, order: descending} | ref_area: CN, counterpart_area: US, time_period: 2023}¶        rows:¶          head: {zh: 年, en: Year}¶          by: counterpart_area¶          all: {type: any} | 19 | rows stand for counterpart_area
            order: descending     | at_most: 0             | 17 | 1 or more
            fix: {indic           | year: soon¶        fix: {indic | 13 | 'latest' or a year
            measure: level, c     | measure: level, latest: 3, c | 19 | needs a 'year'
            flow: exports, ref    | flow: sideways, ref | 13 | a flow
            by: time_period¶          all: {type: year, from: 2020, order: descending} | by: ref_area¶          codes: ["{year}"] | 17 | is no code of areas.csv
            ref_area: CN}         | ref_area: CN, time_period: "{year}-12-31"} | 19 | needs a 'year'
            ref_area: CN}         | ref_area: CN, time_period: "{year}-13"} | 13 | a period
            order: descending}    | order: descending}¶          codes: [{code: 2020, part_of: 2019}] | 18 | not listed above
            growth_yoy, unit: percent} | growth_yoy, unit: percent}¶        charts: [{type: pie, columns: [value]}] | 21 | line, column or bar
            growth_yoy, unit: percent} | growth_yoy, unit: percent}¶        charts: [{type: bar, columns: [size]}] | 21 | no column 'size'
            growth_yoy, unit: percent} | growth_yoy, unit: percent}¶        charts: [{type: bar, columns: [value, growth]}] | 21 | in one unit
            id: 1-1               | id: 1/1              | 10 | letters, digits and hyphens
            """)
    void tellsTheLineOfAMistake(String right, String wrong, int line, String message) {
        String broken = LAYOUT.replace(right.replace("¶", "\n"), wrong.replace("¶", "\n"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("layout.yaml:" + line + ":")
                .hasMessageContaining(message);
    }

    private YearbookLayout read(String yaml) throws IOException {
        Path file = folder.resolve("layout.yaml");
        Files.writeString(file, yaml);
        return YearbookLayoutFile.read(ConfigNode.read(file), VOCABULARY);
    }
}
