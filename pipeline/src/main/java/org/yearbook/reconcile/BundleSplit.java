package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SeriesKey;

/**
 * A release of figures that a reviewer has torn apart: one of them was chosen, and another that the same document
 * prints with it is not published.
 *
 * @param chosen the decision of the reviewer
 * @param partner the decision that publishes another document's figure, or none
 * @param left the figure of the chosen document that is not published
 */
record BundleSplit(Decision chosen, Decision partner, Observation left) {

    /** All that a list of decisions has, in its order; partners that a reviewer has decided too are no split. */
    static List<BundleSplit> of(List<Decision> decisions, ReviewerDecisions reviewed) {
        Map<String, List<Decision>> families = new TreeMap<>();
        decisions.forEach(decision -> families.computeIfAbsent(family(decision), unused -> new ArrayList<>())
                .add(decision));
        List<BundleSplit> splits = new ArrayList<>();
        for (Decision decision : decisions) {
            if (isChoice(decision, reviewed)) {
                String document = Standing.document(decision.chosen().orElseThrow());
                for (Decision partner : families.getOrDefault(family(decision), List.of())) {
                    left(partner, document).ifPresent(left -> splits.add(new BundleSplit(decision, partner, left)));
                }
            }
        }
        return splits;
    }

    /** Those that reviewers decided, and those of the same families. */
    static List<Decision> concerned(Iterable<Decision> all, ReviewerDecisions reviewed) {
        Set<String> families = new TreeSet<>();
        for (Decision decision : reviewed.byGroup().isEmpty() ? List.<Decision>of() : all) {
            if (reviewed.on(decision.groupId()).isPresent()) {
                families.add(family(decision));
            }
        }
        List<Decision> concerned = new ArrayList<>();
        for (Decision decision : families.isEmpty() ? List.<Decision>of() : all) {
            if (families.contains(family(decision))) {
                concerned.add(decision);
            }
        }
        return concerned;
    }

    private static boolean isChoice(Decision decision, ReviewerDecisions reviewed) {
        return decision.rule() == ReconciliationRule.REVIEWER_DECISION
                && decision.chosen().isPresent()
                && reviewed.on(decision.groupId())
                        .map(ReviewerDecision::kind)
                        .filter(Kind.CHOOSE::equals)
                        .isPresent();
    }

    private static Optional<Observation> left(Decision partner, String document) {
        boolean open = partner.rule() != ReconciliationRule.REVIEWER_DECISION
                && partner.chosen()
                        .filter(chosen -> Standing.document(chosen).equals(document))
                        .isEmpty();
        return partner.candidates().stream()
                .filter(candidate -> open && candidate.role() == Role.REJECTED)
                .map(Candidate::observation)
                .filter(observation -> Standing.document(observation).equals(document))
                .findFirst();
    }

    private static String family(Decision decision) {
        SeriesKey series = decision.series();
        return String.join(
                " ",
                series.indicator(),
                series.refArea(),
                series.counterpartArea(),
                series.basis(),
                decision.period().code());
    }

    /** What to tell at the decision of the reviewer. */
    String atChosen() {
        String other = Explanation.place(left);
        Optional<String> stays = partner.chosen().map(Explanation::place);
        return "注意：同批数据" + other + "未随之采用，" + partner.groupId()
                + stays.map(value -> "仍为" + value).orElse("未予公布") + "，请一并裁定。 Mind that " + other
                + " of the same release was not chosen with it: " + partner.groupId()
                + stays.map(value -> " stays with " + value).orElse(" is not published")
                + "; please decide it too.";
    }

    /** What to tell at the decision that the reviewer did not make. */
    String atPartner() {
        String one = Explanation.place(chosen.chosen().orElseThrow());
        String other = Explanation.place(left);
        return "注意：审核员为" + chosen.groupId() + "选用了" + one + "，同批的" + other
                + "在此未被采用，请一并裁定。 Mind that the reviewer chose "
                + one + " for " + chosen.groupId() + ", while " + other
                + " of the same release is not published here; please decide this too.";
    }
}
