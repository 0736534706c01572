package org.yearbook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.YearbookLayout;

/**
 * {@code datapackage.json}: what columns the CSV files of an edition have, as a Frictionless Data Package
 * (datapackage.org, version 2).
 */
public final class DataPackageJson {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private DataPackageJson() {}

    /** Describes the files of an edition; those of the tables are named after their numbers. */
    public static void write(Path file, String release, YearbookLayout layout, List<FilledTable> tables)
            throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        resources.add(resource("observations", "Published observations", ObservationsCsv.FILE));
        resources.add(resource("figures", "Every figure read", FiguresCsv.FILE));
        resources.add(resource("reconciliation", "Candidates of every disagreement", ReconciliationCsv.FILE));
        resources.add(resource("checks", "Identities tested", ChecksCsv.FILE));
        resources.add(resource("numerals", "What became of every numeral", NumeralsCsv.FILE));
        resources.add(resource("issues", "Problems", IssuesCsv.FILE));
        resources.add(resource("documents", "Input files", DocumentsCsv.FILE));
        resources.add(resource("revisions", "Changes since the edition before", Revisions.FILE));
        for (FilledTable table : tables) {
            Label title = table.layout().title();
            resources.add(resource("tables/" + table.layout().id(), title.both(), TablesCsv.file(table)));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", PROFILE);
        root.put("name", "yearbook-" + release);
        root.put("title", layout.title().both());
        root.put("resources", resources);
        JsonFile.write(file, root);
    }

    private static Map<String, Object> resource(String path, String title, CsvFile<?> csv) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", path.replace('/', '-'));
        resource.put("title", title);
        resource.put("path", path + ".csv");
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        csv.columns().stream().map(DataPackageJson::field).toList()));
        return resource;
    }

    private static Map<String, Object> field(CsvColumn<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.numeric() ? "number" : "string");
        return field;
    }
}
