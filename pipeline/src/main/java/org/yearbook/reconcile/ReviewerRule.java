package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReasonCode;
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

    private static final BigDecimal HALF = new BigDecimal("0.5");

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
            case EXPIRED, NO_CANDIDATE ->
                with(
                        decision,
                        decision.rule(),
                        decision.candidates(),
                        decision.explanation() + expired(review, standing),
                        true);
        };
    }

    private static Decision honour(ReviewerDecision review, Decision decision) {
        if (review.kind() == Kind.DEFER) {
            String explanation = decision.explanation() + " " + sentence(review, decision);
            return with(decision, decision.rule(), decision.candidates(), explanation, true);
        }
        List<Candidate> candidates = switch (review.kind()) {
            case CHOOSE -> chosen(decision, review.figureId());
            case OVERRIDE -> overridden(decision, review);
            case REJECT -> rejected(decision);
            default -> accepted(decision);
        };
        return with(decision, ReconciliationRule.REVIEWER_DECISION, candidates, sentence(review, decision), false);
    }

    private static List<Candidate> accepted(Decision decision) {
        return decision.candidates().stream()
                .map(candidate -> candidate.role() == Role.CHOSEN
                        ? new Candidate(candidate.observation(), Role.CHOSEN, ReasonCode.REVIEWER)
                        : candidate)
                .toList();
    }

    private static List<Candidate> rejected(Decision decision) {
        return decision.candidates().stream()
                .map(candidate -> new Candidate(candidate.observation(), Role.REJECTED, ReasonCode.REVIEWER))
                .toList();
    }

    private static List<Candidate> chosen(Decision decision, String figureId) {
        Observation choice = decision.candidates().stream()
                .map(Candidate::observation)
                .filter(observation -> observation.figure().id().equals(figureId))
                .findFirst()
                .orElseThrow();
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(choice, Role.CHOSEN, ReasonCode.REVIEWER));
        decision.candidates().stream()
                .map(Candidate::observation)
                .filter(observation -> !observation.equals(choice))
                .map(observation -> new Candidate(
                        observation,
                        observation.isConsistentWith(choice) ? Role.CONSISTENT : Role.REJECTED,
                        ReasonCode.REVIEWER))
                .forEach(candidates::add);
        return candidates;
    }

    private static List<Candidate> overridden(Decision decision, ReviewerDecision review) {
        @Nullable BigDecimal value = review.value();
        if (value == null) {
            throw new IllegalArgumentException("Expecting a value in the override of " + review.groupId());
        }
        Observation place =
                decision.chosen().orElseGet(() -> decision.candidates().get(0).observation());
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(replaced(place, value, review), Role.CHOSEN, ReasonCode.REVIEWER));
        candidates.addAll(rejected(decision));
        return candidates;
    }

    /** The citation stays, so that a reader finds what the reviewer disagreed with; its quote says whose value it is. */
    private static Observation replaced(Observation place, BigDecimal given, ReviewerDecision review) {
        BigDecimal value = given.scale() < 0 ? given.setScale(0) : given;
        Figure figure = place.figure();
        Citation citation = figure.citation();
        String quote = "［审核改定 set by reviewer " + review.reviewer() + " " + review.date() + ": " + review.reason() + "］"
                + citation.quote();
        Figure marked = new Figure(
                figure.id(),
                new Citation(
                        citation.document(),
                        citation.page(),
                        citation.box(),
                        citation.place(),
                        citation.offset(),
                        quote),
                new PrintedNumber(value, place.unit(), value.scale(), "", Qualifier.NONE, false),
                figure.subject(),
                figure.attribution(),
                figure.reading(),
                figure.kind(),
                figure.origins());
        return new Observation(
                marked,
                place.edition(),
                place.series(),
                place.period(),
                value,
                place.unit(),
                HALF.scaleByPowerOfTen(-value.scale()));
    }

    private static String sentence(ReviewerDecision review, Decision decision) {
        String zh = switch (review.kind()) {
            case ACCEPT -> "认可规则所得结果";
            case CHOOSE -> "选用" + figure(review, decision);
            case OVERRIDE -> "改定为 " + value(review) + " " + unit(decision);
            case REJECT -> "全部不予公布";
            case DEFER -> "暂缓裁定";
        };
        String en = switch (review.kind()) {
            case ACCEPT -> "accepts what the rules give";
            case CHOOSE -> "chooses " + figure(review, decision);
            case OVERRIDE -> "sets the value to " + value(review) + " " + unit(decision);
            case REJECT -> "publishes none of the candidates";
            case DEFER -> "puts off the decision";
        };
        String by = review.reviewer() + " " + review.date();
        return "审核员（" + by + "）" + zh + "：" + review.reason() + "。 The reviewer (" + by + ") " + en + ": "
                + review.reason() + ".";
    }

    private static String figure(ReviewerDecision review, Decision decision) {
        return decision.candidates().stream()
                .map(Candidate::observation)
                .filter(observation -> observation.figure().id().equals(review.figureId()))
                .map(Equation::printed)
                .findFirst()
                .orElse(review.figureId());
    }

    private static String value(ReviewerDecision review) {
        @Nullable BigDecimal value = review.value();
        return value == null ? "" : value.toPlainString();
    }

    private static String unit(Decision decision) {
        return decision.candidates().get(0).observation().unit();
    }

    private static String expired(ReviewerDecision review, Standing standing) {
        String by = review.reviewer() + " " + review.date();
        return standing == Standing.NO_CANDIDATE
                ? " 审核决定（" + by + "）所选 " + review.figureId() + " 不在候选数据之中，请重新审核。 The reviewer's decision (" + by
                        + ") chooses " + review.figureId() + ", which is none of the candidates; please review again."
                : " 候选数据已变，审核决定（" + by + "）失效，请重新审核。 The candidates have changed since the reviewer's decision (" + by
                        + "), which has expired; please review again.";
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
