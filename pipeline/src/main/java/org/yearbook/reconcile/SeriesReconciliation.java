package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.SeriesKey;

/** Decides one series and period by the rules of the design, in their order. */
final class SeriesReconciliation {

    private final Preference preference;
    private final BundleVintages vintages;
    private final Map<String, List<FamilyReconciliation.Loss>> fallen;
    private final Map<Observation, ReasonCode> rejected = new LinkedHashMap<>();

    /** @param fallen documents whose bundle has lost on another series of the family, with what was lost there */
    SeriesReconciliation(
            Preference preference, BundleVintages vintages, Map<String, List<FamilyReconciliation.Loss>> fallen) {
        this.preference = preference;
        this.vintages = vintages;
        this.fallen = fallen;
    }

    Decision decide(List<Observation> candidates) {
        List<Observation> standing = new ArrayList<>(candidates);
        boolean conflict = !Preference.agree(candidates);
        rejectFallen(standing, conflict);
        rejectSuperseded(standing);
        ReconciliationRule rule = ruleFor(candidates);
        if (!Preference.agree(standing)) {
            rule = rejectLowerPrecedence(standing) ? ReconciliationRule.PRECEDENCE : ReconciliationRule.UNRESOLVED;
        }
        Optional<Observation> chosen = standing.stream()
                .min(rule == ReconciliationRule.UNRESOLVED ? preference.byPrecedence() : preference.mostPreciseFirst());
        if (chosen.isPresent()) {
            tellApart(candidates, standing, chosen.get());
            rule = rule == ReconciliationRule.UNRESOLVED ? rule : rule(rule, candidates);
        }
        List<Candidate> ordered = ordered(candidates, chosen, rule);
        Observation first = candidates.get(0);
        return new Decision(
                first.series() + "@" + first.period(),
                first.series(),
                first.period(),
                rule,
                ordered,
                chosen.isPresent()
                        ? Explanation.of(rule, ordered, new VintageSentence(vintages, losses(ordered)))
                        : Explanation.withheld(ordered, losses(ordered)),
                rule == ReconciliationRule.UNRESOLVED,
                Decision.Support.UNCHECKED);
    }

    /**
     * A document whose bundle fell may still confirm a value that others print; it may not decide one, and where nobody
     * else prints a value there is none.
     */
    private void rejectFallen(List<Observation> standing, boolean conflict) {
        List<Observation> down = standing.stream()
                .filter(observation -> fallen.containsKey(observation.edition().document()))
                .toList();
        if (down.size() == standing.size() || conflict) {
            down.forEach(
                    observation -> loss(observation).ifPresent(loss -> reject(standing, observation, loss.reason())));
        }
    }

    private Optional<FamilyReconciliation.Loss> loss(Observation observation) {
        Citation here = observation.figure().citation();
        return fallen.getOrDefault(observation.edition().document(), List.of()).stream()
                .min(Comparator.comparing((FamilyReconciliation.Loss loss) ->
                                !loss.fallen().figure().citation().place().equals(here.place()))
                        .thenComparing(loss ->
                                Math.abs(loss.fallen().figure().citation().page() - here.page())));
    }

