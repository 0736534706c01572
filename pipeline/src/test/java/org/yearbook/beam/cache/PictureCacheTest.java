package org.yearbook.beam.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Box;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.extract.pdf.page.PageCrops.Spot;

class PictureCacheTest {

    private static final byte[] PICTURE = "picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            bytes,  1, 10, state 1, true
            others, 1, 10, state 1, false
            bytes,  2, 10, state 1, false
            bytes,  1, 11, state 1, false
            bytes,  1, 10, state 2, false
            """)
    void givesBackOnlyThePictureOfTheSamePlaceInTheSameBytes(
            String sha256, int page, double x, String program, boolean found) {
        cache("state 1").keep("bytes", List.of(spot("a", 1, 10)), Map.of("a", PICTURE));

        assertThat(cache(program).find(sha256, List.of(spot("b", page, x))).containsKey("b"))
                .isEqualTo(found);
    }

    @Test
    void keepsThePicturesThatThereAre() {
        List<Spot> spots = List.of(spot("a", 1, 10), spot("b", 2, 10));
        cache("state 1").keep("bytes", spots, Map.of("b", PICTURE));

        Map<String, byte[]> found = cache("state 1").find("bytes", spots);

        assertThat(found).containsOnlyKeys("b");
        assertThat(found.get("b")).isEqualTo(PICTURE);
    }

    private PictureCache cache(String program) {
        return PictureCache.in(Location.of(folder), ReadingLimits.USUAL, new ProgramHash(program));
    }

    private static Spot spot(String id, int page, double x) {
        return new Spot(id, page, new Box(x, 20, 30, 8));
    }
}
