package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodelistsTest {

    @Test
    void readsTheShippedConfiguration() {
        Codelists codelists = Codelists.read(Path.of("config"));

        assertThat(codelists.vocabulary().unit("亿美元")).hasValueSatisfying(unit -> {
            assertThat(unit.factor()).isEqualByComparingTo("100000000");
            assertThat(unit.baseUnit()).isEqualTo("USD");
        });
        assertThat(codelists.vocabulary().unit("万亿元人民币")).hasValueSatisfying(unit -> {
            assertThat(unit.factor()).isEqualByComparingTo("1000000000000");
            assertThat(unit.baseUnit()).isEqualTo("CNY");
        });
        assertThat(codelists.regions()).isNotEmpty();
    }
}