    private List<FamilyReconciliation.Loss> losses(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> loss(candidate.observation()).stream())
                .toList();
    }

    private void rejectSuperseded(List<Observation> standing) {
        standing.stream()
                .filter(old -> standing.stream().anyMatch(later -> supersedes(later, old)))
                .toList()
                .forEach(old -> reject(standing, old, ReasonCode.SUPERSEDED_VINTAGE));
    }

    /**
     * Only the same publisher or one no less trustworthy revises a figure; the rest is left to precedence. Where nobody is credited
     * with a series, two publishers of a kind are two sources and no editions of one.
     */
    private boolean supersedes(Observation later, Observation old) {
        int trust = Integer.compare(preference.rank(later), preference.rank(old));
        boolean credited = !later.series().basis().equals(SeriesKey.NOT_KNOWN);
        boolean samePublisher = !later.edition().publisher().isEmpty()
                && later.edition().publisher().equals(old.edition().publisher());
        boolean entitled = samePublisher || trust < 0 || (credited && trust == 0);
        return entitled && vintages.of(later).isAfter(vintages.of(old)) && !later.isConsistentWith(old);
    }

    /** Rejects what contradicts the most trustworthy kind; false where that kind contradicts itself. */
    private boolean rejectLowerPrecedence(List<Observation> standing) {
        int best = standing.stream().mapToInt(preference::rank).min().orElseThrow();
        List<Observation> top = standing.stream()
                .filter(observation -> preference.rank(observation) == best)
                .toList();
        if (!Preference.agree(top)) {
            return false;
        }
        List<Observation> below = standing.stream()
                .filter(observation -> top.stream().anyMatch(better -> !better.isConsistentWith(observation)))
                .toList();
        below.forEach(observation -> reject(standing, observation, ReasonCode.LOWER_PRECEDENCE));
        return Preference.agree(standing);
    }

    /**
     * What agrees with the published value is not rejected, whatever became of the release that prints it; what a copy
     * misprints is no earlier vintage; and what a later edition supersedes is one, whatever else its release lost.
     */
    private void tellApart(List<Observation> candidates, List<Observation> standing, Observation chosen) {
        rejected.keySet().removeIf(chosen::isConsistentWith);
        rejected.replaceAll((observation, reason) -> {
            if (vintages.isMisprint(observation, candidates)) {
                return ReasonCode.LOWER_PRECEDENCE;
            }
            boolean superseded = standing.stream().anyMatch(later -> supersedes(later, observation));
            return superseded ? ReasonCode.SUPERSEDED_VINTAGE : reason;
        });
    }

    /** The rule that the remaining rejections justify. */
    private ReconciliationRule rule(ReconciliationRule before, List<Observation> candidates) {
        boolean precedence =
                before == ReconciliationRule.PRECEDENCE && rejected.containsValue(ReasonCode.LOWER_PRECEDENCE);
        return precedence ? before : ruleFor(candidates);
    }

    private void reject(List<Observation> standing, Observation observation, ReasonCode reason) {
        standing.remove(observation);
        rejected.put(observation, reason);
    }

    /** The rule so far: the strongest reason for which a candidate was rejected, or how the candidates agree. */
    private ReconciliationRule ruleFor(List<Observation> candidates) {
        if (rejected.containsValue(ReasonCode.UNRESOLVED)) {
            return ReconciliationRule.UNRESOLVED;
        }
        if (rejected.containsValue(ReasonCode.SUPERSEDED_VINTAGE)) {
            return ReconciliationRule.VINTAGE;
        }
        if (rejected.containsValue(ReasonCode.LOWER_PRECEDENCE)) {
            return ReconciliationRule.PRECEDENCE;
        }
        if (candidates.size() == 1) {
            return ReconciliationRule.SINGLE;
        }
        Observation first = candidates.get(0);
        boolean identical = candidates.stream()
                .allMatch(other -> other.value().compareTo(first.value()) == 0
                        && other.halfWidth().compareTo(first.halfWidth()) == 0);
        return identical ? ReconciliationRule.IDENTICAL : ReconciliationRule.ROUNDING;
    }

    private List<Candidate> ordered(
            List<Observation> candidates, Optional<Observation> chosen, ReconciliationRule rule) {
        List<Candidate> ordered = new ArrayList<>();
        chosen.ifPresent(observation -> ordered.add(new Candidate(
                observation,
                Role.CHOSEN,
                rule == ReconciliationRule.UNRESOLVED ? ReasonCode.UNRESOLVED : ReasonCode.NONE)));
        candidates.stream()
                .filter(observation -> chosen.isEmpty() || !observation.equals(chosen.get()))
                .sorted(preference.byPrecedence())
                .map(observation -> candidate(observation, chosen, rule))
                .forEach(ordered::add);
        return ordered;
    }

    private Candidate candidate(Observation observation, Optional<Observation> chosen, ReconciliationRule rule) {
        ReasonCode reason = rejected.getOrDefault(observation, ReasonCode.NONE);
        if (reason != ReasonCode.NONE) {
            return new Candidate(observation, Role.REJECTED, reason);
        }
        if (rule == ReconciliationRule.UNRESOLVED
                && chosen.filter(observation::isConsistentWith).isEmpty()) {
            return new Candidate(observation, Role.REJECTED, ReasonCode.UNRESOLVED);
        }
        boolean rounded = chosen.filter(best -> best.value().compareTo(observation.value()) != 0)
                .isPresent();
        return new Candidate(observation, Role.CONSISTENT, rounded ? ReasonCode.ROUNDING : ReasonCode.NONE);
    }
}
