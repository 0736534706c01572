package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.config.YearbookConfig;

/** The whole program on a small release, from the command line to the files; each run takes seconds, so they are few. */
class YearbookRunTest {

    private static final Path CONFIG = Path.of("config");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeEach
    void supplyARelease() throws IOException {
        write("sources/2024/manifest.yaml", """
                documents:
                  - file: customs.txt
                    title: 外贸简报
                    publisher: 海关总署
                    published: 2024-09-26
                    kind: statistical_release
                """);
        write("sources/2024/customs.txt", """
                表1 2023年货物贸易
                单位：亿元，%
                省市	出口额	增速
                上海	12.5	3.5
                北京	8.0	-1.5
                数据来源：海关总署
                """);
    }

    @Test
    void theSameReleaseGivesTheSameBytesOnEveryHostAndRunner() throws IOException {
        write("sources/2024/leaflet.txt", """
                表1 2023年货物贸易
                单位：亿元
                省市	出口额
                上海	12.54
                瓦坎达	7.0
                """);

        Typed typed = run("output");
        Typed elsewhere = onAnotherHost(() -> run("elsewhere", "--runner", "direct"));

        assertThat(typed.err()).isEmpty();
        assertThat(typed.status()).isZero();
        assertThat(elsewhere.status()).isZero();
        Map<String, String> files = files("output/2024");
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(contract());
        assertThat(files("output").keySet()).allMatch(file -> file.startsWith("2024/") || file.startsWith(".cache/"));
        Map<String, String> others = files("elsewhere/2024");
        files.remove("run.json");
        others.remove("run.json");
        assertThat(others).isEqualTo(files);
        assertThat(PublishedPackage.mistakes(folder.resolve("output/2024"))).isEmpty();

        assertThat(rows("output/2024/observations.csv"))
                .filteredOn(row -> row.contains(",goods_trade,"))
                .satisfiesExactly(
                        row -> assertThat(row).contains("goods_trade,exports,growth_yoy,CN-BJ,_Z,GACC,CNY,2023,-1.5"),
                        row -> assertThat(row).contains("goods_trade,exports,growth_yoy,CN-SH,_Z,GACC,CNY,2023,3.5"),
                        row -> assertThat(row).contains("goods_trade,exports,level,CN-BJ,_Z,GACC,CNY,2023,800000000"),
                        row -> assertThat(row).contains("goods_trade,exports,level,CN-SH,_Z,GACC,CNY,2023,1250000000"));
        assertThat(rows("output/2024/reconciliation.csv"))
                .filteredOn(row -> row.contains("leaflet.txt#"))
                .singleElement()
                .asString()
                .contains(",1254000000,", ",consistent,rounding,placed_by_value,");
        assertThat(rows("output/2024/figures.csv")).hasSize(6);
        assertThat(rows("output/2024/issues.csv"))
                .anyMatch(row -> row.startsWith("NOT_IN_MANIFEST,warning,leaflet.txt,"))
                .noneMatch(row -> row.contains("customs.txt"));
        assertThat(typed.out())
                .contains("Done.")
                .contains("2: 2 read, 0 read in part, 0 rejected")
                .contains("5 used, 1 unmapped");
    }

    @Test
    void aSecondRunReadsOnlyWhatHasChangedAndWritesTheSame() throws IOException {
        write("sources/2024/leaflet.txt", "2023年上海货物贸易出口额为12.5亿元。");
        run("output");
        Map<String, String> first = files("output/2024");

        assertThat(run("output", "--force").out())
                .contains("Done.")
                .contains("2: 2 read, 0 read in part, 0 rejected (2 as in an earlier run, not read again)");
        Map<String, String> second = files("output/2024");
        assertThat(second.keySet()).containsExactlyInAnyOrderElementsOf(contract());
        // Only these tell when, and against what, they were made.
        for (String file : List.of("run.json", "revisions.csv")) {
            first.remove(file);
            second.remove(file);
        }
        assertThat(second).isEqualTo(first);

        write("sources/2024/leaflet.txt", "2023年上海货物贸易出口额为12.6亿元。");
        assertThat(run("output").out())
                .contains("2: 2 read, 0 read in part, 0 rejected (1 as in an earlier run, not read again)");
        assertThat(rows("output/2024/figures.csv")).anyMatch(row -> row.contains("12.6"));
    }

    @Test
    void theNextReleaseTellsWhatItRevises() throws IOException {
        assertThat(run("output").status()).isZero();
        for (String file : List.of("manifest.yaml", "customs.txt")) {
            String earlier = Files.readString(folder.resolve("sources/2024/" + file));
            write("sources/2025/" + file, earlier.replace("12.5", "12.9"));
        }

        Typed next = run("output");

        assertThat(next.err()).isEmpty();
        assertThat(next.status()).isZero();
        assertThat(rows("output/2025/revisions.csv"))
                .filteredOn(row -> row.contains("revised"))
                .singleElement()
                .asString()
                .contains("1250000000", "1290000000");
        assertThat(folder.resolve("output/2025/yearbook.xlsx")).isNotEmptyFile();
    }

