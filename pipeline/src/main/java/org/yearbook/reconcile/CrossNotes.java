package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.SeriesKey;

/**
 * Notes beside a decision that another statistical system, or the same one in another currency, prints another number
 * for the same thing: no conflict, but a reader who knows only one of them must be told of the other.
 */
final class CrossNotes {

    private CrossNotes() {}

    static List<Decision> add(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> note(decision, others(decision, decisions)))
                .toList();
    }

    private static List<Observation> others(Decision decision, List<Decision> decisions) {
        Optional<Observation> own = decision.chosen();
        return decisions.stream()
                .filter(other -> !other.series().equals(decision.series())
                        && isSameButForSystem(other.series(), decision.series()))
                .flatMap(other -> other.chosen().stream())
                .filter(other ->
                        own.filter(chosen -> isMeasuredAlike(chosen, other)).isPresent())
                .toList();
    }

    private static boolean isSameButForSystem(SeriesKey one, SeriesKey other) {
        return one.flow() == other.flow() && one.measure() == other.measure();
    }

    /** Tonnes of a good and the yuan paid for it are two measures, and no two definitions of one. */
    private static boolean isMeasuredAlike(Observation one, Observation other) {
        boolean money = isMoney(one);
        return money == isMoney(other) && (money || one.unit().equals(other.unit()));
    }

    private static boolean isMoney(Observation observation) {
        return !observation.series().currency().equals(SeriesKey.NOT_APPLICABLE);
    }

    private static Decision note(Decision decision, List<Observation> others) {
        Optional<Observation> chosen = decision.chosen();
        if (others.isEmpty() || chosen.isEmpty()) {
            return decision;
        }
        boolean basis = others.stream()
                .anyMatch(other -> other.series()
                                .indicator()
                                .equals(decision.series().indicator())
                        && !other.series().basis().equals(decision.series().basis()));
        ReconciliationRule rule = decision.rule() == ReconciliationRule.SINGLE
                ? (basis ? ReconciliationRule.BASIS : ReconciliationRule.DEFINITION)
                : decision.rule();
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                rule,
                marked(decision.candidates(), basis ? ReasonCode.BASIS_DIFFERS : ReasonCode.DEFINITION_DIFFERS),
                decision.explanation() + " " + sentence(decision, others),
                decision.open(),
                decision.support());
    }

    private static List<Candidate> marked(List<Candidate> candidates, ReasonCode reason) {
        List<Candidate> marked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean free = candidate.role() == Candidate.Role.CHOSEN && candidate.reason() == ReasonCode.NONE;
            marked.add(free ? new Candidate(candidate.observation(), candidate.role(), reason) : candidate);
        }
        return marked;
    }

    private static String sentence(Decision decision, List<Observation> others) {
        String list = others.stream()
                .map(other -> other.figure().number().printed() + " ("
                        + Explanation.code(other.series().basis()) + ", "
                        + Explanation.code(other.series().currency()) + ", "
                        + (other.series().indicator().equals(decision.series().indicator())
                                ? ""
                                : other.series().indicator() + ", ")
                        + other.edition().document() + " p."
                        + other.figure().citation().page() + ")")
                .collect(Collectors.joining(", "));
        String own = Explanation.code(decision.series().basis()) + ", "
                + Explanation.code(decision.series().currency());
        return "本系列口径：" + own + "；其他口径或定义：" + list + "，各自成列，不作冲突处理。 This series is on the basis " + own
                + "; other systems or definitions print " + list + ", kept as series of their own.";
    }
}
