package org.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    private static final Capacity CAPACITY = new Capacity(1L << 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0     | 30000 | nothing is known yet
            5000    | 10    | 30000 | too few documents to tell
            81000   | 3000  | 3000  | all are read and fit
            2700    | 100   | 3000  | what is still to come will fit
            1000000 | 30000 | 30000 | a million figures fit into a gibibyte
            """)
    void aReleaseThatFitsIsRead(long found, long done, long documents, String because) {
        assertThatCode(() -> CAPACITY.check(found, done, documents)).as(because).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2700    | 100   | 3000000 | what is still to come will not fit
            9000000 | 10    | 30000   | what is there does not fit
            """)
    void aReleaseThatWillNotFitIsToldBeforeItBreaks(long found, long done, long documents, String because) {
        assertThatIOException()
                .as(because)
                .isThrownBy(() -> CAPACITY.check(found, done, documents))
                .withMessageContaining("--runner flink")
                .withMessageContaining("-Xmx");
    }

    @Test
    void theMemoryThatIsAskedForSuffices() {
        IOException told = catchThrowableOfType(IOException.class, () -> CAPACITY.check(5_000_000, 1000, 1000));
        String megabytes = String.valueOf(told.getMessage()).replaceAll(".*-Xmx(\\d+)m.*", "$1");

        assertThatCode(() -> new Capacity(Long.parseLong(megabytes) << 20).check(5_000_000, 1000, 1000))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasExhaustedAllTheSameHasARemedyToo() {
        assertThat(CAPACITY.exhausted()).hasMessageContaining("--runner flink").hasMessageContaining("-Xmx");
    }
}
