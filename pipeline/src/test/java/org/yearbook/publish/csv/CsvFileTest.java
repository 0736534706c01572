package org.yearbook.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    private static final CsvFile<String> WORDS =
            new CsvFile<>(List.of(CsvColumn.text("word", word -> word), CsvColumn.text("end", word -> "e")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            港口             | 港口,e
            a,b              | "a,b",e
            "quoted"         | \"""quoted\""",e
            -2.7             | -2.7,e
            -2.7%            | -2.7%,e
            -2.7亿元         | '-2.7亿元,e
            -                | '-,e
            =1+1             | '=1+1,e
            +49 30           | '+49 30,e
            @name            | '@name,e
            ＝1              | '＝1,e
            －5              | '－5,e
            '=1              | ''=1,e
            'tis             | 'tis,e
            a=b              | a=b,e
            """)
    void quotesOnlyWhereNeededAndDefusesFormulas(String text, String line, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.csv");
        WORDS.write(file, List.of(text));

        assertThat(Files.readString(file)).isEqualTo("\uFEFFword,end\n" + line + "\n");
        assertThat(CsvFile.unsafe(CsvFile.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'\t=1'", "'\r=1'", "'\n=1'"})
    void defusesWhatBeginsWithAControlCharacter(String text) {
        assertThat(CsvFile.safe(text)).isEqualTo("'" + text);
        assertThat(CsvFile.unsafe(CsvFile.safe(text))).isEqualTo(text);
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesWithALineFeed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/folder/words.csv");
        WORDS.write(file, List.of("两行\n字"));

        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .endsWith("\"两行\n字\",e\n")
                .doesNotContain("\r");
    }
}
