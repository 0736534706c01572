package org.yearbook.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run ended.
 *
 * @param folder the published edition: a path, or a place on an object store
 * @param counts how many of what, by label: {@code figures.used}
 * @param unread the documents that were rejected or read in part
 */
public record RunOutcome(End end, String release, String folder, SortedMap<String, Long> counts, List<Unread> unread) {

    public RunOutcome {
        counts = new TreeMap<>(counts);
        unread = List.copyOf(unread);
    }

    /** What became of the edition. */
    public enum End {
        WRITTEN("Done."),
        /** It is what a run would write. */
        UNCHANGED(
                "Done: nothing has changed since the earlier run, so its output stays as it is (--force writes it again)."),
        /** The earlier one stays. */
        NOTHING_READ("Failed: no document could be read. The earlier output is untouched.");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** What a person is told. */
        String words() {
            return words;
        }
    }

    /** Whether readers find the edition. */
    public boolean published() {
        return end != End.NOTHING_READ;
    }

    /**
     * A document of which not everything was read.
     *
     * @param reason code
     * @param explanation what is missing and what to do
     * @param rejected whether nothing was
     */
    public record Unread(String file, String reason, String explanation, boolean rejected) {}

    /** How many decisions of reviewers were not honoured though they were made for this release. */
    public long decisionsFailed() {
        return count("reviews.decision_expired")
                + count("reviews.decision_without_fingerprint")
                + count("reviews.decision_matches_nothing")
                + count("reviews.decision_chooses_no_candidate");
    }

    /** Whether everything that was to be read was read, and everything that was decided was honoured. */
    public boolean complete() {
        return unread.stream().noneMatch(Unread::rejected) && decisionsFailed() == 0;
    }

    /** How many documents went in: each was read, read in part, or rejected. */
    public long documents() {
        return count("documents.read") + count("documents.read_in_part") + count("documents.rejected");
    }

    public long count(String label) {
        return counts.getOrDefault(label, 0L);
    }

    /** How many in all labels that start so. */
    public long total(String prefix) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
