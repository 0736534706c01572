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
 * @param rejected the documents that were not read, each with its reason
 */
public record RunOutcome(
        boolean published, String release, String folder, SortedMap<String, Long> counts, List<String> rejected) {

    public RunOutcome {
        counts = new TreeMap<>(counts);
        rejected = List.copyOf(rejected);
    }

    /** How many decisions of reviewers were not honoured though they were made for this release. */
    public long decisionsFailed() {
        return count("reviews.decision_expired")
                + count("reviews.decision_matches_nothing")
                + count("reviews.decision_chooses_no_candidate");
    }

    /** Whether everything that was to be read was read, and everything that was decided was honoured. */
    public boolean complete() {
        return rejected.isEmpty() && decisionsFailed() == 0;
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
