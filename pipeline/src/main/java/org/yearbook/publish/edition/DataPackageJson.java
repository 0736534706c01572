package org.yearbook.publish.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.JsonFile;
import org.yearbook.publish.csv.ChecksCsv;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.csv.CsvFile;
import org.yearbook.publish.csv.DocumentsCsv;
import org.yearbook.publish.csv.FiguresCsv;
import org.yearbook.publish.csv.IssuesCsv;
import org.yearbook.publish.csv.NumeralsCsv;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.revision.Revisions;
import org.yearbook.publish.sdmx.ObservationsCsv;
import org.yearbook.publish.sdmx.SdmxCodelist;
import org.yearbook.publish.sdmx.SdmxComponent;
import org.yearbook.publish.sdmx.SdmxFiles;
import org.yearbook.publish.table.FilledTable;
import org.yearbook.publish.table.TablesCsv;

/**
 * {@code datapackage.json}: what columns the CSV files of an edition have, which of them identify a row, and which lead
 * to another file, as a Frictionless Data Package (datapackage.org, version 2).
 */
public final class DataPackageJson {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final Map<String, String> TO_DOCUMENTS = Map.of("document", "documents.document");

    /**
     * One CSV file.
     *
     * @param path without its ending
     * @param key the columns that identify a row; none where rows may be alike
     * @param references the file and column in which the cells of a column are found
     */
    private record Resource(
            String path, String title, CsvFile<?> csv, List<String> key, Map<String, String> references) {

        /** The name by which others refer to it: lower case, no slashes. */
        String name() {
            return path.replace('/', '-').toLowerCase(Locale.ROOT);
        }
    }

    private DataPackageJson() {}

    /** Describes the files of an edition; those of the tables are named after their numbers. */
    public static void write(Path file, String release, YearbookLayout layout, List<FilledTable> tables)
            throws IOException {
        List<Resource> resources = new ArrayList<>(observations(layout));
        resources.addAll(logs());
        for (FilledTable table : tables) {
            resources.add(new Resource(
                    "tables/" + table.layout().id(),
                    table.layout().title().both(),
                    TablesCsv.file(table),
                    List.of(table.layout().rows().dimension().code()),
                    Map.of()));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", PROFILE);
        root.put("name", "yearbook-" + release.toLowerCase(Locale.ROOT));
        root.put("title", layout.title().both());
        root.put(
                "contributors",
                List.of(Map.of("title", layout.imprint().publisher().both())));
        root.put("resources", resources.stream().map(DataPackageJson::describe).toList());
        JsonFile.write(file, root);
    }

    private static List<Resource> observations(YearbookLayout layout) {
        List<String> key = new ArrayList<>(SeriesKey.DIMENSIONS);
        key.add("TIME_PERIOD");
        Map<String, String> references = new LinkedHashMap<>();
        Set<String> lists = new TreeSet<>();
        for (SdmxComponent component : SdmxComponent.ALL) {
            if (component.isCoded()) {
                lists.add(component.codelist());
                references.put(
                        component.id(), "codelists-" + component.codelist().toLowerCase(Locale.ROOT) + ".code");
            }
        }
        references.putAll(TO_DOCUMENTS);
        var zh = SdmxFiles.labelled(label -> label.zh(), layout.title(), Map.of());
        var en = SdmxFiles.labelled(label -> label.en(), layout.title(), Map.of());
        List<Resource> resources = new ArrayList<>(List.of(
                new Resource("observations", "Published observations", ObservationsCsv.FILE, key, references),
                new Resource("observations.zh", "Published observations with Chinese labels", zh, key, references),
                new Resource("observations.en", "Published observations with English labels", en, key, references)));
        lists.forEach(list -> resources.add(
                new Resource("codelists/" + list, "Code list " + list, SdmxCodelist.FILE, List.of("code"), Map.of())));
        return resources;
    }

    private static List<Resource> logs() {
        Map<String, String> toFigures = new LinkedHashMap<>(TO_DOCUMENTS);
        toFigures.put("figure_id", "figures.figure_id");
        return List.of(
                new Resource("figures", "Every figure read", FiguresCsv.FILE, List.of("figure_id"), TO_DOCUMENTS),
                new Resource(
                        "reconciliation",
                        "Candidates of every disagreement",
                        ReconciliationCsv.FILE,
                        List.of(),
                        TO_DOCUMENTS),
                new Resource("checks", "Identities tested", ChecksCsv.FILE, List.of(), Map.of()),
                new Resource("numerals", "What became of every numeral", NumeralsCsv.FILE, List.of(), toFigures),
                new Resource("issues", "Problems", IssuesCsv.FILE, List.of(), Map.of()),
                new Resource("documents", "Input files", DocumentsCsv.FILE, List.of("document"), Map.of()),
                new Resource("revisions", "Changes since the edition before", Revisions.FILE, List.of(), Map.of()));
    }

    private static Map<String, Object> describe(Resource resource) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", resource.name());
        json.put("title", resource.title());
        json.put("path", resource.path() + ".csv");
        json.put("type", "table");
        json.put("format", "csv");
        json.put("mediatype", "text/csv");
        json.put("encoding", "utf-8");
        json.put("schema", schema(resource));
        return json;
    }

    private static Map<String, Object> schema(Resource resource) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                resource.csv().columns().stream()
                        .map(column -> field(column, resource.key().contains(column.name())))
                        .toList());
        if (!resource.key().isEmpty()) {
            schema.put("primaryKey", resource.key());
        }
        List<Object> foreignKeys = new ArrayList<>();
        resource.references().forEach((column, target) -> foreignKeys.add(foreignKey(column, target)));
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> foreignKey(String column, String target) {
        int dot = target.lastIndexOf('.');
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", target.substring(0, dot));
        reference.put("fields", List.of(target.substring(dot + 1)));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column));
        key.put("reference", reference);
        return key;
    }

    private static Map<String, Object> field(CsvColumn<?> column, boolean isKey) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.numeric() ? "number" : "string");
        SdmxComponent.of(column.name())
                .ifPresent(component -> field.put("title", component.name().both()));
        if (isKey) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
