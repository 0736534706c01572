package org.yearbook.beam.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {

    private static final Comparator<String> BY_LENGTH = Comparator.comparing(String::length);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 1000})
    void comeInTheirOrderHoweverFewHavePlaceInMemory(int inMemory) {
        List<String> words = IntStream.range(0, 100)
                .mapToObj(number -> "word " + (number * 37 % 100))
                .toList();
        try (SortedRows<String> rows = new SortedRows<>(Comparator.naturalOrder(), StringUtf8Coder.of(), inMemory)) {
            words.forEach(rows::add);

            assertThat(rows).containsExactlyElementsOf(words.stream().sorted().toList());
            assertThat(rows).as("a second time").hasSize(100);
        }
    }

    @Test
    void thatAreEqualKeepTheOrderInWhichTheyCame() {
        try (SortedRows<String> rows = new SortedRows<>(BY_LENGTH, StringUtf8Coder.of(), 2)) {
            List.of("b1", "a", "b2", "b3", "c", "b4").forEach(rows::add);

            assertThat(rows).containsExactly("a", "c", "b1", "b2", "b3", "b4");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1000})
    void mayBeGoneThroughTwiceAtOnce(int inMemory) {
        try (SortedRows<String> rows = new SortedRows<>(BY_LENGTH, StringUtf8Coder.of(), inMemory)) {
            List.of("aaa", "a", "aa", "aaaa").forEach(rows::add);
            Iterator<String> first = rows.iterator();
            Iterator<String> second = rows.iterator();

            assertThat(second).toIterable().containsExactly("a", "aa", "aaa", "aaaa");
            assertThat(first).toIterable().containsExactly("a", "aa", "aaa", "aaaa");
        }
    }

    @Test
    void ofNothingAreNone() {
        try (SortedRows<String> rows = new SortedRows<>(BY_LENGTH, StringUtf8Coder.of())) {
            assertThat(rows).isEmpty();
        }
    }
}
