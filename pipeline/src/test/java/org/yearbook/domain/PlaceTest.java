package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void tablesComeBeforeSentencesEachInOrderOfNumbers() {
        assertThat(Stream.of(
                                Place.sentence(10),
                                Place.sentence(2),
                                Place.cell(10, 0, 0),
                                Place.cell(2, 10, 0),
                                Place.cell(2, 3, 10),
                                Place.cell(2, 3, 2))
                        .sorted()
                        .map(Place::toString))
                .containsExactly(
                        "table 2 r3c2", "table 2 r3c10", "table 2 r10c0", "table 10 r0c0", "sentence 2", "sentence 10");
    }
}
