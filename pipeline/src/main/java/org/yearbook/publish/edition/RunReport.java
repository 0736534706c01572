package org.yearbook.publish.edition;

import java.util.List;
import java.util.Map;
import org.yearbook.domain.DocumentReport;

/**
 * What {@code run.json} tells of a run.
 *
 * @param release folder name of the release
 * @param configurationHash SHA-256 over the files of the configuration
 * @param startedAt wall-clock time as ISO 8601 in UTC
 * @param finishedAt wall-clock time as ISO 8601 in UTC
 * @param documents the inputs with their SHA-256
 * @param counts how many of what: figures, observations, decisions, issues ...
 * @param checkCoverage how many published observations are verified, uncontradicted, unchecked
 */
public record RunReport(
        String release,
        String softwareVersion,
        String configurationHash,
        String startedAt,
        String finishedAt,
        List<DocumentReport> documents,
        Map<String, Long> counts,
        Map<String, Long> checkCoverage) {

    public RunReport {
        documents = List.copyOf(documents);
        counts = Map.copyOf(counts);
        checkCoverage = Map.copyOf(checkCoverage);
    }
}
