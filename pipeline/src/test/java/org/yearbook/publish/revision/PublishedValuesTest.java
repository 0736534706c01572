package org.yearbook.publish.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedValuesTest {

    private static final String HEAD = "INDICATOR,FLOW,MEASURE,REF_AREA,COUNTERPART_AREA,BASIS,CURRENCY,TIME_PERIOD,"
            + "OBS_VALUE,UNIT_MEASURE,half_width,OBS_STATUS,rule,support,document,vintage\n";

    @TempDir
    Path folder;

    /** The areas CN-SH and CN stand in the order of the keys' texts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN-SH 2022, CN-SH 2023, CN 2021 | not held
            CN 2021, CN-SH 2022, CN-SH 2023 | held
            CN-SH 2023, CN-SH 2022, CN 2021 | held
            """)
    void areInTheirOrderHoweverTheFileIsSorted(String rows, String held) throws IOException {
        Iterable<PublishedValue> values = PublishedValues.of(file(rows));

        assertThat(values)
                .extracting(value -> value.series().refArea() + " " + value.period())
                .containsExactly("CN-SH 2022", "CN-SH 2023", "CN 2021");
        assertThat(values).as("a second time").hasSize(3);
        assertThat(values instanceof PublishedValues).isEqualTo(held.equals("not held"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN 2021, CN 2021          | record 3: i.exports.level.CN._Z.A.USD@2021 stands there twice
            CN 2022, CN 2021, CN 2022 | record 4: i.exports.level.CN._Z.A.USD@2022 stands there twice
            CN 2021, CN 20x1          | record 3: Expecting a period
            """)
    void tellsInWhichRowSomethingIsWrong(String rows, String what) throws IOException {
        Path file = file(rows);

        assertThatThrownBy(() -> PublishedValues.of(file)).hasMessageContaining(what);
    }

    @Test
    void ofAFileWithoutRowsAreNone() throws IOException {
        assertThat(PublishedValues.of(file(""))).isEmpty();
    }

    private Path file(String rows) throws IOException {
        String lines = Stream.of(rows.split(", "))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split(" "))
                .map(row -> "i,exports,level," + row[0] + ",_Z,A,USD," + row[1]
                        + ",10,USD,0.5,A,single,unchecked,report.pdf,2024\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("observations.csv"), HEAD + lines);
    }
}
