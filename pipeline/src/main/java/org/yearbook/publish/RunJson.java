package org.yearbook.publish;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.DocumentReport;

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
        input.put("status", document.read() ? "read" : "rejected");
        input.put("reason", document.reason());
        return input;
    }
}
