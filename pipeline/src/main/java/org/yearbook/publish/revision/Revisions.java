package org.yearbook.publish.revision;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.csv.CsvFile;
import org.yearbook.publish.revision.Revision.Change;

/** What changed in the published observations from one edition to another; nothing is left out. */
public final class Revisions {

    /** The name of the file. */
    public static final String NAME = "revisions.csv";

    /** The files of an edition that it is compared by. */
    public static final List<String> FILES_READ = List.of("observations.csv", "reconciliation.csv", "run.json");

    public static final CsvFile<Revision> FILE = new CsvFile<>(List.of(
            series("indicator", SeriesKey::indicator),
            series("flow", key -> key.flow().code()),
            series("measure", key -> key.measure().code()),
            series("ref_area", SeriesKey::refArea),
            series("counterpart_area", SeriesKey::counterpartArea),
            series("basis", SeriesKey::basis),
            series("currency", SeriesKey::currency),
            text("time_period", row -> row.any().period().code()),
            text("change", row -> row.change().code()),
            text("cause", row -> row.cause().code()),
            number("old_value", row -> value(row.old())),
            number("new_value", row -> value(row.now())),
            number("difference", row -> row.difference().map(CsvColumn::plain).orElse("")),
            number(
                    "relative_change_percent",
                    row -> row.relativeChange().map(CsvColumn::plain).orElse("")),
            text("unit", row -> row.any().unit()),
            cell("old_document", Revision::old, PublishedValue::document),
            cell("new_document", Revision::now, PublishedValue::document),
            cell("old_vintage", Revision::old, value -> value.vintage().text()),
            cell("new_vintage", Revision::now, value -> value.vintage().text()),
            cell("old_rule", Revision::old, PublishedValue::rule),
            cell("new_rule", Revision::now, PublishedValue::rule),
            cell("old_status", Revision::old, PublishedValue::status),
            cell("new_status", Revision::now, PublishedValue::status),
            cell("old_support", Revision::old, PublishedValue::support),
            cell("new_support", Revision::now, PublishedValue::support)));

    private static final Comparator<Revision> LARGEST_FIRST = Comparator.comparing((Revision revision) ->
                    revision.relativeChange().map(BigDecimal::abs).orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(revision -> revision.any().id());

    private final List<Revision> all;

    private Revisions(List<Revision> all) {
        this.all = List.copyOf(all);
    }

    /** Nothing to compare with. */
    public static Revisions none() {
        return new Revisions(List.of());
    }

    /** Compares two output folders, or two observations.csv; an IOException where one of them is none. */
    public static Revisions between(Path old, Path now) throws IOException {
        return between(PublishedEdition.read(old), PublishedEdition.read(now));
    }

    /** Compares an output folder with what a run is about to publish under a configuration of this hash. */
    public static Revisions since(
            Path old, Iterable<Decision> decisions, List<DocumentReport> reports, String configuration)
            throws IOException {
        return between(PublishedEdition.read(old), PublishedEdition.of(decisions, reports, configuration));
    }

    static Revisions between(PublishedEdition old, PublishedEdition now) {
        SortedSet<String> ids = new TreeSet<>(old.values().keySet());
        ids.addAll(now.values().keySet());
        RevisionCause causes = new RevisionCause(old, now);
        List<Revision> all = new ArrayList<>();
        for (String id : ids) {
            Optional<PublishedValue> before = Optional.ofNullable(old.values().get(id));
            Optional<PublishedValue> after = Optional.ofNullable(now.values().get(id));
            all.add(causes.explain(before, after));
        }
        all.sort(Comparator.comparing((Revision revision) -> revision.any().series())
                .thenComparing(revision -> revision.any().period()));
        return new Revisions(all);
    }

    /** Writes all of them by series and period, those that are stable too. */
    public void write(Path file) throws IOException {
        FILE.write(file, all);
    }

    public List<Revision> all() {
        return all;
    }

    /** What a person reads: how many of what, then each change, the largest revisions first. */
    public String summary(int atMost) {
        StringBuilder text = new StringBuilder();
        for (Change change : Change.values()) {
            long count =
                    all.stream().filter(revision -> revision.change() == change).count();
            text.append(String.format(Locale.ROOT, "  %-10s %d%n", change.code(), count));
        }
        for (Change change : List.of(Change.REVISED, Change.REMOVED, Change.ADDED, Change.REFLAGGED)) {
            List<Revision> changed = all.stream()
                    .filter(revision -> revision.change() == change)
                    .sorted(LARGEST_FIRST)
                    .toList();
            if (!changed.isEmpty()) {
                text.append('\n').append(change.code()).append('\n');
                changed.stream()
                        .limit(atMost)
                        .forEach(revision ->
                                text.append("  ").append(line(revision)).append('\n'));
                if (changed.size() > atMost) {
                    text.append("  ... and ").append(changed.size() - atMost).append(" more\n");
                }
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(Revision revision) {
        String values = switch (revision.change()) {
            case ADDED -> value(revision.now());
            case REMOVED -> value(revision.old());
            case REFLAGGED ->
                value(revision.now()) + " "
                        + flags(revision.old().orElseThrow()) + " -> "
                        + flags(revision.now().orElseThrow());
            default -> value(revision.old()) + " -> " + value(revision.now());
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

    private static String value(Optional<PublishedValue> value) {
        return value.map(found -> plain(found.value())).orElse("");
    }

    private static CsvColumn<Revision> series(String name, Function<SeriesKey, String> code) {
        return text(name, row -> code.apply(row.any().series()));
    }

    private static CsvColumn<Revision> cell(
            String name, Function<Revision, Optional<PublishedValue>> side, Function<PublishedValue, String> part) {
        return text(name, row -> side.apply(row).map(part).orElse(""));
    }
}
