package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;

/**
 * What the checks mean for a decision. A failed identity proves that one of its terms is wrong, not which: all are
 * opened. Only where exactly one candidate of one decision makes every identity hold do the identities decide.
 */
public final class Verdict {

    private Verdict() {}

    /**
     * The decision after the identities have excluded candidates; the same where they exclude none. What then still is only
     * printed by a document that contradicts itself is withheld.
     *
     * @param findings all about this decision, in any order
     */
    public static Decision settle(Decision decision, List<Finding> findings) {
        return SelfContradiction.withhold(byIdentities(decision, findings));
    }

    private static Decision byIdentities(Decision decision, List<Finding> findings) {
        List<Finding> conclusive = findings.stream()
                .filter(finding -> finding.fails() || finding.supports())
                .toList();
        boolean fails = conclusive.stream().anyMatch(Finding::fails);
        List<Candidate> fitting = decision.candidates().stream()
                .filter(candidate -> candidate.role() == Role.REJECTED)
                .filter(candidate -> conclusive.stream()
                        .allMatch(finding -> finding.fits()
                                .contains(candidate.observation().figure().id())))
                .toList();
        // What a reviewer has decided, arithmetic does not overturn; it is only noted below.
        if (conclusive.isEmpty() || decision.rule() == ReconciliationRule.REVIEWER_DECISION) {
            return decision;
        }
        if (!fails) {
            return decision.rule() == ReconciliationRule.UNRESOLVED && fitting.isEmpty()
                    ? decided(
                            decision,
                            decision.chosen().orElseThrow(),
                            SelfContradiction.in(decision, decision.chosen().orElseThrow()))
                    : decision;
        }
        boolean sole = conclusive.stream().filter(Finding::fails).allMatch(Finding::sole);
        boolean oneValue = !fitting.isEmpty()
                && Preference.agree(fitting.stream().map(Candidate::observation).toList());
        boolean review = decision.rule() != ReconciliationRule.UNRESOLVED
                || SelfContradiction.in(decision, decision.chosen().orElseThrow());
        return sole && oneValue ? decided(decision, fitting.get(0).observation(), review) : decision;
    }

    /** @param review whether a person should confirm it, for another rule had decided otherwise */
    private static Decision decided(Decision decision, Observation chosen, boolean review) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(chosen, Role.CHOSEN, ReasonCode.NONE));
        for (Candidate candidate : decision.candidates()) {
            if (!candidate.observation().equals(chosen)) {
                candidates.add(judged(candidate, chosen));
            }
        }
        String others = printed(candidates, Role.REJECTED);
        String explanation = "核算关系只容许" + Equation.printed(chosen) + "，排除" + others + "。 The identities hold only with "
                + Equation.printed(chosen) + " and exclude " + others + ".";
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                ReconciliationRule.IDENTITY,
                candidates,
                explanation,
                review,
                decision.support());
    }

    private static Candidate judged(Candidate candidate, Observation chosen) {
        Observation observation = candidate.observation();
        if (observation.isConsistentWith(chosen)) {
            boolean same = observation.value().compareTo(chosen.value()) == 0;
            return new Candidate(observation, Role.CONSISTENT, same ? ReasonCode.NONE : ReasonCode.ROUNDING);
        }
        boolean open = candidate.role() != Role.REJECTED || candidate.reason() == ReasonCode.UNRESOLVED;
        return new Candidate(observation, Role.REJECTED, open ? ReasonCode.IDENTITY_EXCLUDES : candidate.reason());
    }

    private static String printed(List<Candidate> candidates, Role role) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == role)
                .map(candidate -> Equation.printed(candidate.observation()))
                .collect(Collectors.joining(", "));
    }

    /**
     * The decision with how well it is supported: verified by an identity that holds, opened by one that fails and by
     * what is implausible.
     *
     * @param findings all about this decision, in any order
     */
    public static Decision support(Decision decision, List<Finding> findings) {
        Optional<Observation> chosen = decision.chosen();
        if (chosen.isEmpty() || findings.isEmpty()) {
            return decision;
        }
        List<String> suspicions = findings.stream()
                .filter(Finding::fails)
                .map(Finding::sentence)
                .distinct()
                .sorted()
                .toList();
        boolean suspect = !suspicions.isEmpty();
        boolean held = findings.stream().anyMatch(Finding::supports);
        Decision.Support support =
                suspect ? Decision.Support.UNCHECKED : held ? Decision.Support.VERIFIED : decision.support();
        List<String> sentences = new ArrayList<>(List.of(decision.explanation()));
        sentences.addAll(suspicions);
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                decision.rule(),
                decision.candidates(),
                String.join(" ", sentences),
                decision.open() || (suspect && decision.rule() != ReconciliationRule.REVIEWER_DECISION),
                support);
    }
}
