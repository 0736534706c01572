package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer's way: look, decide, see it honoured, and hear of it when the evidence changes. */
class ReviewLoopTest {

    private static final String GROUP = "goods_trade.exports.level.CN-SH._Z.GACC.CNY@2023";
    private static final String PRINTED_ONCE = "goods_trade.exports.level.CN-TJ._Z.GACC.CNY@2023";
    private static final Map<String, String> HEADS = Map.of(
            "decision",
            "决定 Decision",
            "choice",
            "选用第几项 Candidate no.",
            "value",
            "改定数值（基本单位） Value in base units",
            "reason",
            "理由 Reason",
            "reviewer",
            "审核员 Reviewer",
            "date",
            "日期 Date",
            "group",
            "编号 Group");

    @TempDir
    private static Path shared = Path.of("set by JUnit");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeEach
    void supplyAReleaseWithAConflict() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        try (Stream<Path> files = Files.list(Path.of("config"))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("decisions.csv")).toList()) {
                Files.copy(file, config.resolve(file.getFileName().toString()));
            }
        }
        Files.createDirectories(folder.resolve("sources/2024"));
        write("manifest.yaml", """
                documents:
                  - {file: new.txt, publisher: 海关总署, published: 2024-09-26, kind: statistical_release}
                  - {file: old.txt, publisher: 海关总署, published: 2024-03-01, kind: statistical_release}
                """);
        write("new.txt", text("12.5").replace("北京", "天津\t6.5\n北京"));
        write("old.txt", text("12.7"));
    }

    @Test
    void aDecisionIsHonouredUntilTheEvidenceChanges() throws IOException {
        assertThat(run().status()).isZero();
        assertThat(published()).contains(",1250000000,").contains(",vintage,");

        fill(GROUP, Map.of("decision", "choose", "choice", "2", "reason", "确认", "reviewer", "李", "date", "2024-10-08"));
        Typed decided = decide();
        assertThat(decided.err()).isEmpty();
        assertThat(decided.out()).startsWith("1 decisions are in ");
        assertThat(decided.status()).isZero();

        Typed honoured = run();
        assertThat(honoured.status()).isZero();
        assertThat(honoured.out()).contains("1 of reviewers honoured");
        assertThat(published()).contains(",1270000000,").contains(",reviewer_decision,");

        write("old.txt", text("12.8"));
        Typed expired = run();
        assertThat(expired.status()).isEqualTo(3);
        assertThat(published()).contains(",1250000000,");
        assertThat(Files.readString(folder.resolve("output/2024/issues.csv"))).contains("DECISION_EXPIRED,error");
        assertThat(rows("reconciliation.csv"))
                .filteredOn(row -> row.startsWith(GROUP))
                .isNotEmpty()
                .allMatch(row -> row.contains(",expired,"));
    }

    @Test
    void aValuePrintedOnceCanBeRejected() throws IOException {
        run();
        fill(PRINTED_ONCE, Map.of("decision", "reject", "reason", "误印", "reviewer", "李", "date", "2024-10-08"));

        assertThat(decide().status()).isZero();
        assertThat(run().out()).contains("1 of reviewers honoured");
        assertThat(rows("observations.csv")).noneMatch(row -> row.contains("goods_trade,exports,level,CN-TJ"));
        assertThat(rows("reconciliation.csv"))
                .filteredOn(row -> row.startsWith(PRINTED_ONCE))
                .singleElement()
                .asString()
                .contains(",rejected,reviewer_decision,reviewer,", "李 2024-10-08", "误印");
    }

    @Test
    void aDecisionWrittenByHandNeedsTheFingerprintThatItIsTold() throws IOException {
        writeDecision("");
        assertThat(run().status()).isEqualTo(3);
        String issue = rows("issues.csv").stream()
                .filter(row -> row.startsWith("DECISION_WITHOUT_FINGERPRINT,error"))
                .findFirst()
                .orElseThrow();
        assertThat(issue).contains("6.5亿元 (new.txt");

        writeDecision(issue.replaceFirst(".*write ([0-9a-f]{16}) into.*", "$1"));
        assertThat(run().status()).isZero();
        assertThat(rows("observations.csv")).noneMatch(row -> row.contains("goods_trade,exports,level,CN-TJ"));
    }

    private void writeDecision(String fingerprint) throws IOException {
        Files.writeString(
                folder.resolve("config/decisions.csv"),
                "group_id,decision,figure_id,value,fingerprint,reason,reviewer,date,release\n" + PRINTED_ONCE
                        + ",reject,,," + fingerprint + ",misprint,Li,2024-10-08,2024\n");
    }

    @Test
    void aDecisionThatMatchesNothingIsTold() throws IOException {
        Files.writeString(folder.resolve("config/decisions.csv"), """
                group_id,decision,figure_id,value,fingerprint,reason,reviewer,date,release
                nothing@2023,accept,,,0123456789abcdef,why,Li,2024-10-08,2024
                """);

        assertThat(run().status()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("output/2024/issues.csv")))
                .contains("DECISION_MATCHES_NOTHING,error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            allow    | '' | ''  | why | Li | 2024-10-08 | (决定 Decision): expecting accept, choose, override, reject or defer instead of 'allow'
            ''       | '' | ''  | why | Li | 2024-10-08 | (决定 Decision): missing
            choose   | '' | ''  | why | Li | 2024-10-08 | (选用第几项 Candidate no.): missing: which candidate, 1 to 2?
            choose   | 3  | ''  | why | Li | 2024-10-08 | (选用第几项 Candidate no.): expecting a candidate from 1 to 2 instead of '3'
            override | '' | ''  | why | Li | 2024-10-08 | Value in base units): missing
            override | '' | =A1 | why | Li | 2024-10-08 | Value in base units): expecting a number
            accept   | '' | 5   | why | Li | 2024-10-08 | Value in base units): '5' does not go with accept
            accept   | '' | ''  | ''  | Li | 2024-10-08 | (理由 Reason): missing
            accept   | '' | ''  | why | '' | 2024-10-08 | (审核员 Reviewer): missing
            accept   | '' | ''  | why | Li | 8.10.      | (日期 Date): expecting a day (2024-10-08) instead of '8.10.'
            """)
    void whatIsIncompleteIsNamedAndNothingIsWritten(
            String decision, String choice, String value, String reason, String reviewer, String date, String mistake)
            throws IOException {
        Path blank = shared.resolve("review.xlsx");
        if (!Files.exists(blank)) { // one run serves all cases
            run();
            Files.copy(folder.resolve("output/2024/review.xlsx"), blank);
        }
        Files.createDirectories(folder.resolve("output/2024"));
        Files.copy(blank, folder.resolve("output/2024/review.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        fill(
                GROUP,
                Map.of(
                        "decision",
                        decision,
                        "choice",
                        choice,
                        "value",
                        value,
                        "reason",
                        reason,
                        "reviewer",
                        reviewer,
                        "date",
                        date));

        Typed typed = decide();

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .contains("reviewed.xlsx: sheet 审核_Review, row 6, column ")
                .contains(mistake);
        assertThat(folder.resolve("config/decisions.csv")).doesNotExist();
    }

    private static String text(String value) {
        return "表1 2023年货物贸易\n单位：亿元\n省市\t出口额\n上海\t" + value + "\n北京\t8.0\n数据来源：海关总署\n";
    }

    private Typed run() {
        return Typed.yearbook(
                "run",
                "--sources",
                folder.resolve("sources"),
                "--config",
                folder.resolve("config"),
                "--output",
                folder.resolve("output"),
                "--targetParallelism=2");
    }

    private Typed decide() {
        return Typed.yearbook("decide", folder.resolve("reviewed.xlsx"), "--config", folder.resolve("config"));
    }

    /** Fills the row of the group as a person does. */
    private void fill(String group, Map<String, String> cells) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("output/2024/review.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("reviewed.xlsx"))) {
            Sheet sheet = workbook.getSheetAt(group.equals(GROUP) ? 0 : 1);
            Row row = rowOf(sheet, group);
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                row.createCell(column(sheet, cell.getKey())).setCellValue(cell.getValue());
            }
            workbook.write(out);
        }
    }

    private static Row rowOf(Sheet sheet, String group) {
        int column = column(sheet, "group");
        for (Row row : sheet) {
            if (row.getCell(column) != null
                    && row.getCell(column).getStringCellValue().equals(group)) {
                return row;
            }
        }
        throw new AssertionError("No row for " + group);
    }

    private static int column(Sheet sheet, String name) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(HEADS.get(name))) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("No column " + name);
    }

    private String published() throws IOException {
        return rows("observations.csv").stream()
                .filter(row -> row.contains("goods_trade,exports,level,CN-SH"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve("output/2024").resolve(file), StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("sources/2024").resolve(file), text, StandardCharsets.UTF_8);
    }
}
