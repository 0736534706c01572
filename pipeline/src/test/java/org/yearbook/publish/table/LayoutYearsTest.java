package org.yearbook.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;

class LayoutYearsTest {

    /** The layout of the other tests with the year left to the release. */
    private static final String OPEN = Layouts.BY_PROVINCE
            .replace(", time_period: 2023}", "}\n        year: latest")
            .replace("en: Ship repairs by province}", "en: \"Ship repairs by province, {year}\"}")
            .replace("order_by: exports,", "order_by: \"exports_{year}\",")
            .replace(
                    "{id: exports, zh: 出口额, en: Exports, flow: exports, not_for: [CN]}",
                    "{id: \"exports_{year}\", zh: \"{year}年出口额\", en: \"Exports {year}\", flow: exports, latest: 3}")
            .replace("columns: [exports, imports]", "columns: [\"exports_{year}\"]");

    @Test
    void putsTheLatestYearAndThoseBeforeItIntoColumnsTitlesOrderAndCharts() {
        FilledTable table = fill(decisions("CN-SH 2023 7", "CN-GD 2023 9", "CN-SH 2022 8", "CN-GD 2022 6"));

        assertThat(table.layout().columns())
                .extracting(ColumnLayout::id)
                .containsExactly("exports_2023", "exports_2022", "exports_2021", "imports");
        assertThat(table.layout().columns().get(1).head().both()).isEqualTo("2022年出口额 Exports 2022");
        assertThat(table.layout().title().en()).isEqualTo("Ship repairs by province, 2023");
        assertThat(table.layout().charts().get(0).columns()).containsExactly("exports_2023");
        assertThat(table.rows())
                .extracting(row -> row.code() + row.cells().get(0).digits())
                .startsWith("CN-GD9", "CN-SH7");
        assertThat(table.rows().get(1).cells().get(1).digits()).isEqualTo("8");
    }

    @Test
    void needsNoOtherLayoutForTheNextYear() {
        FilledTable table = fill(decisions("CN-SH 2023 7", "CN-GD 2023 9", "CN-SH 2024 8", "CN-GD 2024 6"));

        assertThat(table.layout().columns())
                .extracting(ColumnLayout::id)
                .containsExactly("exports_2024", "exports_2023", "exports_2022", "imports");
    }

    @Test
    void isNotMovedToANewYearByAnEarlyFigure() {
        FilledTable table =
                fill(decisions("CN-SH 2023 7", "CN-GD 2023 9", "CN-HI 2023 1", "CN 2023 20", "CN-SH 2024 8"));

        assertThat(table.layout().year()).isEqualTo("2023");
    }

    @Test
    void keepsTheColumnsOfATableWithoutAnyValue() {
        assertThat(fill(List.of()).layout().columns())
                .extracting(ColumnLayout::id)
                .containsExactly("exports_latest", "imports");
    }

    @Test
    void takesAPartOfEachYearWhereTheColumnSaysWhich() {
        String atYearEnd = OPEN.replace("latest: 3}", "latest: 2, time_period: \"{year}-12-31\"}");

        FilledTable table = fill(atYearEnd, decisions("CN-SH 2023-12-31 7", "CN-SH 2022-12-31 8", "CN-SH 2024 9"));

        assertThat(table.layout().columns())
                .extracting(ColumnLayout::id)
                .containsExactly("exports_2023", "exports_2022", "imports");
        assertThat(table.rows().get(0).cells())
                .extracting(FilledTable.Cell::digits)
                .startsWith("7", "8");
    }

    @Test
    void takesThatPartFromWhatTheTableFixes() {
        String atYearEnd = OPEN.replace("basis: MOFCOM}", "basis: MOFCOM, time_period: \"{year}-12-31\"}");

        FilledTable table = fill(atYearEnd, decisions("CN-SH 2023-12-31 7", "CN-SH 2022-12-31 8"));

        assertThat(table.layout().year()).isEqualTo("2023");
        assertThat(table.rows().get(0).cells())
                .extracting(FilledTable.Cell::digits)
                .startsWith("7", "8");
    }

