package org.yearbook.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The decisions of reviewers that bear on one release, at most one a group: its own, or else the last of another
 * release on the same group.
 *
 * @param release the release that is made
 * @param byGroup decisions by group, in order of the groups
 */
public record ReviewerDecisions(String release, List<ReviewerDecision> byGroup) {

    public static final ReviewerDecisions NONE = new ReviewerDecisions("", List.of());

    /** How a decision stands to the candidates of today. */
    public enum Standing {
        /** Made on these very candidates. */
        HONOURED,
        /** Made in this release on other candidates: it has to be made again. */
        EXPIRED,
        /** Made in another release on other candidates: of no force here. */
        OF_OTHER_RELEASE,
        /** Written by hand in this release and not yet bound to what is printed: it needs a fingerprint. */
        WITHOUT_EVIDENCE,
        /** Chooses a figure that is none of the candidates. */
        NO_CANDIDATE;

        /** The code as it stands in every file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReviewerDecisions {
        byGroup = List.copyOf(byGroup);
    }

    /** Those of all decisions that bear on a release. */
    public static ReviewerDecisions of(String release, List<ReviewerDecision> all) {
        SortedMap<String, ReviewerDecision> byGroup = new TreeMap<>();
        for (ReviewerDecision decision : all) {
            byGroup.merge(decision.groupId(), decision, (one, other) -> nearer(one, other, release));
        }
        return new ReviewerDecisions(release, List.copyOf(byGroup.values()));
    }

    private static ReviewerDecision nearer(ReviewerDecision one, ReviewerDecision other, String release) {
        if (one.release().equals(release) || other.release().equals(release)) {
            return one.release().equals(release) ? one : other;
        }
        return one.release().compareTo(other.release()) >= 0 ? one : other;
    }

    /** The decision on a group. */
    public Optional<ReviewerDecision> on(String groupId) {
        int low = 0;
        int high = byGroup.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = byGroup.get(middle).groupId().compareTo(groupId);
            if (order == 0) {
                return Optional.of(byGroup.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** How the decision on a group stands to its candidates of today. */
    public Standing standing(ReviewerDecision reviewed, Decision group) {
        if (!Evidence.fingerprint(group).equals(reviewed.fingerprint())) {
            boolean own = reviewed.release().equals(release);
            if (own && reviewed.fingerprint().isEmpty()) {
                return Standing.WITHOUT_EVIDENCE;
            }
            return own ? Standing.EXPIRED : Standing.OF_OTHER_RELEASE;
        }
        boolean missing = reviewed.kind() == ReviewerDecision.Kind.CHOOSE
                && Evidence.candidates(group).stream()
                        .noneMatch(candidate ->
                                candidate.observation().figure().id().equals(reviewed.figureId()));
        return missing ? Standing.NO_CANDIDATE : Standing.HONOURED;
    }

    /** {@code open}, {@code decided} or {@code expired}, as in reconciliation.csv. */
    public String status(Decision group) {
        boolean expired = on(group.groupId())
                .map(reviewed -> standing(reviewed, group))
                .filter(standing -> standing != Standing.HONOURED && standing != Standing.OF_OTHER_RELEASE)
                .isPresent();
        return expired ? "expired" : group.open() ? "open" : "decided";
    }
}
