package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.yearbook.domain.ReviewerDecision;

/** What becomes of the candidates of a decision when a reviewer accepts, chooses, overrides or rejects. */
final class ReviewedCandidates {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ReviewedCandidates() {}

    /** The candidates in their new roles, of a review that holds for this very decision and does not put it off. */
    static List<Candidate> of(ReviewerDecision review, Decision decision) {
        return switch (review.kind()) {
            case CHOOSE -> chosen(decision, review.figureId());
            case OVERRIDE -> overridden(decision, review);
            case REJECT -> rejected(decision);
            default -> accepted(decision);
        };
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
}
