package org.yearbook.publish.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.JsonFile;
import org.yearbook.publish.csv.DocumentsCsv;

/** {@code run.json}: with what a run was made and what came of it; maps are in order of their names. */
public final class RunJson {

    private RunJson() {}

    public static void write(Path file, RunReport run) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("software", softwareOf(run));
        root.put("release", run.release());
        root.put("started_at", run.startedAt());
        root.put("finished_at", run.finishedAt());
        root.put("configuration_sha256", run.configurationHash());
        root.put(
                "inputs",
                run.documents().stream()
                        .sorted(DocumentsCsv.BY_FILE)
                        .map(RunJson::input)
                        .toList());
        root.put("counts", new TreeMap<>(run.counts()));
        root.put("check_coverage", new TreeMap<>(run.checkCoverage()));
        JsonFile.write(file, root);
    }

    private static Map<String, Object> softwareOf(RunReport run) {
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("name", "yearbook");
        software.put("version", run.softwareVersion());
        return software;
    }

    private static Map<String, Object> input(DocumentReport document) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("file", document.info().file());
        input.put("sha256", document.sha256());
        input.put("bytes", document.bytes());
        input.put("tables", document.tables());
        input.put("figures", document.figures());
        input.put("status", document.outcome().status().code());
        input.put("reason", document.reason());
        return input;
    }
}
