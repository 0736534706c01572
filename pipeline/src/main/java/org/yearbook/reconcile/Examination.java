package org.yearbook.reconcile;

import java.util.List;
import org.yearbook.domain.Check;
import org.yearbook.domain.Issue;

/** All that checking one group of decisions against each other has found. */
public record Examination(List<Check> checks, List<Finding> findings, List<Issue> issues) {

    public Examination {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        issues = List.copyOf(issues);
    }
}
