package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    @Test
    void givesOnePartAfterTheOtherAndAgain() {
        InTurn<String> rows = new InTurn<>(List.of(List.of("a", "b"), List.of(), List.of("c")));

        assertThat(rows).containsExactly("a", "b", "c");
        assertThat(rows).as("a second time").containsExactly("a", "b", "c");
    }

    @Test
    void makesARowWhenItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Iterable<Integer> endless = () -> Stream.generate(made::incrementAndGet).iterator();
        Iterator<Integer> rows = new InTurn<>(List.of(endless)).iterator();

        assertThat(rows.next()).isEqualTo(1);
        assertThat(rows.next()).isEqualTo(2);
        assertThat(made).hasValueLessThan(4);
    }
}
