package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.ReconciliationPolicy.Identity;

/** Flows of one topic, basis and currency that must add up: exports + imports = total. */
final class FlowIdentities {

    private FlowIdentities() {}

    static List<Equation> of(List<Decision> levels, List<Identity> identities) {
        Map<Flow, Decision> flows = new TreeMap<>();
        levels.forEach(level -> flows.put(level.series().flow(), level));
        List<Equation> equations = new ArrayList<>();
        identities.forEach(identity -> equation(identity, flows).ifPresent(equations::add));
        return equations;
    }

    private static Optional<Equation> equation(Identity identity, Map<Flow, Decision> flows) {
        List<Decision> groups = new ArrayList<>();
        identity.terms()
                .forEach(term -> Optional.ofNullable(flows.get(term.flow())).ifPresent(groups::add));
        Optional<Decision> whole = Optional.ofNullable(flows.get(identity.equals()));
        if (groups.size() < identity.terms().size() || whole.isEmpty()) {
            return Optional.empty();
        }
        groups.add(whole.get());
        Standing.Terms terms = Standing.terms(groups);
        Formula sum = Formula.sum(
                identity.terms().stream().map(Identity.Term::negative).toList());
        return Optional.of(new Equation(
                identity.id() + ":" + whole.get().groupId(),
                identity.id(),
                groups,
                terms.observations(),
                sum,
                terms.ofOneEdition()));
    }
}
