package org.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.Severity;
import org.yearbook.publish.csv.ChecksCsv;
import org.yearbook.publish.csv.DocumentsCsv;
import org.yearbook.publish.csv.IssuesCsv;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.edition.DataPackageJson;
import org.yearbook.publish.edition.RunJson;
import org.yearbook.publish.edition.RunReport;
import org.yearbook.publish.sdmx.ObservationsCsv;
import org.yearbook.publish.table.TableFilling;

class LogFilesTest {

    private static final String SHANGHAI = "ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD";

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Decision conflict() {
        Observation published = Samples.observation(SHANGHAI, "2023", "12.5", Samples.HARBOURS, 1);
        Observation other = Samples.observation(SHANGHAI, "2023", "13", Samples.GAZETTE, 2);
        return Samples.decision(
                ReconciliationRule.UNRESOLVED,
                true,
                new Candidate(other, Candidate.Role.REJECTED, ReasonCode.UNRESOLVED),
                new Candidate(published, Candidate.Role.CHOSEN, ReasonCode.NONE));
    }

    @Test
    void reconciliationListsEachCandidateTheChosenFirst() throws IOException {
        ReconciliationCsv.write(file("reconciliation.csv"), List.of(conflict()), ReviewerDecisions.NONE);

        List<String> lines = Files.readAllLines(file("reconciliation.csv"));
        assertThat(lines.get(0))
                .startsWith(
                        "\uFEFFgroup_id,indicator,flow,measure,ref_area,counterpart_area,basis,currency,time_period,"
                                + "figure_id,document,vintage,attribution,printed,base_value,half_width,role,rule,reason_code,"
                                + "explanation,status,");
        assertThat(lines.get(1))
                .startsWith(SHANGHAI + "@2023,ship_repairs,exports,level,CN-SH,_Z,MOFCOM,USD,2023,harbours.pdf#1.1.1,"
                        + "harbours.pdf,2024-05-06,港务局,12.5亿美元,1250000000,5000000,chosen,unresolved,,"
                        + "一个来源。 One source.,open,");
        assertThat(lines.get(2))
                .contains(",gazette.html,,港务局,13亿美元,1300000000,50000000,rejected,unresolved,unresolved,");
        assertThat(lines).hasSize(3);
    }

    @Test
    void observationsAreSdmxCsvWithTheirProvenance() throws IOException {
        Decision imports = Samples.single(
                Samples.observation(SHANGHAI.replace("exports", "imports"), "2023", "-0.25", Samples.HARBOURS, 3));
        ObservationsCsv.FILE.write(
                file("observations.csv"),
                ObservationsCsv.rows(Stream.of(imports, conflict())
                        .sorted(ReconciliationCsv.BY_SERIES)
                        .toList()));

        List<String> lines = Files.readAllLines(file("observations.csv"));
        assertThat(lines.get(0))
                .startsWith("\uFEFFSTRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,FLOW,MEASURE,REF_AREA,COUNTERPART_AREA,"
                        + "BASIS,CURRENCY,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,");
        assertThat(lines.get(1))
                .startsWith("dataflow,YEARBOOK:YEARBOOK(1.0.0),I,ship_repairs,exports,level,CN-SH,_Z,MOFCOM,USD,2023,"
                        + "1250000000,USD,0,0,U,F,")
                .contains("harbours.pdf#1.1.1,harbours.pdf,2,table 1 r1c1,2024-05-06,港务局,港务局,12.5亿美元");
        assertThat(lines.get(2)).contains(",imports,").contains(",-25000000,USD,0,0,A,");
    }

    @Test
    void issuesStandInOrderOfTheirGravity() throws IOException {
        IssuesCsv.write(
                file("issues.csv"),
                Stream.of(
                                Issue.of("B", Severity.NOTE, "a.pdf", "third"),
                                new Issue("A", Severity.WARNING, "b.pdf", 4, "sentence 2", "second, with a comma"),
                                Issue.of("C", Severity.ERROR, "", "first"))
                        .sorted(IssuesCsv.ORDER)
                        .toList());

        assertThat(Files.readAllLines(file("issues.csv")))
                .containsExactly(
                        "\uFEFFcode,severity,document,page,place,message",
                        "C,error,,,,first",
                        "A,warning,b.pdf,4,sentence 2,\"second, with a comma\"",
                        "B,note,a.pdf,,,third");
    }

