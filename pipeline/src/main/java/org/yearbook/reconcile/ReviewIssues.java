package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Evidence;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.Severity;

/** The decisions of reviewers that were not honoured, and those taken over from another release. */
public final class ReviewIssues {

    /** An error: made on other candidates than there are now. */
    public static final String EXPIRED = "DECISION_EXPIRED";
    /** An error: the release has no such group. */
    public static final String MATCHES_NOTHING = "DECISION_MATCHES_NOTHING";
    /** An error: the figure chosen is none of the candidates. */
    public static final String NO_CANDIDATE = "DECISION_CHOOSES_NO_CANDIDATE";
    /** An error: written by hand without the fingerprint of what is printed. */
    public static final String WITHOUT_FINGERPRINT = "DECISION_WITHOUT_FINGERPRINT";
    /** A note: made in another release on the same candidates, and honoured. */
    public static final String REPEATED = "DECISION_REPEATED";
    /** A warning: made in another release on other candidates, and not honoured. */
    public static final String OF_OTHER_RELEASE = "DECISION_OF_OTHER_RELEASE";

    /** A warning: a figure of the same release as the one chosen is not published. */
    public static final String SPLITS_BUNDLE = "DECISION_SPLITS_BUNDLE";

    /** A warning: published for now, and a reviewer has to look at it. */
    public static final String OPEN = "OPEN_DECISION";
    /** A warning: every candidate was printed together with a figure that was not chosen, or a document contradicts itself, so there is no value. */
    public static final String WITHHELD = "WITHHELD";

    private ReviewIssues() {}

    /** What issues.csv tells of a group that is open, or of which nothing is published. */
    public static Optional<Issue> open(Decision group) {
        boolean withheld = group.chosen().isEmpty();
        if (!group.open() && !withheld) {
            return Optional.empty();
        }
        Citation first = group.candidates().get(0).observation().figure().citation();
        return Optional.of(new Issue(
                withheld ? WITHHELD : OPEN,
                Severity.WARNING,
                first.document(),
                first.page(),
                first.place().toString(),
                group.groupId() + ": " + group.explanation()));
    }

    /**
     * One issue for each decision that a reviewer has to hear of, in order of the groups.
     *
     * @param all groups of the release, in any order; held are those that reviewers decided and what is printed with them
     */
    public static List<Issue> of(Iterable<Decision> all, ReviewerDecisions reviewed) {
        List<Decision> groups = BundleSplit.concerned(all, reviewed);
        Map<String, Decision> byId = new HashMap<>();
        groups.forEach(group -> byId.put(group.groupId(), group));
        List<Issue> issues = new ArrayList<>();
        for (ReviewerDecision decision : reviewed.byGroup()) {
            Optional<Decision> group = Optional.ofNullable(byId.get(decision.groupId()));
            group.map(found -> standing(decision, found, reviewed))
                    .orElseGet(() -> missing(decision, reviewed))
                    .ifPresent(issues::add);
        }
        for (BundleSplit split : BundleSplit.of(groups, reviewed)) {
            reviewed.on(split.chosen().groupId())
                    .ifPresent(decision -> issues.add(issue(
                            SPLITS_BUNDLE,
                            Severity.WARNING,
                            decision,
                            split.atChosen().replaceFirst("\\.$", ""))));
        }
        return issues;
    }

    private static Optional<Issue> missing(ReviewerDecision decision, ReviewerDecisions reviewed) {
        return decision.release().equals(reviewed.release())
                ? Optional.of(issue(
                        MATCHES_NOTHING,
                        Severity.ERROR,
                        decision,
                        "there is no such group in this release; mend or drop its line in config/decisions.csv"))
                : Optional.empty();
    }

    private static Optional<Issue> standing(ReviewerDecision decision, Decision group, ReviewerDecisions reviewed) {
        boolean repeated = !decision.release().equals(reviewed.release());
        return switch (reviewed.standing(decision, group)) {
            case EXPIRED ->
                Optional.of(issue(
                        EXPIRED,
                        Severity.ERROR,
                        decision,
                        "its candidates have changed since, so it was not honoured; decide again in review.xlsx"));
            case WITHOUT_EVIDENCE ->
                Optional.of(issue(
                        WITHOUT_FINGERPRINT,
                        Severity.ERROR,
                        decision,
                        "it has no fingerprint, so it was not honoured; if it is about "
                                + Evidence.candidates(group).stream()
                                        .map(Candidate::observation)
                                        .map(Equation::printed)
                                        .collect(Collectors.joining(", "))
                                + ", write " + Evidence.fingerprint(group)
                                + " into the column fingerprint of its line in config/decisions.csv"));
            case NO_CANDIDATE ->
                Optional.of(issue(
                        NO_CANDIDATE,
                        Severity.ERROR,
                        decision,
                        "the figure '" + decision.figureId()
                                + "' is none of the candidates, so it was not honoured; decide again in review.xlsx"));
            case OF_OTHER_RELEASE ->
                Optional.of(issue(
                        OF_OTHER_RELEASE,
                        Severity.WARNING,
                        decision,
                        "it was made in release " + decision.release()
                                + " on other candidates, so it has no force here; decide anew in review.xlsx"));
            case HONOURED ->
                repeated
                        ? Optional.of(issue(
                                REPEATED,
                                Severity.NOTE,
                                decision,
                                "it was made in release " + decision.release()
                                        + " on the same candidates and was honoured again"))
                        : Optional.empty();
        };
    }

    private static Issue issue(String code, Severity severity, ReviewerDecision decision, String what) {
        return Issue.of(
                code,
                severity,
                "",
                "Decision '" + decision.kind().code() + "' of " + decision.reviewer() + " on " + decision.groupId()
                        + ": " + what + ".");
    }
}
