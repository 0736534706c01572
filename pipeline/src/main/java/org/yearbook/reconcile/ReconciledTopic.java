package org.yearbook.reconcile;

import java.util.List;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;

/** All that was decided and checked about one topic. */
public record ReconciledTopic(List<Decision> decisions, List<Check> checks) {

    public ReconciledTopic {
        decisions = List.copyOf(decisions);
        checks = List.copyOf(checks);
    }
}
