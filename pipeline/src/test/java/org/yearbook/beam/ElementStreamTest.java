package org.yearbook.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.yearbook.beam.coder.ElementInput;
import org.yearbook.beam.coder.ElementOutput;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Observation;

class ElementStreamTest {

    private static final RecordCoder<Observation> CODER = RecordCoder.of(Observation.class);
    private static final Observation ONE = Samples.observation(Samples.REPORT, Flow.EXPORTS, "2.370");
    private static final Observation OTHER = Samples.observation(Samples.MAGAZINE, Flow.IMPORTS, "-0.10");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ElementOutput out = ElementOutput.buffered(bytes, 16);

    @Test
    void whatIsTheSameAgainTakesLittlePlace() throws IOException {
        CODER.encode(ONE, out);
        long first = out.written();
        CODER.encode(ONE, out);
        CODER.encode(OTHER, out);
        CODER.encode(ONE, out);

        ElementInput in = input(0);
        assertThat(CODER.decode(in)).isEqualTo(ONE);
        assertThat(CODER.decode(in)).isEqualTo(ONE);
        assertThat(CODER.decode(in)).isEqualTo(OTHER);
        assertThat(CODER.decode(in)).isEqualTo(ONE);
        assertThat(out.written()).isLessThan(4 * first);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void aPartIsReadByItself() throws IOException {
        CODER.encode(ONE, out);
        long start = out.written();
        CODER.encode(ONE, out);
        out.startPart();
        long second = out.written();
        CODER.encode(ONE, out);

        assertThat(CODER.decode(input(second))).isEqualTo(ONE);
        assertThatThrownBy(() -> CODER.decode(input(start)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there before");
    }

    private ElementInput input(long start) throws IOException {
        out.flush();
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
        in.skipNBytes(start);
        return ElementInput.buffered(in, 16);
    }
}
