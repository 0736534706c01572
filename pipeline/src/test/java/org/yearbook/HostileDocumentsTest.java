package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.worker.ProgramPath;
import org.yearbook.nasty.NastyFile;
import org.yearbook.nasty.NastyRelease;
import org.yearbook.nasty.ReachingPdf;

/** Documents that reach for the network, for programs, or for the browser of whoever reads the output. */
class HostileDocumentsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path release = Path.of("set before each test");

    @BeforeEach
    void makeARelease() throws IOException {
        release = Files.createDirectories(folder.resolve("sources/2024"));
    }

    @Test
    void nothingIsFetchedAndNothingIsRun() throws Exception {
        for (NastyFile file : NastyRelease.files(1)) {
            if (file.file().contains("outside") || file.file().contains("linked")) {
                Files.write(release.resolve(file.file()), file.bytes());
            }
        }
        Path marker = folder.resolve("executed");
        Files.write(release.resolve("reaching.pdf"), ReachingPdf.bytes(marker));
        try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            AtomicInteger seen = new AtomicInteger();
            Thread listening = new Thread(() -> count(proxy, seen));
            listening.start();

            int status = runBehind(proxy.getLocalPort());

            assertThat(status).as(Files.readString(folder.resolve("log"))).isEqualTo(3);
            assertThat(seen).hasValue(0);
        }
        assertThat(Files.readString(folder.resolve("output/2024/documents.csv")))
                .contains("reaching.pdf", "outside.html", "linked.xlsx");
        assertThat(marker).doesNotExist();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("sources", "output", "log", "temp");
    }

    @Test
    void whatADocumentPrintsIsNothingButTextInTheBrowser() throws IOException {
        publishMarkup();

        Document page = Jsoup.parse(Files.readString(folder.resolve("output/2024/review.html")));

        assertThat(page.text()).contains(SCRIPT, IMAGE);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("iframe, object, embed, link, base, form, svg")).isEmpty();
        assertThat(page.select("img")).allMatch(image -> image.attr("src").startsWith("data:image/png;"));
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on"));
        Element policy = page.select("head > meta").get(1);
        assertThat(policy.attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(policy.attr("content"))
                .startsWith("default-src 'none'; ")
                .contains("base-uri 'none'", "form-action 'none'", "script-src 'sha256-")
                .doesNotContain("unsafe", "*", "http");
    }

    @Test
    void noFileTellsWhereItWasMadeOrByWhom() throws IOException {
        publishMarkup();

        for (Map.Entry<String, String> file :
                FolderBytes.of(folder.resolve("output/2024")).entrySet()) {
            byte[] bytes = HexFormat.of().parseHex(file.getValue());
            assertThat(file.getKey().endsWith(".xlsx") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContain(folder.toString(), System.getProperty("user.home") + "/");
        }
    }

    private void publishMarkup() throws IOException {
        String sentence = "2023年上海货物贸易出口额为%s亿元" + SCRIPT + "。\n\n表1 2023年货物贸易" + IMAGE
                + "\n单位：亿元\n省市\t出口额\n北京\t%s\n数据来源：" + SCRIPT + "\n";
        Files.writeString(release.resolve("manifest.yaml"), """
                documents:
                  - file: a.txt
                    title: '<script>alert(1)</script>'
                    publisher: '"><img src=x onerror=alert(1)>'
                    published: 2024-09-26
                    kind: statistical_release
                """);
        Files.writeString(
                release.resolve("a.txt"), sentence.replaceFirst("%s", "12.5").replaceFirst("%s", "8.0"));
        Files.writeString(
                release.resolve("'\"onload=alert(1).txt".replace('"', '_')),
                sentence.replaceFirst("%s", "13.5").replaceFirst("%s", "9.0"));
        assertThat(Typed.yearbook("run", "--sources", folder.resolve("sources"), "--output", folder.resolve("output"))
                        .status())
                .isZero();
    }

    /** Runs the program so that every connection that it tries to make ends at this port. */
    private int runBehind(int port) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Yearbook.class.getName(),
                "run",
                "--sources=" + folder.resolve("sources"),
                "--config=" + Path.of("config").toAbsolutePath(),
                "--output=" + folder.resolve("output"));
        String local = "=" + InetAddress.getLoopbackAddress().getHostAddress();
        // Through the environment, for the process that reads documents has to obey it too.
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        String.join(
                                " ",
                                List.of(
                                        "-DsocksProxyHost" + local,
                                        "-DsocksProxyPort=" + port,
                                        "-DsocksNonProxyHosts=",
                                        "-Dhttp.nonProxyHosts=",
                                        "-Djava.awt.headless=true",
                                        "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temp")))));
        builder.environment().put("CLASSPATH", ProgramPath.text());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    private static void count(ServerSocket proxy, AtomicInteger seen) {
        try {
            while (true) {
                proxy.accept().close();
                seen.incrementAndGet();
            }
        } catch (IOException e) {
            // closed when the run is over
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
