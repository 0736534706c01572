package org.yearbook.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;

class TableFillingTest {

    private static final String EXPORTS_SHANGHAI = "ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD";

    @TempDir
    private Path folder;

    @Test
    void writesATableInTheOrderOfItsColumnWithUnitsConvertedExactly() throws IOException {
        assertThat(table(Layouts.BY_PROVINCE, decisions()))
                .containsExactly(
                        "\uFEFFref_area,name_zh,name_en,exports,exports_flag,imports,imports_flag",
                        "CN-GD,广东,Guangdong,120,,,[x]",
                        "CN-SH,上海,Shanghai,45.60,,7.0,",
                        "CN-HI,海南,Hainan,,[x],0.3,",
                        "CN,全国,Nation,,[z],,[x]");
    }

    @Test
    void marksValuesThatReplaceOthersAndValuesThatAreOpen() throws IOException {
        Observation chosen = Samples.observation(EXPORTS_SHANGHAI, "2023", "45.60", Samples.HARBOURS, 1);
        Observation other = Samples.observation(EXPORTS_SHANGHAI, "2023", "46.00", Samples.GAZETTE, 2);
        Candidate winner = new Candidate(chosen, Candidate.Role.CHOSEN, ReasonCode.NONE);
        Candidate loser = new Candidate(other, Candidate.Role.REJECTED, ReasonCode.LOWER_PRECEDENCE);
        Candidate noted = new Candidate(other, Candidate.Role.CONSISTENT, ReasonCode.BASIS_DIFFERS);

        Candidate old = new Candidate(other, Candidate.Role.REJECTED, ReasonCode.SUPERSEDED_VINTAGE);

        assertThat(table(
                        Layouts.BY_PROVINCE,
                        List.of(Samples.decision(ReconciliationRule.VINTAGE, false, winner, loser, old))))
                .contains("CN-SH,上海,Shanghai,45.60,[r],,[x]");
        assertThat(table(
                        Layouts.BY_PROVINCE,
                        List.of(Samples.decision(ReconciliationRule.PRECEDENCE, false, winner, loser))))
                .contains("CN-SH,上海,Shanghai,45.60,[n],,[x]");
        assertThat(table(
                        Layouts.BY_PROVINCE,
                        List.of(Samples.decision(ReconciliationRule.UNRESOLVED, true, winner, loser))))
                .contains("CN-SH,上海,Shanghai,45.60,[u],,[x]");
        assertThat(table(
                        Layouts.BY_PROVINCE, List.of(Samples.decision(ReconciliationRule.BASIS, false, winner, noted))))
                .contains("CN-SH,上海,Shanghai,45.60,[d],,[x]");
    }

    @Test
    void showsAnOverriddenValueWithTheDigitsItNeeds() throws IOException {
        Observation printed = Samples.observation(EXPORTS_SHANGHAI, "2023", "45.6", Samples.HARBOURS, 1);
        Observation given = new Observation(
                printed.figure(),
                printed.edition(),
                printed.series(),
                printed.period(),
                new BigDecimal("68987000000"),
                printed.unit(),
                new BigDecimal("0.5"));
        Candidate set = new Candidate(given, Candidate.Role.CHOSEN, ReasonCode.REVIEWER);
        Candidate replaced = new Candidate(printed, Candidate.Role.REJECTED, ReasonCode.REVIEWER);

        assertThat(table(
                        Layouts.BY_PROVINCE,
                        List.of(Samples.decision(ReconciliationRule.REVIEWER_DECISION, false, set, replaced))))
                .contains("CN-SH,上海,Shanghai,689.87,[n],,[x]");
        assertThat(table(Layouts.BY_PROVINCE, List.of(Samples.decision(ReconciliationRule.SINGLE, false, set))))
                .contains("CN-SH,上海,Shanghai,689.87000000,,,[x]");
    }

