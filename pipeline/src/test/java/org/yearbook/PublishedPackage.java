package org.yearbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds the files of an edition against their datapackage.json (Data Package and Table Schema, version 2) and the
 * observations against their SDMX structure; written for the tests from the published rules.
 */
final class PublishedPackage {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "date", "year");
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** Identifiers of SDMX 3.0, section 3. */
    private static final Pattern SDMX_ID = Pattern.compile("[A-Za-z0-9_@$-]+");

    /** Observational time period of SDMX 3.0, section 6: year, reporting period, date, or start and duration. */
    private static final Pattern SDMX_TIME =
            Pattern.compile("\\d{4}(-(Q[1-4]|S[12]|M\\d\\d|\\d\\d(-\\d\\d(/P\\d+[YMD])?)?))?");

    private final Path folder;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, JsonNode> resources = new TreeMap<>();
    private final Map<String, List<String[]>> rows = new TreeMap<>();

    private PublishedPackage(Path folder) {
        this.folder = folder;
    }

    /** What is wrong, in words; empty if nothing is. */
    static List<String> mistakes(Path folder) throws IOException {
        PublishedPackage published = new PublishedPackage(folder);
        published.readDescriptor();
        for (Map.Entry<String, JsonNode> resource : published.resources.entrySet()) {
            published.checkRows(resource.getKey(), resource.getValue().get("schema"));
        }
        published.checkStructure();
        return published.mistakes;
    }

    private void mistake(String what) {
        mistakes.add(what);
    }

    private void readDescriptor() throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        Set<String> described = new HashSet<>();
        for (JsonNode resource : root.get("resources")) {
            String name = resource.get("name").asText();
            if (!NAME.matcher(name).matches() || resources.put(name, resource) != null) {
                mistake(name + " is no name or stands there twice");
            }
            String path = resource.get("path").asText();
            described.add(path);
            Path file = folder.resolve(path);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!text.startsWith("\uFEFF") || text.contains("\r")) {
                mistake(path + " has no byte-order mark, or carriage returns");
            }
            rows.put(name, read(text.substring(1)));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".csv") && !described.contains(file))
                    .forEach(file -> mistake(file + " is not described"));
        }
    }

    private static List<String[]> read(String text) throws IOException {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return reader.readAll();
        } catch (CsvException e) {
            throw new IOException(e);
        }
    }

    private void checkRows(String name, JsonNode schema) {
        List<String[]> lines = lines(name);
        List<String> fields = texts(schema.get("fields"), "name");
        if (!Arrays.asList(lines.get(0)).equals(fields) || new HashSet<>(fields).size() != fields.size()) {
            mistake(name + " has the head " + Arrays.toString(lines.get(0)) + " instead of " + fields);
            return;
        }
        for (int column = 0; column < fields.size(); column++) {
            JsonNode field = schema.get("fields").get(column);
            checkColumn(name, field, column(name, fields.get(column)));
        }
        if (schema.has("primaryKey")) {
            checkKey(name, fields, texts(schema.get("primaryKey")));
        }
        for (JsonNode key : schema.path("foreignKeys")) {
            checkReference(name, key);
        }
    }

    private void checkColumn(String name, JsonNode field, List<String> cells) {
        String type = field.get("type").asText();
        boolean required = field.path("constraints").path("required").asBoolean();
        for (String cell : cells) {
            boolean isRight = cell.isEmpty()
                    ? !required
                    : !type.equals("number") || NUMBER.matcher(cell).matches();
            if (!isRight || !TYPES.contains(type)) {
                mistake(name + ": '" + cell + "' in " + field);
            }
        }
    }

    private void checkKey(String name, List<String> fields, List<String> key) {
        Set<List<String>> seen = new HashSet<>();
        for (String[] line : lines(name).subList(1, lines(name).size())) {
            List<String> cells =
                    key.stream().map(column -> line[fields.indexOf(column)]).toList();
            if (!seen.add(cells)) {
                mistake(name + ": two rows have the key " + cells);
            }
        }
    }

    private void checkReference(String name, JsonNode key) {
        String column = texts(key.get("fields")).get(0);
        JsonNode reference = key.get("reference");
        String other = reference.get("resource").asText();
        if (!resources.containsKey(other)) {
            mistake(name + " refers to " + other + ", which is not there");
            return;
        }
        Set<String> known =
                new HashSet<>(column(other, texts(reference.get("fields")).get(0)));
        for (String cell : column(name, column)) {
            if (!cell.isEmpty() && !known.contains(cell)) {
                mistake(name + "." + column + " = '" + cell + "' is not in " + other);
            }
        }
    }

    private List<String[]> lines(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private List<String> column(String name, String field) {
        int column = Arrays.asList(lines(name).get(0)).indexOf(field);
        List<String[]> lines = lines(name);
        return lines.subList(1, lines.size()).stream().map(line -> line[column]).toList();
    }

    private void checkStructure() throws IOException {
        JsonNode data = new ObjectMapper()
                .readTree(folder.resolve("structure.json").toFile())
                .get("data");
        JsonNode parts = data.get("dataStructures").get(0).get("dataStructureComponents");
        List<String> order = new ArrayList<>(texts(parts.get("dimensionList").get("dimensions"), "id"));
        order.add(parts.get("dimensionList").get("timeDimension").get("id").asText());
        order.addAll(texts(parts.get("measureList").get("measures"), "id"));
        order.addAll(texts(parts.get("attributeList").get("attributes"), "id"));
        List<String> head = Arrays.asList(lines("observations").get(0));
        if (!head.subList(0, 3).equals(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"))
                || !head.subList(3, 3 + order.size()).equals(order)) {
            mistake("observations.csv has the columns " + head + " instead of " + order);
        }
        String flow = data.get("dataflows").get(0).get("agencyID").asText() + ":"
                + data.get("dataflows").get(0).get("id").asText() + "("
                + data.get("dataflows").get(0).get("version").asText() + ")";
        if (!new HashSet<>(column("observations", "STRUCTURE_ID")).equals(Set.of(flow))) {
            mistake("observations.csv is not of the dataflow " + flow);
        }
        checkCodes(parts, data.get("codelists"));
        column("observations", "TIME_PERIOD").stream()
                .filter(period -> !SDMX_TIME.matcher(period).matches())
                .forEach(period -> mistake(period + " is no observational time period"));
    }

    private void checkCodes(JsonNode parts, JsonNode codelists) {
        Map<String, List<String>> codes = new TreeMap<>();
        for (JsonNode list : codelists) {
            codes.put(list.get("id").asText(), texts(list.get("codes"), "id"));
            texts(list.get("codes"), "id").stream()
                    .filter(code -> !SDMX_ID.matcher(code).matches())
                    .forEach(code -> mistake(code + " of " + list.get("id") + " is no identifier"));
            if (!column("codelists-" + list.get("id").asText().toLowerCase(Locale.ROOT), "code")
                    .equals(codes.get(list.get("id").asText()))) {
                mistake(list.get("id") + " differs between structure.json and its CSV file");
            }
        }
        for (JsonNode list : List.of(
                parts.get("dimensionList").get("dimensions"),
                parts.get("attributeList").get("attributes"))) {
            for (JsonNode component : list) {
                String urn =
                        component.get("localRepresentation").path("enumeration").asText();
                if (!urn.isEmpty()) {
                    String codelist = urn.replaceAll(".*:(CL_[A-Z_]+)\\(.*", "$1");
                    column("observations", component.get("id").asText()).stream()
                            .filter(code ->
                                    !codes.getOrDefault(codelist, List.of()).contains(code))
                            .forEach(code -> mistake(code + " is not in " + codelist));
                }
            }
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
