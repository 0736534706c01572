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
public record RunOutcome(
        boolean published, String release, String folder, SortedMap<String, Long> counts, List<Unread> unread) {

    public RunOutcome {
        counts = new TreeMap<>(counts);
        unread = List.copyOf(unread);
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
