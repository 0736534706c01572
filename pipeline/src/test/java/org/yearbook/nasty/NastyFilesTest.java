package org.yearbook.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;

/** Every file that is not as it should be ends as read, read in part or rejected, with its reason in plain words. */
class NastyFilesTest {

    private static FigureExtraction extraction = FigureExtraction.ofAllFormats(
            new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    @BeforeAll
    static void readTheVocabulary() {
        extraction = FigureExtraction.ofAllFormats(
                YearbookConfig.read(Path.of("config")).vocabulary());
    }

    static Stream<NastyFile> files() {
        return NastyRelease.files(1).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsWithOneReasonAndARemedy(NastyFile file) {
        ExtractedDocument extracted = extraction.extract(DocumentInfo.unlisted(file.file()), file.bytes());

        assertThat(extracted.report().outcome().status().code()).isEqualTo(file.status());
        if (extracted.report().read()) {
            assertThat(extracted.issues().stream().map(Issue::code))
                    .contains(file.code().isEmpty() ? "NOT_IN_MANIFEST" : file.code());
        } else {
            assertThat(extracted.report().reason()).isEqualTo(file.code());
            assertThat(extracted.figures()).isEmpty();
        }
        assertThat(extracted.issues().stream().map(Issue::message))
                .allSatisfy(message -> assertThat(message)
                        .contains(" ")
                        .containsAnyOf(";", ":", "check", "get ")
                        .doesNotContain("\tat ", "null"));
    }
}
