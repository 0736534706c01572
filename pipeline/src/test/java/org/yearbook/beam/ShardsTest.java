package org.yearbook.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardsTest {

    @ParameterizedTest
    @CsvSource({"0, 4", "6, 4", "300, 25", "30000, 256"})
    void growWithTheDocumentsWithinBounds(int documents, int shards) {
        assertThat(Shards.forDocuments(documents)).isEqualTo(new Shards(shards));
    }

    @ParameterizedTest
    @CsvSource({"0, 16", "6, 16", "300, 25", "30000, 1024"})
    void documentsAreDealtOutOverAsManyBucketsAsWorkersMayShare(int documents, int buckets) {
        assertThat(ListDocuments.buckets(documents)).isEqualTo(buckets);
    }

    @Test
    void everyKeyHasItsShardAndEveryShardItsKeys() {
        Shards shards = new Shards(8);
        assertThat(IntStream.range(0, 1000).map(key -> shards.of("topic " + key)))
                .containsOnly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(shards.of("polygenelubricants")).isBetween(0, 7); // a hash of Integer.MIN_VALUE
    }

    @Test
    void aReleaseCannotBeDealtOutOverNothing() {
        assertThatThrownBy(() -> new Shards(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
