package org.yearbook.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file that knows its line, so that whoever understands it can say where it is wrong. */
public final class ConfigNode {

    private final Path file;
    private final int line;
    private final String path;
    private final @Nullable Object value;

    private ConfigNode(Path file, int line, String path, @Nullable Object value) {
        this.file = file;
        this.line = line;
        this.path = path;
        this.value = value;
    }

    /** The root of a YAML file in UTF-8; a ConfigException where it cannot be read or is no YAML. */
    public static ConfigNode read(Path file) {
        try (JsonParser parser = new YAMLFactory().createParser(ConfigText.read(file))) {
            if (parser.nextToken() == null) {
                throw new ConfigException(file, 0, "the file is empty");
            }
            return parse(file, "", parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigException(file, line, "not valid YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ConfigException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static ConfigNode parse(Path file, String path, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, ConfigNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameLine = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                ConfigNode field = parse(file, path.isEmpty() ? name : path + "." + name, parser);
                if (fields.put(name, field) != null) {
                    throw new ConfigException(file, nameLine, "'" + name + "' stands here twice; keep one");
                }
            }
            return new ConfigNode(file, line, path, fields);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<ConfigNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(parse(file, path + "[" + (items.size() + 1) + "]", parser));
            }
            return new ConfigNode(file, line, path, items);
        }
        return new ConfigNode(
                file, line, path, parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
    }

    /** The error to throw about this value. */
    public ConfigException mistake(String message) {
        return new ConfigException(file, line, (path.isEmpty() ? "" : path + ": ") + message);
    }

    /** The value of a field; a ConfigException if it is missing. */
    public ConfigNode field(String name) {
        return optional(name).orElseThrow(() -> mistake("'" + name + "' is missing"));
    }

    /** The value of a field that may be left out. */
    public Optional<ConfigNode> optional(String name) {
        return Optional.ofNullable(fields().get(name)).filter(node -> node.value != null);
    }

    /** The text of a field that may be left out, else the fallback. */
    public String text(String name, String fallback) {
        return optional(name).map(ConfigNode::text).orElse(fallback);
    }

    /** The items of a field that may be left out. */
    public List<ConfigNode> items(String name) {
        return optional(name).map(ConfigNode::items).orElse(List.of());
    }

    /** The fields in the order of the file; a ConfigException if this is no mapping. */
    @SuppressWarnings("unchecked")
    public Map<String, ConfigNode> fields() {
        if (value instanceof Map<?, ?>) {
            return (Map<String, ConfigNode>) value;
        }
        throw mistake("expecting fields (name: value)");
    }

    /** The items of a list; a ConfigException if this is none. */
    @SuppressWarnings("unchecked")
    public List<ConfigNode> items() {
        if (value instanceof List<?>) {
            return (List<ConfigNode>) value;
        }
        throw mistake("expecting a list (- item)");
    }

    /** Whether it has fields rather than a single value or a list. */
    public boolean isMapping() {
        return value instanceof Map<?, ?>;
    }

    /** The text of a scalar; a ConfigException if this is none. */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw mistake("expecting a single value");
    }

    /** A scalar as an exact number. */
    public BigDecimal number() {
        return as("a number", BigDecimal::new);
    }

    /** A scalar as a whole number. */
    public int integer() {
        return as("a whole number", Integer::valueOf);
    }

    /** A scalar turned into something; an IllegalArgumentException of the function becomes a mistake here. */
    public <T> T as(String expected, Function<String, T> function) {
        String text = text();
        try {
            return function.apply(text);
        } catch (IllegalArgumentException e) {
            throw mistake("expecting " + expected + " instead of '" + text + "'");
        }
    }

    /** Rejects fields with other names than these: a misspelt field must not pass in silence. */
    public ConfigNode allowOnly(String... names) {
        Set<String> known = Set.of(names);
        String before = "";
        for (Map.Entry<String, ConfigNode> field : fields().entrySet()) {
            ConfigNode node = field.getValue();
            if (!known.contains(field.getKey())) {
                throw new ConfigException(
                        file,
                        node.line,
                        "unknown field '" + field.getKey() + "'; known are " + String.join(", ", names)
                                + (node.value == null ? cutAtComma(before, field.getKey()) : ""));
            }
            before = node.value instanceof String text ? field.getKey() + ": \"" + text : "";
        }
        return this;
    }

    /** What to do where a comma within braces ended a text that should have gone on. */
    private static String cutAtComma(String before, String rest) {
        return before.isEmpty()
                ? ""
                : ". Within { } a comma ends a text without quotes: if it is a part of it, write " + before + ", "
                        + rest + "\"";
    }
}
