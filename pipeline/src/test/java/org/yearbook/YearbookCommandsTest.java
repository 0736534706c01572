package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.Typed.yearbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.Pen;

class YearbookCommandsTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path document = Path.of("set before each test");

    @BeforeEach
    void writeADocument() throws IOException {
        document = folder.resolve("brief.txt");
        Files.writeString(document, """
                表1 2023年货物贸易
                单位：亿元
                省市	出口额
                上海	12.5
                数据来源：海关总署
                """);
    }

    @Test
    void tablesAsJsonKeepToTheContract() throws IOException {
        Typed typed = yearbook("tables", document, "--format", "json", "--output", folder.resolve("out"));

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEmpty();
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("out/brief.json").toFile());
        assertThat(json.get("document").asText()).isEqualTo("brief");
        assertThat(json.get("tables")).hasSize(1);
        JsonNode table = json.get("tables").get(0);
        assertThat(table.get("page").asInt()).isEqualTo(1);
        assertThat(table.get("caption").asText()).isEqualTo("表1 2023年货物贸易");
        assertThat(table.get("unit").asText()).isEqualTo("亿元");
        assertThat(table.get("source").asText()).isEqualTo("海关总署");
        assertThat(table.get("cells")).hasSize(4);
        assertThat(table.get("cells").get(3))
                .hasToString("{\"row\":1,\"col\":1,\"row_end\":1,\"col_end\":1,\"text\":\"12.5\"}");
    }

    @Test
    void tablesAsCsvAndTextArePrinted() {
        assertThat(yearbook("tables", document, "--format", "csv").out())
                .isEqualTo("\"[1, p.1] 表1 2023年货物贸易 (亿元) <海关总署>\"\n省市,出口额\n上海,12.5\n\n");
        assertThat(yearbook("tables", document).out())
                .isEqualTo("[1, p.1] 表1 2023年货物贸易 (亿元) <海关总署>\n省市  出口额\n上海  12.5\n\n");
    }

    @Test
    void documentsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("Brief.txt");
        Files.copy(document, other);

        assertThat(yearbook("tables", document, other, "--format", "csv", "--output", folder.resolve("out"))
                        .status())
                .isZero();
        assertThat(folder.resolve("out/brief.csv")).exists();
        assertThat(folder.resolve("out/Brief-2.csv")).exists();
    }

    @Test
    void figuresAreShownWithTheirKeys() throws IOException {
        String key = "goods_trade.exports.level.CN-SH._Z.GACC.CNY";
        assertThat(yearbook("figures", document).out())
                .isEqualTo("p.1 上海 | 出口额 | «12.5»\n    12.5亿元  " + key + "  2023  used\n");

        JsonNode json = new ObjectMapper()
                .readTree(yearbook("figures", document, "--format", "json").out());
        assertThat(json).hasSize(1);
        assertThat(json.get(0).get("figure_id").asText()).isEqualTo("brief.txt#t1r1c1");
        assertThat(json.get(0).get("base_value").asText()).isEqualTo("1250000000");

        assertThat(yearbook("figures", document, "--format", "csv").out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("brief.txt#t1r1c1,brief.txt,1,table 1 r1c1,");
    }

    @Test
    void whatTheManifestBesideItSaysOfADocumentIsKnown() throws IOException {
        Path brief = Files.writeString(folder.resolve("note.txt"), "今年一季度，我国货物贸易出口5万亿元。");
        assertThat(yearbook("figures", brief).out()).contains("  no period  ");

        Files.writeString(folder.resolve("manifest.yaml"), "documents: [{file: note.txt, published: 2024-04-12}]");
        assertThat(yearbook("figures", brief).out()).contains("  2024-Q1  ");

        Files.writeString(folder.resolve("manifest.yaml"), "documents: [{file: note.txt, published: April}]");
        assertThat(yearbook("figures", brief).err()).contains("manifest.yaml:1: ");
        assertThat(yearbook("figures", brief).status()).isEqualTo(2);
        assertThat(yearbook("tables", document).status()).isZero();
        assertThat(yearbook("tables", document).err()).contains("read without its manifest: ");
    }

    @Test
    void aCopyOfADocumentShowsWhereItsTablesWereFound() throws IOException {
        Path pdf = Files.write(
                folder.resolve("report.pdf"),
                new DrawnPdf()
                        .page()
                        .text(72, 72, "A sentence.")
                        .line(72, 90, 300, 90)
                        .bytes());
        Path copy = folder.resolve("seen.pdf");

        assertThat(yearbook("tables", pdf, "--debug-overlay", copy).status()).isZero();

        assertThat(copy).exists();
        assertThat(yearbook("tables", copy, "--debug-overlay", copy).err())
                .contains("would write over the document itself");
        assertThat(yearbook("tables", document, "--debug-overlay", folder.resolve("no.pdf"))
                        .err())
                .contains("draws on the pages of PDF documents; " + document + " is none");
        assertThat(folder.resolve("no.pdf")).doesNotExist();
    }

    @Test
    void theHelpSaysWhatTheColoursOfTheCopyMean() {
        String help = yearbook("tables", "--help").out().replaceAll("\\s+", " ");

        assertThat(Pen.values()).allSatisfy(pen -> assertThat(help).contains(pen.meaning() + " " + pen.look()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "figures"})
    void aDocumentThatCannotBeReadIsToldApartFromTheOutput(String command) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));

        Typed typed = yearbook(command, empty, document, "--format", "json");

        assertThat(typed.status()).isEqualTo(3);
        assertThat(typed.err()).startsWith(empty + ": EMPTY_FILE: ");
        assertThat(new ObjectMapper().readTree(typed.out()).isContainerNode()).isTrue();
    }

    @Test
    void checkTellsThatTheConfigurationIsRight() throws IOException {
        Files.createDirectories(folder.resolve("sources/2024"));
        Files.copy(document, folder.resolve("sources/2024/brief.txt"));

        Typed typed = yearbook("check", "--sources", folder.resolve("sources"));

        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .contains("The configuration in config is right: ")
                .contains("Release 2024 in " + folder.resolve("sources") + ": 1 documents.")
                .doesNotContain("Advice");
    }

    @Test
    void checkNamesTheLineOfAMistake() throws IOException {
        Files.createDirectories(folder.resolve("sources/2024"));
        Path manifest = folder.resolve("sources/2024/manifest.yaml");
        Files.writeString(manifest, "documents:\n  - fil: a\n");

        Typed typed = yearbook("check", "--sources", folder.resolve("sources"));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).startsWith(manifest + ":2: unknown field 'fil'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "tables", "figures", "check", "decide", "diff"})
    void everyCommandExplainsItself(String command) {
        Typed typed = yearbook(command, "--help");

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("Usage: yearbook " + command);
        assertThat(yearbook("--help").out()).contains("  " + command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tables                     | Missing required parameter
            figures                    | Missing required parameter
            tables a.txt --format yaml | Invalid value for option '--format'
            tables a.pdf b.pdf --debug-overlay o.pdf | draws on one document; give one FILE instead of 2
            check --colour             | Unknown option
            make                       | make
            """)
    void aCommandLineThatIsNotUnderstoodIsRefused(String line, String message) {
        Typed typed = yearbook((Object[]) line.split(" "));

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains(message);
    }
}
