package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.ReviewerDecisions.Standing;

/**
 * The first rule: what a reviewer decided on these very candidates goes before all others. A decision made on other
 * candidates changes nothing but opens the group again.
 */
final class ReviewerRule {

    private final ReviewerDecisions reviewed;

    ReviewerRule(ReviewerDecisions reviewed) {
        this.reviewed = reviewed;
    }

    List<Decision> apply(List<Decision> decisions) {
        List<Decision> applied = decisions.stream().map(this::apply).toList();
        List<BundleSplit> splits = BundleSplit.of(applied, reviewed);
        return applied.stream().map(decision -> noted(decision, splits)).toList();
    }

    /** Who chooses a level has not chosen its growth: both are told, and what was not decided is opened. */
    private static Decision noted(Decision decision, List<BundleSplit> splits) {
        List<String> sentences = new ArrayList<>(List.of(decision.explanation()));
        boolean open = decision.open();
        for (BundleSplit split : splits) {
            if (split.chosen().equals(decision)) {
                sentences.add(split.atChosen());
            } else if (split.partner().equals(decision)) {
                sentences.add(split.atPartner());
                open = true;
            }
        }
        return sentences.size() == 1
                ? decision
                : with(decision, decision.rule(), decision.candidates(), String.join(" ", sentences), open);
    }

    /** What a reviewer decided stays decided, whatever arithmetic was done with it since. */
    List<Decision> settle(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.open() && decision.rule() == ReconciliationRule.REVIEWER_DECISION
                        ? with(decision, decision.rule(), decision.candidates(), decision.explanation(), false)
                        : decision)
                .toList();
    }

    private Decision apply(Decision decision) {
        Optional<ReviewerDecision> found = reviewed.on(decision.groupId());
        if (found.isEmpty()) {
            return decision;
        }
        ReviewerDecision review = found.get();
        Standing standing = reviewed.standing(review, decision);
        return switch (standing) {
            case HONOURED -> honour(review, decision);
            case OF_OTHER_RELEASE -> decision;
            case EXPIRED, NO_CANDIDATE, WITHOUT_EVIDENCE ->
                with(
                        decision,
                        decision.rule(),
                        decision.candidates(),
                        decision.explanation() + ReviewSentences.expired(review, standing),
                        true);
        };
    }

    private static Decision honour(ReviewerDecision review, Decision decision) {
        if (review.kind() == Kind.DEFER) {
            String explanation = decision.explanation() + " " + ReviewSentences.decided(review, decision);
            return with(decision, decision.rule(), decision.candidates(), explanation, true);
        }
        List<Candidate> candidates = ReviewedCandidates.of(review, decision);
        return with(
                decision,
                ReconciliationRule.REVIEWER_DECISION,
                candidates,
                ReviewSentences.decided(review, decision),
                false);
    }

    private static Decision with(
            Decision decision, ReconciliationRule rule, List<Candidate> candidates, String explanation, boolean open) {
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                rule,
                candidates,
                explanation,
                open,
                decision.support());
    }
}
