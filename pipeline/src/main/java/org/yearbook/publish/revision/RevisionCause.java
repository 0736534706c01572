package org.yearbook.publish.revision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.revision.Revision.Cause;
import org.yearbook.publish.revision.Revision.Change;

/**
 * Finds why an observation changed. The surest sign first: what a reviewer decided, another unit, a document of
 * another date or content, printed precision, another configuration; where documents and configuration are the same,
 * the program reads them otherwise. Without the run.json of both editions the last two cannot be told.
 */
final class RevisionCause {

    private final PublishedEdition before;
    private final PublishedEdition after;
    private final ReviewedTopics reviewed;
    private final Map<Neighbourhood, List<PublishedValue>> removed;
    private final Map<Neighbourhood, List<PublishedValue>> appeared;

    /** Of the values of one indicator, flow, measure and area. */
    RevisionCause(
            PublishedEdition before, PublishedEdition after, ReviewedTopics reviewed, List<PublishedPair> neighbours) {
        this.before = before;
        this.after = after;
        this.reviewed = reviewed;
        this.removed = neighbours.stream()
                .filter(pair -> pair.now().isEmpty())
                .map(PublishedPair::any)
                .collect(Collectors.groupingBy(Neighbourhood::of));
        this.appeared = neighbours.stream()
                .filter(pair -> pair.old().isEmpty())
                .map(PublishedPair::any)
                .collect(Collectors.groupingBy(Neighbourhood::of));
    }

    Revision explain(PublishedPair pair) {
        Optional<PublishedValue> old = pair.old();
        Optional<PublishedValue> now = pair.now();
        if (old.isEmpty() || now.isEmpty()) {
            boolean added = old.isEmpty();
            PublishedValue value = old.or(() -> now).orElseThrow();
            return new Revision(old, now, added ? Change.ADDED : Change.REMOVED, ofMissing(value, added));
        }
        PublishedValue one = old.get();
        PublishedValue other = now.get();
        if (!one.hasSameValue(other)) {
            return new Revision(old, now, Change.REVISED, ofRevised(one, other));
        }
        boolean sameFlags = one.status().equals(other.status())
                && one.rule().equals(other.rule())
                && one.support().equals(other.support());
        return sameFlags
                ? new Revision(old, now, Change.STABLE, Cause.NONE)
                : new Revision(old, now, Change.REFLAGGED, ofReflagged(one, other));
    }

    private Cause ofRevised(PublishedValue one, PublishedValue other) {
        if (one.isReviewed() || other.isReviewed()) {
            return Cause.DECISION;
        }
        if (!one.unit().equals(other.unit())) {
            return Cause.DEFINITION;
        }
        if (one.halfWidth().compareTo(other.halfWidth()) != 0 && one.agreesWithin(other)) {
            return Cause.ROUNDING;
        }
        if (isOtherChoice(one, other)) {
            return Cause.CONFIGURATION;
        }
        if (!one.vintage().equals(other.vintage()) || isOtherDocument(one, other)) {
            return Cause.NEW_VINTAGE;
        }
        return ofProgram();
    }

    /** Of the same documents another one is published: that is no news, but another rank or rule in the configuration. */
    private boolean isOtherChoice(PublishedValue one, PublishedValue other) {
        return haveRuns()
                && !haveOtherDocuments()
                && !before.configuration().equals(after.configuration())
                && !one.document().equals(other.document());
    }

    /** A flag may change because of any document of the release: the one that contradicted is there no more. */
    private Cause ofReflagged(PublishedValue one, PublishedValue other) {
        // A decision on a level opens the growth that was printed with it.
        if (reviewed.reach(other)) {
            return Cause.DECISION;
        }
        if (isOtherChoice(one, other)) {
            return Cause.CONFIGURATION;
        }
        if (!one.vintage().equals(other.vintage()) || haveOtherDocuments()) {
            return Cause.NEW_VINTAGE;
        }
        return ofProgram();
    }

    /** A value that moved to a neighbouring series was put on another basis or definition. */
    private Cause ofMissing(PublishedValue value, boolean added) {
        PublishedEdition own = added ? after : before;
        PublishedEdition others = added ? before : after;
        Optional<Cause> moved = (added ? removed : appeared)
                .getOrDefault(Neighbourhood.of(value), List.of()).stream()
                        .filter(other -> other.agreesWithin(value))
                        .map(other ->
                                other.series().basis().equals(value.series().basis()) ? Cause.DEFINITION : Cause.BASIS)
                        .sorted()
                        .findFirst();
        if (moved.isPresent()) {
            return moved.get();
        }
        // What a reviewer rejects is published nowhere: only the log of the other edition tells.
        if (value.isReviewed() || others.reviewed().contains(value.id())) {
            return Cause.DECISION;
        }
        boolean known = haveRuns();
        if (known
                && !Objects.equals(
                        others.documents().get(value.document()),
                        own.documents().get(value.document()))) {
            return Cause.NEW_VINTAGE;
        }
        return ofProgram();
    }

    /** What series that differ in basis or definition have in common, in one period. */
    private record Neighbourhood(String indicator, Flow flow, Measure measure, String refArea, Period period) {

        static Neighbourhood of(PublishedValue value) {
            SeriesKey series = value.series();
            return new Neighbourhood(
                    series.indicator(), series.flow(), series.measure(), series.refArea(), value.period());
        }
    }

    private boolean isOtherDocument(PublishedValue one, PublishedValue other) {
        return haveRuns()
                && !Objects.equals(
                        before.documents().get(one.document()),
                        after.documents().get(other.document()));
    }

    private boolean haveOtherDocuments() {
        return haveRuns() && !before.documents().equals(after.documents());
    }

    private boolean haveRuns() {
        return !before.configuration().isEmpty() && !after.configuration().isEmpty();
    }

    private Cause ofProgram() {
        if (!haveRuns()) {
            return Cause.UNKNOWN;
        }
        if (!before.configuration().equals(after.configuration())) {
            return Cause.CONFIGURATION;
        }
        return haveOtherDocuments() ? Cause.NEW_VINTAGE : Cause.EXTRACTION;
    }
}