    @Test
    void checksTellBothSidesAndTheirDifference() throws IOException {
        ChecksCsv.write(
                file("checks.csv"),
                List.of(new Check(
                        "sum@2023",
                        "sum",
                        List.of("a", "b"),
                        new BigDecimal("1.2E+9"),
                        new BigDecimal("1100000000"),
                        new BigDecimal("5E+6"),
                        Check.Outcome.FAILS)));

        assertThat(Files.readAllLines(file("checks.csv")))
                .containsExactly(
                        "\uFEFFid,identity,observations,left,right,difference,tolerance,outcome",
                        "sum@2023,sum,a; b,1200000000,1100000000,100000000,5000000,fails");
    }

    @Test
    void documentsTellWhatBecameOfEachFile() throws IOException {
        DocumentsCsv.write(
                file("documents.csv"),
                Stream.of(Samples.report(Samples.HARBOURS), Samples.report(Samples.GAZETTE))
                        .sorted(DocumentsCsv.BY_FILE)
                        .toList());

        List<String> lines = Files.readAllLines(file("documents.csv"));
        assertThat(lines.get(0))
                .startsWith("\uFEFFdocument,sha256,type,pages,characters,tables,figures,status,reason,");
        assertThat(lines.get(1)).startsWith("gazette.html,abab");
        assertThat(lines.get(2)).contains(",application/pdf,3,900,1,7,read,,1234,港口公报,港务局,2024-05-06,official_report,");
    }

    @Test
    void theReportOfARunIsInAFixedOrder() throws IOException {
        RunJson.write(
                file("run.json"),
                new RunReport(
                        "2024",
                        "1.0",
                        "cafe",
                        "2024-01-01T00:00:00Z",
                        "2024-01-01T00:01:00Z",
                        List.of(Samples.report(Samples.HARBOURS)),
                        Map.of("observations", 2L, "figures", 3L),
                        Map.of("verified", 1L)));

        assertThat(Files.readString(file("run.json")))
                .doesNotContain("\r")
                .containsSubsequence(
                        "\"software\"",
                        "\"version\" : \"1.0\"",
                        "\"release\" : \"2024\"",
                        "\"sha256\" : \"abab",
                        "\"figures\" : 3",
                        "\"observations\" : 2",
                        "\"verified\" : 1");
    }

    @Test
    void theDataPackageNamesTheColumnsOfEachFileAndWhichAreNumbers() throws IOException {
        var layout = Layouts.read(Layouts.BY_PROVINCE);
        DataPackageJson.write(
                file("datapackage.json"),
                "2024",
                layout,
                TableFilling.fill(layout, List.of(conflict()), Samples.VOCABULARY)
                        .tables());

        JsonNode resources =
                new ObjectMapper().readTree(file("datapackage.json").toFile()).get("resources");
        JsonNode table = resources.get(resources.size() - 1);
        assertThat(table.get("name").asText()).isEqualTo("tables-9-1");
        assertThat(table.get("path").asText()).isEqualTo("tables/9-1.csv");
        assertThat(table.get("schema").get("fields").get(3)).hasToString("{\"name\":\"exports\",\"type\":\"number\"}");
        assertThat(table.get("schema").get("primaryKey")).hasToString("[\"ref_area\"]");
        assertThat(resources.get(0).get("schema").get("foreignKeys").get(0))
                .hasToString("{\"fields\":[\"INDICATOR\"],\"reference\":{\"resource\":\"codelists-cl_indicator\","
                        + "\"fields\":[\"code\"]}}");
        assertThat(table.get("schema").get("fields").get(4))
                .hasToString("{\"name\":\"exports_flag\",\"type\":\"string\"}");
    }
}
