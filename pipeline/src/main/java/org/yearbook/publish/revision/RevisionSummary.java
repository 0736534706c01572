package org.yearbook.publish.revision;

import static org.yearbook.publish.csv.CsvColumn.plain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yearbook.publish.revision.Revision.Change;

/**
 * What a person reads of revisions: how many of what, then each change, the largest revisions first.
 *
 * @param atMost so many of each kind
 */
record RevisionSummary(Revisions revisions, int atMost) {

    private static final Comparator<Revision> LARGEST_FIRST = Comparator.comparing((Revision revision) ->
                    revision.relativeChange().map(BigDecimal::abs).orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(revision -> revision.any().id());

    String text() {
        StringBuilder text = new StringBuilder();
        for (Change change : Change.values()) {
            text.append(String.format(Locale.ROOT, "  %-10s %d%n", change.code(), revisions.count(change)));
        }
        Map<Change, SortedSet<Revision>> largest = largest();
        for (Change change : List.of(Change.REVISED, Change.REMOVED, Change.ADDED, Change.REFLAGGED)) {
            if (revisions.count(change) > 0) {
                text.append('\n').append(change.code()).append('\n');
                largest.getOrDefault(change, new TreeSet<>(LARGEST_FIRST))
                        .forEach(revision ->
                                text.append("  ").append(line(revision)).append('\n'));
                if (revisions.count(change) > atMost) {
                    text.append("  ... and ")
                            .append(revisions.count(change) - atMost)
                            .append(" more\n");
                }
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private Map<Change, SortedSet<Revision>> largest() {
        Map<Change, SortedSet<Revision>> largest = new EnumMap<>(Change.class);
        for (Revision revision : revisions.all()) {
            SortedSet<Revision> kept =
                    largest.computeIfAbsent(revision.change(), change -> new TreeSet<>(LARGEST_FIRST));
            kept.add(revision);
            if (kept.size() > atMost) {
                kept.remove(kept.last());
            }
        }
        return largest;
    }

    private static String line(Revision revision) {
        String values = switch (revision.change()) {
            case ADDED -> Revisions.value(revision.now());
            case REMOVED -> Revisions.value(revision.old());
            case REFLAGGED ->
                Revisions.value(revision.now()) + " "
                        + flags(revision.old().orElseThrow()) + " -> "
                        + flags(revision.now().orElseThrow());
            default -> Revisions.value(revision.old()) + " -> " + Revisions.value(revision.now());
        };
        String relative = revision.change() == Change.REVISED
                ? revision.relativeChange()
                        .map(change -> " (" + (change.signum() > 0 ? "+" : "") + plain(change) + "%)")
                        .orElse("")
                : "";
        return revision.any().id() + "  " + values + " " + revision.any().unit() + relative + "  "
                + revision.cause().code();
    }

    private static String flags(PublishedValue value) {
        return value.status() + "/" + value.rule() + "/" + value.support();
    }
}
