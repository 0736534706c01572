package org.yearbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yearbook.beam.store.Location;
import org.yearbook.cli.RunOutcome;
import org.yearbook.domain.Gap;

/** What a run has written down about itself in the {@code run.json} of its edition. */
record RunRecord(JsonNode root) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of the edition in a folder; an IOException where there is none. */
    static RunRecord read(Location edition) throws IOException {
        byte[] report = edition.get("run.json")
                .orElseThrow(() -> new IOException("the run left nothing in " + edition.name()
                        + "; on a cluster --output has to be a folder or store that all its hosts share"));
        return new RunRecord(JSON.readTree(report));
    }

    /**
     * What a person is told.
     *
     * @param unchanged how many documents were not read again
     * @param folder where readers find the edition
     */
    RunOutcome outcome(RunOutcome.End end, long unchanged, String folder) {
        SortedMap<String, Long> counts = counts();
        List<RunOutcome.Unread> unread = new ArrayList<>();
        long tables = 0;
        for (JsonNode document : root.get("inputs")) {
            tables += document.get("tables").asLong();
            String status = status(document);
            if (!status.equals("read")) {
                unread.add(new RunOutcome.Unread(
                        document.get("file").asText(), document.get("reason").asText(), status.equals("rejected")));
            }
        }
        counts.put("tables.read", tables);
        counts.put("documents.unchanged", unchanged);
        return new RunOutcome(end, root.get("release").asText(), folder, counts, unread);
    }

    private SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        root.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    /** Whether any document was read. */
    boolean hasRead() {
        SortedMap<String, Long> counts = counts();
        return counts.containsKey("documents.read") || counts.containsKey("documents.read_in_part");
    }

    /** The hashes of the documents by their names; without those that may be read better another time. */
    SortedMap<String, String> read() {
        SortedMap<String, String> read = new TreeMap<>();
        for (JsonNode document : root.get("inputs")) {
            boolean late = document.get("reason").asText().equals(Gap.TOO_SLOW.name());
            if (!status(document).equals("rejected") && !late) {
                read.put(document.get("file").asText(), document.get("sha256").asText());
            }
        }
        return read;
    }

    private static String status(JsonNode document) {
        return document.get("status").asText();
    }
}
