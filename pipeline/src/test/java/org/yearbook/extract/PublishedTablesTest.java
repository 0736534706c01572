package org.yearbook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.normalise.Normalisation;

/**
 * Tables as customs bulletins, communiqués and annexes of international reports print them, with invented figures:
 * beside each file stands what must be read from it, every value with its whole key, or with the reason why it is not
 * used, and every cell that is no number.
 */
class PublishedTablesTest {

    private static final Path FOLDER = Path.of("pipeline/src/test/resources/published");
    private static final Codelists CODELISTS = Codelists.read(Path.of("config"));
    private static final FigureExtraction EXTRACTION = FigureExtraction.ofAllFormats(CODELISTS.vocabulary());
    private static final Normalisation NORMALISATION = new Normalisation(CODELISTS.vocabulary(), CODELISTS.policy());

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".figures"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyValueIsRightOrSetAside(Path document) throws IOException {
        DocumentInfo info = DocumentInfo.unlisted(String.valueOf(document.getFileName()));
        ExtractedDocument read = EXTRACTION.extract(info, Files.readAllBytes(document));

        List<String> lines = new ArrayList<>();
        read.figures().stream()
                .filter(figure -> figure.citation().place().isCell())
                .forEach(figure -> lines.add(line(figure, NORMALISATION.normalise(figure, Edition.of(info)))));
        read.issues().stream()
                .filter(issue -> !issue.code().equals("NOT_IN_MANIFEST"))
                .forEach(issue -> lines.add(issue.code() + " " + issue.place()));

        Path expected = Path.of(document + ".figures");
        if (Boolean.getBoolean("published.write")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    /** {@code t1r2c3 12.5 亿元 goods_trade.exports.level.CN._Z.CNY 2023 used}. */
    private static String line(Figure figure, NormalisedFigure normalised) {
        @Nullable Period period = figure.reading().period();
        SeriesKey key = normalised.series();
        String series = String.join(
                ".",
                key.indicator(),
                key.flow().code(),
                key.measure().code(),
                key.refArea(),
                key.counterpartArea(),
                key.currency());
        return String.join(
                " ",
                figure.id().substring(figure.id().indexOf('#') + 1),
                figure.number().value().toPlainString(),
                figure.number().unit().isEmpty() ? "-" : figure.number().unit(),
                series,
                period == null ? "-" : period.code(),
                normalised.reason().isEmpty() ? "used" : normalised.reason());
    }
}
