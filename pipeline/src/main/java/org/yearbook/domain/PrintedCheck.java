package org.yearbook.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A check with its terms as they are printed, for people who want to follow it without looking for them.
 *
 * @param terms one for each observation of the check, in its order
 */
public record PrintedCheck(Check check, List<Term> terms) {

    public PrintedCheck {
        terms = List.copyOf(terms);
    }

    /**
     * A figure that went into a check.
     *
     * @param groupId the decision that it is a candidate of
     * @param unit the base unit
     * @param printed digits and unit as printed
     * @param page page number from 1
     */
    public record Term(
            String figureId,
            String groupId,
            SeriesKey series,
            Period period,
            String unit,
            String printed,
            String document,
            int page) {}

    /** Those of checks of these decisions; a term that is none of their candidates is left out. */
    public static List<PrintedCheck> of(List<Check> checks, List<Decision> decisions) {
        Map<String, Term> terms = new HashMap<>();
        if (!checks.isEmpty()) {
            for (Decision decision : decisions) {
                for (Candidate candidate : decision.candidates()) {
                    terms.put(candidate.observation().figure().id(), term(decision.groupId(), candidate.observation()));
                }
            }
        }
        return checks.stream()
                .map(check -> new PrintedCheck(check, terms(check, terms)))
                .toList();
    }

    private static List<Term> terms(Check check, Map<String, Term> known) {
        List<Term> terms = new ArrayList<>();
        for (String figure : check.observations()) {
            Term term = known.get(figure);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static Term term(String groupId, Observation observation) {
        Citation citation = observation.figure().citation();
        return new Term(
                observation.figure().id(),
                groupId,
                observation.series(),
                observation.period(),
                observation.unit(),
                observation.figure().number().printed(),
                citation.document(),
                citation.page());
    }
}
