package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Place;

/** The candidates of decisions that were not rejected, and which of them to put into one equation. */
final class Standing {

    private Standing() {}

    /** Terms for an equation and whether they are of one edition, so that a difference between them is an error. */
    record Terms(List<Observation> observations, boolean ofOneEdition) {}

    static List<Observation> of(Decision decision) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.role() != Candidate.Role.REJECTED)
                .map(Candidate::observation)
                .toList();
    }

    /** One term for each decision: all of one edition where there is one that prints them all, else what is published. */
    static Terms terms(List<Decision> decisions) {
        TreeMap<String, Integer> published = new TreeMap<>();
        for (Decision decision : decisions) {
            of(decision).forEach(observation -> published.putIfAbsent(document(observation), 0));
            decision.chosen().ifPresent(chosen -> published.merge(document(chosen), 1, Integer::sum));
        }
        Optional<String> document = published.keySet().stream()
                .filter(name -> decisions.stream()
                        .allMatch(decision -> of(decision).stream()
                                .anyMatch(one -> document(one).equals(name))))
                .min(Comparator.comparing((String name) -> -published.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()));
        List<Observation> terms = new ArrayList<>();
        for (Decision decision : decisions) {
            terms.add(document.flatMap(name -> in(name, decision))
                    .orElseGet(() -> decision.chosen().orElseThrow()));
        }
        return new Terms(terms, document.isPresent());
    }

    /** What a document prints of a decision: what is published, else the most precise. */
    static Optional<Observation> in(String document, Decision decision) {
        Optional<Observation> chosen =
                decision.chosen().filter(observation -> document(observation).equals(document));
        return chosen.or(() -> of(decision).stream()
                .filter(observation -> document(observation).equals(document))
                .min(Comparator.comparing(Observation::halfWidth)
                        .thenComparing(observation -> observation.figure().id())));
    }

    /** What stands beside a figure: in the same table, else in the same document. */
    static Optional<Observation> beside(Observation figure, Decision decision) {
        return of(decision).stream()
                .filter(observation -> isInSameTable(observation, figure))
                .findFirst()
                .or(() -> in(document(figure), decision));
    }

    static boolean isInSameTable(Observation one, Observation other) {
        Place place = one.figure().citation().place();
        Place beside = other.figure().citation().place();
        return document(one).equals(document(other))
                && place.isCell()
                && beside.isCell()
                && place.number() == beside.number();
    }

    static String document(Observation observation) {
        return observation.edition().document();
    }
}