    @Test
    void aRunOnUnchangedInputLeavesItsOutputAsItIs() throws IOException {
        Typed made = run("output");
        Map<String, String> first = files("output/2024");

        Typed unchanged = run("output");

        assertThat(unchanged.out())
                .contains("nothing has changed since the earlier run")
                .contains("1: 1 read, 0 read in part, 0 rejected (1 as in an earlier run, not read again)")
                .endsWith(made.out().substring(made.out().indexOf("  Tables ")));
        assertThat(unchanged.status()).isZero();
        assertThat(files("output/2024")).isEqualTo(first);

        Files.writeString(folder.resolve("output/2024/figures.csv"), "edited");
        assertThat(run("output").out()).doesNotContain("nothing has changed");
        assertThat(files("output/2024").get("figures.csv")).isEqualTo(first.get("figures.csv"));
        assertThat(run("output", "--no-cache").out()).doesNotContain("nothing has changed", "not read again");
    }

    @Test
    void aReleaseWithADocumentThatCouldNotBeReadIsTriedAgain() throws IOException {
        write("sources/2024/locked.pdf", "%PDF-1.7\nand nothing that a PDF must have");
        run("output");

        assertThat(run("output").out()).doesNotContain("nothing has changed");
    }

    @Test
    void aDocumentThatCannotBeReadIsToldAndTheOthersArePublished() throws IOException {
        write("sources/2024/broken.pdf", "%PDF-1.7\nand nothing that a PDF must have");

        Typed typed = run("output");

        assertThat(typed.status()).isEqualTo(3);
        assertThat(typed.out())
                .contains("2: 1 read, 0 read in part, 1 rejected (1 DAMAGED_UNREADABLE)")
                .contains("broken.pdf: ");
        assertThat(rows("output/2024/documents.csv"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("broken.pdf,").contains(",rejected,"),
                        row -> assertThat(row)
                                .startsWith("customs.txt,")
                                .contains(",text/plain,")
                                .contains(",read,"));
        assertThat(rows("output/2024/issues.csv"))
                .first()
                .asString()
                .contains(",error,broken.pdf,")
                .contains("This document was not read: ");
        assertThat(rows("output/2024/figures.csv")).hasSize(4);
    }

    @Test
    void whereNothingCanBeReadTheEarlierOutputStays() throws IOException {
        write("sources/2024/customs.txt", "");
        write("output/2024/run.json", "earlier");

        Typed typed = run("output");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .contains("The earlier output is untouched.")
                .contains("customs.txt: EMPTY_FILE: The file is empty; get");
        assertThat(files("output")).containsExactly(Map.entry("2024/run.json", hex("earlier")));
    }

    @Test
    void aMistakeInTheConfigurationIsNamedAndNothingIsWritten() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        try (Stream<Path> files = Files.list(CONFIG)) {
            for (Path file : files.toList()) {
                Files.copy(file, config.resolve(file.getFileName().toString()));
            }
        }
        Path words = config.resolve("words.csv");
        Files.writeString(words, Files.readString(words) + "某词,no_role,code\n");
        int line = Files.readAllLines(words).size();

        Typed typed = Typed.yearbook(
                "run", "--sources", folder.resolve("sources"), "--config", config, "--output", folder.resolve("out"));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualToNormalizingNewlines(
                        words + ":" + line + ": expecting a role of words in 'role' instead of 'no_role'\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aRunnerOrAReleaseThatIsNotThereIsToldBeforeAnythingIsWritten() {
        Typed runner = Typed.yearbook(
                "run", "--runner", "abacus", "--sources", folder.resolve("sources"), "--output", folder.resolve("out"));
        Typed release = Typed.yearbook(
                "run", "--release", "1999", "--sources", folder.resolve("sources"), "--output", folder.resolve("out"));

        assertThat(runner.status()).isEqualTo(2);
        assertThat(runner.err()).contains("expecting embedded, direct, flink or spark instead of 'abacus'");
        assertThat(release.status()).isEqualTo(2);
        assertThat(release.err()).contains("there is no such release folder");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Typed run(String output, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "run",
                "--sources",
                folder.resolve("sources"),
                "--config",
                CONFIG,
                "--output",
                folder.resolve(output),
                "--targetParallelism=2"));
        words.addAll(List.of(more));
        return Typed.yearbook(words.toArray());
    }

    /** Turkish has other capitals, Kiritimati another day, Arabic other digits. */
    private static Typed onAnotherHost(Supplier<Typed> run) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return run.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> contract() {
        Stream<String> tables =
                YearbookConfig.read(CONFIG).layout().tables().stream().map(table -> "tables/" + table.id() + ".csv");
        Stream<String> others = Stream.of(
                "yearbook.xlsx",
                "observations.csv",
                "observations.zh.csv",
                "observations.en.csv",
                "structure.json",
                "codelists/CL_AREA.csv",
                "codelists/CL_BASIS.csv",
                "codelists/CL_CONF_STATUS.csv",
                "codelists/CL_CURRENCY.csv",
                "codelists/CL_FLOW.csv",
                "codelists/CL_INDICATOR.csv",
                "codelists/CL_MEASURE.csv",
                "codelists/CL_OBS_STATUS.csv",
                "figures.csv",
                "reconciliation.csv",
                "review.xlsx",
                "review.html",
                "revisions.csv",
                "checks.csv",
                "numerals.csv",
                "datapackage.json",
                "issues.csv",
                "documents.csv",
                "run.json");
        return Stream.concat(tables, others).toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(folder.resolve(file.substring(0, file.lastIndexOf('/'))));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** The lines below the head. */
    private List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }

    /** The bytes of every file below a folder, by its path with slashes. */
    private Map<String, String> files(String below) throws IOException {
        return FolderBytes.of(folder.resolve(below));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
