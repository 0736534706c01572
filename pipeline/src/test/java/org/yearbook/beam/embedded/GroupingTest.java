package org.yearbook.beam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.beam.spill.Held;

class GroupingTest {

    private static final int ADDED = 9_000;
    private static final int KEYS = 7;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | nothing has a place in memory
            200000              | some has
            9223372036854775807 | everything has
            """)
    void givesEveryValueUnderItsKeyInTheOrderInWhichItCame(long memory, String because) {
        Map<Object, List<Object>> expected = new TreeMap<>();
        try (Grouping grouping = new Grouping(coder(VarIntCoder.of()), coder(StringUtf8Coder.of()), new Held(memory))) {
            for (int number = 0; number < ADDED; number++) {
                KV<Object, Object> element = KV.of(number % KEYS, "value " + number);
                grouping.add(element);
                expected.computeIfAbsent(element.getKey(), key -> new ArrayList<>())
                        .add(element.getValue());
            }

            Map<Object, List<Object>> groups = new TreeMap<>();
            for (KV<Object, Iterable<Object>> group : grouping.groups()) {
                List<Object> values = new ArrayList<>();
                group.getValue().forEach(values::add);
                groups.put(group.getKey(), values);
            }
            assertThat(groups).as(because).isEqualTo(expected);
        }
    }

    @SuppressWarnings("unchecked")
    private static Coder<Object> coder(Coder<?> coder) {
        return (Coder<Object>) coder;
    }
}
