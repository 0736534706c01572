package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbook.config.ConfigException;

/** The same release on every engine; flink and spark where the build has them ({@code mvn -Pflink verify}). */
class EngineTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMBEDDED", "DIRECT"})
    void anEngineWritesTheSameBytesAsTheEmbeddedOne(Engine engine) throws Exception {
        assumeTrue(engine.isHere(), engine + " is not in this build");
        Path embedded = run(Engine.EMBEDDED);

        Path other = run(engine);

        SortedMap<String, String> bytes = FolderBytes.withoutTimes(embedded);
        assertThat(bytes).hasSizeGreaterThan(10);
        assertThat(FolderBytes.withoutTimes(other)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMBEDDED", "DIRECT"})
    void anEngineThatIsNotInTheBuildIsToldWithTheProfileThatHasIt(Engine engine) {
        assumeTrue(!engine.isHere(), engine + " is in this build");
        String name = engine.name().toLowerCase(Locale.ROOT);

        assertThatThrownBy(() -> Engine.of(name))
                .isInstanceOf(ConfigException.class)
                .hasMessage("--runner: '" + name + "' is not in this jar; build one that has it with mvn -P" + name
                        + " package, or use embedded");
    }

    @Test
    void optionsAreTakenWithAndWithoutAnEqualsSign() {
        assertThat(Engine.DIRECT
                        .options(List.of("--targetParallelism=3"))
                        .as(DirectOptions.class)
                        .getTargetParallelism())
                .isEqualTo(3);
        assertThat(Engine.DIRECT
                        .options(List.of("--targetParallelism", "5"))
                        .as(DirectOptions.class)
                        .getTargetParallelism())
                .isEqualTo(5);
    }

    private Path run(Engine engine) {
        String name = engine.name().toLowerCase(Locale.ROOT);
        Typed typed = Typed.yearbook(
                "run",
                "--runner",
                name,
                "--no-cache",
                "--release",
                "2024",
                "--sources",
                "sources",
                "--config",
                "config",
                "--output",
                folder.resolve(name));
        assertThat(typed.status()).as(typed.out() + typed.err()).isZero();
        return folder.resolve(name).resolve("2024");
    }
}
