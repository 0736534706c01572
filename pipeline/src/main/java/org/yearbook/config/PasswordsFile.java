package org.yearbook.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code config/passwords.txt}: passwords of locked documents, one a line; an office without the file has none. */
final class PasswordsFile {

    static final String NAME = "passwords.txt";

    private PasswordsFile() {}

    /** The passwords in order, blanks at both ends of a line left out; a line may not start with # to be one. */
    static List<String> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (MalformedInputException e) {
            throw new ConfigException(file, 0, "is not in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new ConfigException(file, 0, "cannot be read: " + e);
        }
    }
}