    @Test
    void showsNothingWhereTheLayoutFitsSeveralSeries() throws IOException {
        List<Decision> decisions = new ArrayList<>(decisions());
        String otherBasis = EXPORTS_SHANGHAI.replace("MOFCOM", "WTO");
        decisions.add(Samples.single(Samples.observation(otherBasis, "2023", "44.00", Samples.GAZETTE, 9)));

        assertThat(table(Layouts.WITHOUT_BASIS, decisions))
                .contains("CN-SH,上海,Shanghai,,[s],7.0,", "CN-GD,广东,Guangdong,,[s],,[x]", "CN-HI,海南,Hainan,,[x],0.3,");
        assertThat(issues(Layouts.WITHOUT_BASIS, decisions))
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("LAYOUT_AMBIGUOUS"))
                .satisfies(issue -> assertThat(issue.message())
                        .contains("9-1 exports")
                        .contains("basis=MOFCOM")
                        .contains("basis=WTO"));
    }

    @Test
    void marksAValueThatIsPrintedAndNotPublished() throws IOException {
        Observation printed = Samples.observation(EXPORTS_SHANGHAI, "2023", "45.60", Samples.HARBOURS, 1);
        Observation imports =
                Samples.observation(EXPORTS_SHANGHAI.replace("exports", "imports"), "2023", "7.0", Samples.HARBOURS, 2);
        Candidate rejected = new Candidate(printed, Candidate.Role.REJECTED, ReasonCode.REVIEWER);

        assertThat(table(
                        Layouts.BY_PROVINCE,
                        List.of(
                                Samples.decision(ReconciliationRule.REVIEWER_DECISION, false, rejected),
                                Samples.single(imports))))
                .contains("CN-SH,上海,Shanghai,,[w],7.0,");
    }

    @Test
    void showsTheOnlySeriesThatFitsWhereTheLayoutLeavesADimensionOpen() throws IOException {
        assertThat(table(Layouts.WITHOUT_BASIS, decisions())).contains("CN-SH,上海,Shanghai,45.60,,7.0,");
        assertThat(issues(Layouts.WITHOUT_BASIS, decisions())).isEmpty();
    }

    @Test
    void doesNotMixSeriesOfDifferentBasisInOneColumn() throws IOException {
        List<Decision> decisions = List.of(
                Samples.single(Samples.observation(EXPORTS_SHANGHAI, "2023", "45.60", Samples.HARBOURS, 1)),
                Samples.single(Samples.observation(
                        "ship_repairs.exports.level.CN-GD._Z.WTO.USD", "2023", "120", Samples.HARBOURS, 2)));

        assertThat(table(Layouts.WITHOUT_BASIS, decisions))
                .contains("CN-SH,上海,Shanghai,,[s],,[x]", "CN-GD,广东,Guangdong,,[s],,[x]");
    }

    @Test
    void neverShowsAValueInAUnitThatIsNotIts() throws IOException {
        String inYuan = EXPORTS_SHANGHAI.replace("USD", "CNY");
        List<Decision> decisions =
                List.of(Samples.single(Samples.observation(inYuan, "2023", "300", Samples.HARBOURS, 1)));

        assertThat(table(Layouts.WITHOUT_BASIS, decisions)).contains("CN-SH,上海,Shanghai,,[s],,[x]");
        assertThat(issues(Layouts.WITHOUT_BASIS, decisions))
                .extracting(Issue::code)
                .contains("LAYOUT_UNIT_DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codes: [CN-SH, CN]                            | CN-SH 上海 7.0, CN 中国 9.50
            all: {type: any}                              | CN 中国 9.50, CN-SH 上海 7.0
            all: {type: any, order_by: exports}           | CN-SH 上海 7.0, CN 中国 9.50
            all: {type: country}                          | CN 中国 9.50
            "all: {type: province}, codes: [{code: _Z, zh: 合计, en: Total}]" | CN-SH 上海 7.0, _Z 合计 120
            """, quoteCharacter = '"')
    void hasARowForEachPartner(String wanted, String rows) throws IOException {
        String layout = Layouts.BY_PROVINCE
                .replace("fix: {", "fix: {ref_area: CN-GD, ")
                .replaceFirst("by: ref_area\\s+all: .*\\s+codes: .*", "by: counterpart_area, " + wanted + "}")
                .replaceFirst("rows:\\s+head: (.*)\\s+by:", "rows: {head: $1, by:")
                .replace(", not_for: [CN]", "");
        String toShanghai = "ship_repairs.exports.level.CN-GD.CN-SH.MOFCOM.USD";
        List<Decision> decisions = List.of(
                Samples.single(Samples.observation(toShanghai, "2023", "7.0", Samples.HARBOURS, 1)),
                Samples.single(Samples.observation(
                        toShanghai.replace("CN-GD.CN-SH", "CN-GD.CN"), "2023", "9.50", Samples.HARBOURS, 2)),
                Samples.single(Samples.observation(
                        toShanghai.replace("CN-GD.CN-SH", "CN-GD._Z"), "2023", "120", Samples.HARBOURS, 3)),
                Samples.single(Samples.observation(
                        toShanghai.replace("CN-GD.CN-SH", "CN-SH.CN-HI"), "2023", "3", Samples.HARBOURS, 4)));

        assertThat(table(layout, decisions).stream().skip(1).map(TableFillingTest::codeNameAndValue))
                .containsExactly(rows.split(", "));
    }

    private static String codeNameAndValue(String line) {
        String[] cells = line.split(",", -1);
        return cells[0] + " " + cells[1] + " " + cells[3];
    }

    private static List<Decision> decisions() {
        return List.of(
                Samples.single(Samples.observation(EXPORTS_SHANGHAI, "2023", "45.60", Samples.HARBOURS, 1)),
                Samples.single(Samples.observation(EXPORTS_SHANGHAI, "2022", "99.90", Samples.HARBOURS, 2)),
                Samples.single(Samples.observation(
                        "ship_repairs.exports.level.CN-GD._Z.MOFCOM.USD", "2023", "120", Samples.HARBOURS, 3)),
                Samples.single(Samples.observation(
                        "ship_repairs.imports.level.CN-SH._Z.MOFCOM.USD", "2023", "7.0", Samples.HARBOURS, 4)),
                Samples.single(Samples.observation(
                        "ship_repairs.imports.level.CN-HI._Z.MOFCOM.USD", "2023", "0.3", Samples.HARBOURS, 5)));
    }

    private List<String> table(String layout, List<Decision> decisions) throws IOException {
        TablesCsv.write(folder, fill(layout, decisions).tables());
        return Files.readAllLines(folder.resolve("9-1.csv"));
    }

    private static List<Issue> issues(String layout, List<Decision> decisions) {
        return fill(layout, decisions).issues();
    }

    private static FilledTables fill(String layout, List<Decision> decisions) {
        return TableFilling.fill(Layouts.read(layout), decisions, Samples.VOCABULARY);
    }
}
