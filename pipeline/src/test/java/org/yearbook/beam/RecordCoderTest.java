package org.yearbook.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.util.SerializableUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.Box;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Topic;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;

class RecordCoderTest {

    static Stream<Record> records() {
        return Stream.of(
                Samples.document("/tmp/report.txt", 5_000_000_000L),
                Samples.REPORT,
                Samples.figure(Samples.REPORT, Flow.EXPORTS, "2.370"),
                Samples.figureWithoutPeriod(new Box(1.5, -2, 0.1, 1e9)),
                Samples.observation(Samples.MAGAZINE, Flow.BALANCE, "-0.10"),
                Samples.normalised(Samples.REPORT, Flow.TOTAL, "1"),
                Samples.unmapped(),
                Samples.decision(),
                Samples.check(),
                Samples.ISSUE,
                Samples.READ,
                Samples.VOCABULARY,
                Samples.POLICY,
                Topic.of(Samples.observation(Samples.REPORT, Flow.EXPORTS, "1")),
                new WriteRun.Run("2024", "1.0", "ab", "2024-09-26T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordComesBackAsItWasAndWithTheSameBytes(Record record) throws IOException {
        Record back = copy(record);

        // Equal records of BigDecimal have equal scales too.
        assertThat(back).isEqualTo(record);
        assertThat(bytes(back)).isEqualTo(bytes(record));
    }

    @Test
    void theShippedConfigurationComesBackAsItWas() throws IOException {
        YearbookConfig config = YearbookConfig.read(Path.of("config"));

        assertThat(copy(config.layout())).isEqualTo(config.layout());
        assertThat(copy(config.vocabulary())).isEqualTo(config.vocabulary());
        assertThat(copy(config.policyFor("2024"))).isEqualTo(config.policyFor("2024"));
    }

    @Test
    void aShippedRecordSurvivesSerializationOfItsTransform() {
        Shipped<Vocabulary> shipped = Shipped.of(Samples.VOCABULARY, Vocabulary.class);

        Shipped<Vocabulary> arrived = SerializableUtils.ensureSerializable(shipped);

        assertThat(arrived.get()).isEqualTo(Samples.VOCABULARY).isSameAs(shipped.get());
    }

    @Test
    void codersAreEqualWhenTheirRecordsAreTheSame() {
        assertThat(RecordCoder.of(Vocabulary.class)).isEqualTo(RecordCoder.of(Vocabulary.class));
        assertThat(RecordCoder.of(Vocabulary.class)).isNotEqualTo(RecordCoder.of(YearbookLayout.class));
        assertThat(RecordCoder.of(Vocabulary.class)).hasSameHashCodeAs(RecordCoder.of(Vocabulary.class));
    }

    @Test
    void whatItCannotEncodeIsRejected() {
        assertThatThrownBy(() -> RecordCoder.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> bytes(new Dated(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.time.Instant");
    }

    @Test
    void aTextThatComesBackAgainIsHeldOnce() throws IOException {
        Maybe text = new Maybe("a sentence that many figures stand in", null, List.of());

        assertThat(copy(text).text()).isSameAs(copy(text).text()).isEqualTo(text.text());
    }

    @Test
    void aNullAndAnEmptyTextAreTwoThings() throws IOException {
        Maybe nothing = new Maybe(null, null, List.of());

        assertThat(copy(nothing)).isEqualTo(nothing);
        assertThat(bytes(nothing)).isNotEqualTo(bytes(new Maybe("", null, List.of())));
    }

    private record Dated(Instant time) {}

    private record Maybe(@Nullable String text, @Nullable BigDecimal number, List<List<String>> lists) {}

    @SuppressWarnings("unchecked")
    private static <T extends Record> T copy(T record) throws IOException {
        RecordCoder<T> coder = RecordCoder.of((Class<T>) record.getClass());
        return coder.decode(new ByteArrayInputStream(bytes(record)));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> byte[] bytes(T record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordCoder.of((Class<T>) record.getClass()).encode(record, out);
        return out.toByteArray();
    }
}
