package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.beam.worker.ProgramPath;
import org.yearbook.extract.pdf.DrawnPdf;

/** A host without any fonts, with a home that is not there and files that nobody else may read: the same bytes. */
class BareHostTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void givesTheSameBytesAsAnyOther() throws Exception {
        assumeTrue(Platform.isLinux());
        supplyDocumentsThatDisagree();
        assertThat(Typed.yearbook("run", "--sources", folder.resolve("sources"), "--output", folder.resolve("here"))
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("here/2024/review.html"))).contains("data:image/png");

        int status = runBare();

        assertThat(status).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(FolderBytes.withoutTimes(folder.resolve("bare/2024")))
                .isEqualTo(FolderBytes.withoutTimes(folder.resolve("here/2024")));
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(names(folder.resolve("temp"))).isEmpty();
    }

    /** Their values are drawn for the reviewers, in a font that they do not bring. */
    private void supplyDocumentsThatDisagree() throws IOException {
        Path release = Files.createDirectories(folder.resolve("sources/2024"));
        StringBuilder manifest = new StringBuilder("documents:\n");
        for (String value : List.of("12.5", "13.5")) {
            Files.write(
                    release.resolve(value + ".pdf"),
                    new DrawnPdf()
                            .page()
                            .text(60, 300, "In 2023, goods exports of China were " + value + " billion US dollars.")
                            .bytes());
            manifest.append("  - file: ").append(value).append(".pdf\n    title: Trade\n    publisher: ");
            manifest.append(value).append("\n    published: 2024-09-26\n    kind: statistical_release\n");
        }
        Files.writeString(release.resolve("manifest.yaml"), manifest);
    }

    private int runBare() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temp"));
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "umask 077; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Yearbook.class.getName(),
                "run",
                "--sources=" + folder.resolve("sources"),
                "--config=" + Path.of("config").toAbsolutePath(),
                "--output=" + folder.resolve("bare"));
        builder.environment().clear();
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CLASSPATH", ProgramPath.text());
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.name=nobody -Duser.home=" + folder.resolve("home") + " -Djava.io.tmpdir=" + temporary
                                + " -Dsun.java2d.fontpath=" + temporary);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
