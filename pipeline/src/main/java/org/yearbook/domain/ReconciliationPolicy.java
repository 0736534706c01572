package org.yearbook.domain;

import java.util.List;
import java.util.Optional;

/**
 * How an office reconciles: what {@code config/reconciliation.yaml} says.
 *
 * @param precedence kinds of publication, the most trustworthy first
 * @param repeating kinds that repeat what others publish
 * @param bases whose figures they are where a document credits nobody
 * @param identities flows of one topic that must add up
 * @param arithmetic how areas, indicators and prices add up
 * @param definitions sets of indicators that are nearly the same thing otherwise defined
 * @param stocks indicators of which the value of a year is that of its last day
 */
public record ReconciliationPolicy(
        List<DocumentKind> precedence,
        List<DocumentKind> repeating,
        List<BasisRule> bases,
        List<Identity> identities,
        Arithmetic arithmetic,
        List<List<String>> definitions,
        List<String> stocks) {

    public ReconciliationPolicy {
        precedence = List.copyOf(precedence);
        repeating = List.copyOf(repeating);
        bases = List.copyOf(bases);
        identities = List.copyOf(identities);
        definitions = definitions.stream().map(List::copyOf).toList();
        stocks = List.copyOf(stocks);
    }

    /** A policy that knows of no stocks. */
    public ReconciliationPolicy(
            List<DocumentKind> precedence,
            List<DocumentKind> repeating,
            List<BasisRule> bases,
            List<Identity> identities,
            Arithmetic arithmetic,
            List<List<String>> definitions) {
        this(precedence, repeating, bases, identities, arithmetic, definitions, List.of());
    }

    /** A policy that knows of no areas that add up. */
    public ReconciliationPolicy(
            List<DocumentKind> precedence,
            List<DocumentKind> repeating,
            List<BasisRule> bases,
            List<Identity> identities) {
        this(precedence, repeating, bases, identities, Arithmetic.NONE, List.of());
    }

    public ReconciliationPolicy withArithmetic(Arithmetic other) {
        return new ReconciliationPolicy(precedence, repeating, bases, identities, other, definitions, stocks);
    }

    public ReconciliationPolicy withDefinitions(List<List<String>> others) {
        return new ReconciliationPolicy(precedence, repeating, bases, identities, arithmetic, others, stocks);
    }

    public ReconciliationPolicy withStocks(List<String> others) {
        return new ReconciliationPolicy(precedence, repeating, bases, identities, arithmetic, definitions, others);
    }

    /** What an observation is decided together with: its topic, joined with those of other definitions of its indicator. */
    public Topic topicOf(Observation observation) {
        Topic own = Topic.of(observation);
        return definitions.stream()
                .filter(indicators -> indicators.contains(own.indicator()))
                .findFirst()
                .map(indicators -> new Topic(indicators.get(0), own.refArea(), own.counterpartArea(), own.period()))
                .orElse(own);
    }

    /** 0 for the most trustworthy kind; kinds that the configuration does not rank come last, together. */
    public int rank(DocumentKind kind) {
        int rank = precedence.indexOf(kind);
        return rank < 0 ? precedence.size() : rank;
    }

    /**
     * The basis of uncredited figures on these indicators outside a country.
     *
     * @param outside area code of the country whose own areas the rule leaves alone
     */
    public record BasisRule(String outside, List<String> indicators, String basis) {

        public BasisRule {
            indicators = List.copyOf(indicators);
        }

        public boolean covers(String indicator, String area) {
            boolean inside = area.equals(outside) || area.startsWith(outside + "-");
            return !area.isEmpty() && !inside && indicators.contains(indicator);
        }
    }

    /** Terms with signs whose sum must equal a flow: exports + imports = total. */
    public record Identity(String id, List<Term> terms, Flow equals) {

        /** One flow on the left side, added or taken off. */
        public record Term(Flow flow, boolean negative) {}

        public Identity {
            terms = List.copyOf(terms);
        }
    }

    /** The basis that the rules give to an uncredited figure. */
    public Optional<String> basisOf(String indicator, String area) {
        return bases.stream()
                .filter(rule -> rule.covers(indicator, area))
                .map(BasisRule::basis)
                .findFirst();
    }
}
