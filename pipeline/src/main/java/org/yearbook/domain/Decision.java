package org.yearbook.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is published for one series and period, what is not, and why.
 *
 * @param groupId stable from run to run: the series key and the period
 * @param candidates the chosen first, then by edition and figure; never empty
 * @param explanation one sentence a reviewer understands, Chinese and English
 * @param open whether a reviewer has to look at it
 */
public record Decision(
        String groupId,
        SeriesKey series,
        Period period,
        ReconciliationRule rule,
        List<Candidate> candidates,
        String explanation,
        boolean open,
        Support support) {

    /** How well a published value is supported. */
    public enum Support {
        /** An identity or an independent source supports it. */
        VERIFIED,
        /** Compared with something, and nothing contradicts it. */
        UNCONTRADICTED,
        /** Nothing to compare it with. */
        UNCHECKED;

        /** The code as it stands in every file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Decision {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("Expecting at least one candidate for " + groupId);
        }
    }

    /** The observation that is published; empty where all candidates fell. */
    public Optional<Observation> chosen() {
        return candidates.stream()
                .filter(candidate -> candidate.role() == Candidate.Role.CHOSEN)
                .map(Candidate::observation)
                .findFirst();
    }
}