    @Test
    void tellsOfYearEndsThatATableOfYearsCannotShow() {
        assertThat(issues(OPEN, decisions("CN-SH 2023-12-31 7"))).anyMatch(issue -> issue.contains("{year}-12-31"));
        assertThat(issues(OPEN, decisions("CN-SH 2023-06-30 7"))).noneMatch(issue -> issue.contains("{year}-12-31"));
    }

    @Test
    void findsAsManyRowsAsAreAskedFor() {
        String topTwo = OPEN.replace("order: descending}", "order: descending, at_most: 2}");

        FilledTable table = fill(topTwo, decisions("CN-SH 2023 7", "CN-GD 2023 9", "CN-HI 2023 1"));

        assertThat(table.rows()).extracting(FilledTable.Row::code).containsExactly("CN-GD", "CN-SH", "CN");
        assertThat(table.found()).isEqualTo(2);
    }

    @Test
    void findsTheLatestPeriods() {
        String byYear = OPEN.replace("by: ref_area", "by: time_period")
                .replace(
                        "{type: province, parent: CN, order_by: \"exports_{year}\", order: descending}",
                        "{type: year, at_most: 2}")
                .replace("codes: [{code: CN, zh: 全国, en: Nation}]", "")
                .replace("measure: level,", "measure: level, ref_area: CN-SH,")
                .replace("        year: latest\n", "")
                .replace("_{year}", "")
                .replace(", latest: 3", "");

        FilledTable table = fill(byYear, decisions("CN-SH 2023 7", "CN-SH 2021 9", "CN-SH 2022 1"));

        assertThat(table.rows()).extracting(FilledTable.Row::code).containsExactly("2022", "2023");
    }

    @Test
    void hasItsPeriodsInOrderOfTime() {
        String byPeriod = OPEN.replace("by: ref_area", "by: time_period")
                .replace("{type: province, parent: CN, order_by: \"exports_{year}\", order: descending}", "{type: any}")
                .replace("codes: [{code: CN, zh: 全国, en: Nation}]", "")
                .replace("measure: level,", "measure: level, ref_area: CN-SH,")
                .replace("        year: latest\n", "")
                .replace("_{year}", "")
                .replace(", latest: 3", "");
        List<Decision> decisions = decisions(
                "CN-SH 2024-01-01/P10M 7",
                "CN-SH 2024 9",
                "CN-SH 2024-10 1",
                "CN-SH 2024-01-01/P2M 7",
                "CN-SH 2024-02 7");
        String ordered = byPeriod.replace("{type: any}", "{type: any, order: descending, order_by: exports}");

        assertThat(fill(byPeriod, decisions).rows())
                .extracting(FilledTable.Row::code)
                .containsExactly("2024-02", "2024-01-01/P2M", "2024-10", "2024-01-01/P10M", "2024");
        assertThat(fill(ordered, decisions).rows())
                .extracting(FilledTable.Row::code)
                .containsExactly("2024", "2024-02", "2024-01-01/P2M", "2024-01-01/P10M", "2024-10");
    }

    private static List<String> issues(String layout, List<Decision> decisions) {
        return TableFilling.fill(Layouts.read(layout), decisions, Samples.VOCABULARY).issues().stream()
                .map(Issue::message)
                .toList();
    }

    private static FilledTable fill(List<Decision> decisions) {
        return fill(OPEN, decisions);
    }

    private static FilledTable fill(String layout, List<Decision> decisions) {
        return TableFilling.fill(Layouts.read(layout), decisions, Samples.VOCABULARY)
                .tables()
                .get(0);
    }

    private static List<Decision> decisions(String... values) {
        List<Decision> decisions = new ArrayList<>();
        for (String value : values) {
            String[] parts = value.split(" ", -1);
            decisions.add(Samples.single(Samples.observation(
                    "ship_repairs.exports.level." + parts[0] + "._Z.MOFCOM.USD",
                    parts[1],
                    parts[2],
                    Samples.HARBOURS,
                    decisions.size() + 1)));
        }
        return decisions;
    }
}
