package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that editors use says the same as the program. */
class LayoutSchemaTest {

    private static final Path LAYOUT = Path.of("config/yearbook.yaml");
    private static final Path SCHEMA = Path.of("config/yearbook.schema.json");

    @Test
    void acceptsTheLayoutThatComesWithTheYearbook() throws IOException {
        assertThat(mistakes(Files.readString(LAYOUT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year: latest       | year: soon
            flow: exports,     | flow: sideways,
            flow: exports,     | flwo: exports,
            type: line         | type: pie
            order: descending  | order: downwards
            at_most: 10        | at_most: 0
            by: flow           | by: place
            part_of: total     | partof: total
            factor: 100000000  | factor: many
            """)
    void findsWhatTheProgramRejects(String right, String wrong) throws IOException {
        String broken = Files.readString(LAYOUT).replaceFirst(Pattern.quote(right), wrong);

        assertThat(mistakes(broken)).isNotEmpty();
    }

    private static Set<ValidationMessage> mistakes(String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        JsonNode layout = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        return schema.validate(layout);
    }
}
