package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

class BareNamesTest {

    @Test
    void adviseAgainstNamesThatAreWordsOfTheirOwn() {
        assertThat(BareNames.in(vocabulary(List.of("货物出口", "出口", "EXPORTS"))))
                .hasSize(2)
                .allMatch(advice -> advice.startsWith("indicators.csv: '") && advice.contains("of goods"))
                .anyMatch(advice -> advice.contains("'出口'") && advice.contains("role flow"))
                .anyMatch(advice -> advice.contains("'EXPORTS'"));
    }

    @Test
    void sayNothingOfNamesThatOnlyHoldSuchAWord() {
        assertThat(BareNames.in(vocabulary(List.of("货物出口", "Exports of goods")))).isEmpty();
    }

    private static Vocabulary vocabulary(List<String> aliases) {
        return new Vocabulary(
                List.of(),
                List.of(new Indicator("goods", "货物贸易", "Trade in goods", "", List.of("USD"), aliases)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Word("出口", Word.Role.FLOW, "exports"),
                        new Word("Exports", Word.Role.FLOW, "exports")));
    }
}
