package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.nasty.NastyFile;
import org.yearbook.nasty.NastyRelease;

/** The whole program on a release with files in it that are not as they should be. */
class NastyReleaseTest {

    private static final List<String> TELL_OF_ALL_FILES =
            List.of("documents.csv", "issues.csv", "run.json", "yearbook.xlsx", "review.xlsx", "revisions.csv");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path release = Path.of("set before each test");

    @BeforeEach
    void supplyAGoodDocument() throws IOException {
        release = Files.createDirectories(folder.resolve("sources/2024"));
        Files.writeString(release.resolve("manifest.yaml"), """
                documents:
                  - file: customs.txt
                    title: 外贸简报
                    publisher: 海关总署
                    published: 2024-09-26
                    kind: statistical_release
                """);
        Files.writeString(release.resolve("customs.txt"), """
                表1 2023年货物贸易
                单位：亿元，%
                省市	出口额	增速
                上海	12.5	3.5
                北京	8.0	-1.5
                数据来源：海关总署
                """);
    }

    @Test
    void whatIsRejectedIsToldAndChangesNothingElse() throws IOException {
        assertThat(run("before").status()).isZero();
        SortedMap<String, String> expected = new TreeMap<>();
        for (NastyFile file : NastyRelease.files(1)) {
            if (file.status().equals("rejected")) {
                Files.write(release.resolve(file.file()), file.bytes());
                expected.put(file.file(), file.code());
            }
        }
        expected.putAll(filesThatAreNone());

        Typed typed = run("output");

        assertThat(typed.status()).isEqualTo(3);
        assertThat(typed.out()).contains("Done.");
        expected.forEach((file, reason) -> assertThat(typed.out())
                .containsPattern("\n +" + Pattern.quote(file) + ": (rejected, )?" + reason + "\n"));
        assertThat(typed.out()).contains("1 read, ", expected.size() + " rejected");
        expected.put("customs.txt", "");
        assertThat(reasons()).isEqualTo(expected);
        assertThat(published("output")).isEqualTo(published("before"));
    }

    @Test
    void namesOfAnyKindAreReadOrReported() throws IOException, InterruptedException {
        assumeTrue(
                Platform.isLinux() && System.getProperty("sun.jnu.encoding", "").equals("UTF-8"));
        List<String> names = List.of(
                "with space.txt",
                "中文 名称.txt",
                "new\nline.txt",
                "-rf",
                "--help.txt",
                "it's \"quoted\".txt",
                "$(id).txt",
                "`id`.txt",
                "*.txt",
                "%2F.txt",
                "a;b|c&d.txt",
                "=1+1.txt",
                "<script>alert(1)</script>.txt".replace("/", "\u2215"),
                "back\\slash.txt",
                "Case.txt",
                "case.txt",
                "caf\u00e9.txt",
                "cafe\u0301.txt",
                "長".repeat(80),
                "none");
        for (String name : names) {
            Files.copy(release.resolve("customs.txt"), release.resolve(name));
        }
        Process shell = new ProcessBuilder("sh", "-c", "printf text > \"$(printf 'a\\377.txt')\"")
                .directory(release.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();

        Typed typed = run("output");

        assertThat(typed.status()).isEqualTo(3);
        assertThat(typed.out())
                .contains(names.size() + 1 + " read, ", " 1 rejected")
                .containsPattern("a\uFFFD.txt: (rejected, )?NAME_UNREADABLE");
        assertThat(reasons())
                .hasSize(names.size() + 2)
                .containsEntry("a\uFFFD.txt", "NAME_UNREADABLE")
                .containsKeys("new\nline.txt", "'=1+1.txt", "'-rf");
        assertThat(PublishedPackage.mistakes(folder.resolve("output/2024"))).isEmpty();
    }

    /** A folder, links that lead nowhere or in a circle, a device, a pipe that nobody fills, a socket. */
    private SortedMap<String, String> filesThatAreNone() throws IOException {
        Files.createDirectory(release.resolve("folder.pdf"));
        List<String> names = new ArrayList<>(List.of("folder.pdf"));
        if (Platform.isLinux() || Platform.isMac()) {
            Files.createSymbolicLink(release.resolve("dangling.pdf"), Path.of("nowhere"));
            Files.createSymbolicLink(release.resolve("circle.txt"), Path.of("circle.txt"));
            Files.createSymbolicLink(release.resolve("parent.txt"), Path.of(".."));
            Files.createSymbolicLink(release.resolve("device.txt"), Path.of("/dev/zero"));
            new ProcessBuilder("mkfifo", release.resolve("pipe.pdf").toString())
                    .start()
                    .onExit()
                    .join();
            try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(release.resolve("socket.pdf")));
            }
            names.addAll(List.of("dangling.pdf", "circle.txt", "parent.txt", "device.txt", "pipe.pdf", "socket.pdf"));
        }
        SortedMap<String, String> expected = new TreeMap<>();
        names.forEach(name -> expected.put(name, "NOT_A_REGULAR_FILE"));
        return expected;
    }

    private Typed run(String output) {
        return Typed.yearbook(
                "run",
                "--sources",
                folder.resolve("sources"),
                "--output",
                folder.resolve(output),
                "--targetParallelism=2");
    }

    /** The reason of every document in documents.csv. */
    private SortedMap<String, String> reasons() throws IOException {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (DocumentRow row : DocumentRow.of(folder.resolve("output/2024"))) {
            assertThat(row.status().equals("read")).isEqualTo(row.reason().isEmpty());
            reasons.put(row.file(), row.reason());
        }
        return reasons;
    }

    private SortedMap<String, String> published(String output) throws IOException {
        SortedMap<String, String> files = FolderBytes.of(folder.resolve(output).resolve("2024"));
        files.keySet().removeAll(TELL_OF_ALL_FILES);
        return files;
    }
}
