package org.yearbook.publish;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The form of every JSON file: UTF-8, indented by two blanks, line feeds, fields in the order given. */
public final class JsonFile {

    private JsonFile() {}

    public static void write(Path file, Map<String, ?> root) throws IOException {
        // The platform's line separator would give other bytes on other machines.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String json = JsonMapper.builder().build().writer(printer).writeValueAsString(root);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
    }
}
