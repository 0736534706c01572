package org.yearbook.publish.revision;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final Iterable<Revision> all;
    private @Nullable Map<Change, Long> counts;

    private Revisions(Iterable<Revision> all) {
        this.all = all;
    }

    /** Nothing to compare with. */
    public static Revisions none() {
        return new Revisions(List.of());
    }

    /** Compares two output folders, or two observations.csv, which have to stay; an IOException where one of them is none. */
    public static Revisions between(Path old, Path now) throws IOException {
        return between(PublishedEdition.read(old), PublishedEdition.read(now));
    }

    /**
     * Compares an output folder, which has to stay, with what a run is about to publish.
     *
     * @param decisions by series and period
     * @param configuration hash of the configuration
     */
    public static Revisions since(
            Path old, Iterable<Decision> decisions, List<DocumentReport> reports, String configuration)
            throws IOException {
        return between(PublishedEdition.read(old), PublishedEdition.of(decisions, reports, configuration));
    }

    static Revisions between(PublishedEdition old, PublishedEdition now) {
        ReviewedTopics reviewed = ReviewedTopics.of(old, now);
        return new Revisions(() -> explained(old, now, reviewed));
    }

    private static Iterator<Revision> explained(PublishedEdition old, PublishedEdition now, ReviewedTopics reviewed) {
        Iterator<List<PublishedPair>> left = PublishedPair.neighbours(old, now);
        return Stream.generate(() -> left)
                .takeWhile(Iterator::hasNext)
                .map(Iterator::next)
                .flatMap(neighbours -> {
                    RevisionCause causes = new RevisionCause(old, now, reviewed, neighbours);
                    return neighbours.stream().map(causes::explain);
                })
                .iterator();
    }

    /** Writes all of them, those that are stable too. */
    public void write(Path file) throws IOException {
        FILE.write(file, all);
    }

    /** All by series and period, made anew whenever they are gone through: two large editions have more than should be held. */
    public Iterable<Revision> all() {
        return all;
    }

    /** How many there are of a kind. */
    public long count(Change change) {
        Map<Change, Long> known = counts;
        if (known == null) {
            known = new EnumMap<>(Change.class);
            for (Revision revision : all) {
                known.merge(revision.change(), 1L, Long::sum);
            }
            counts = known;
        }
        return known.getOrDefault(change, 0L);
    }

    /** What a person reads: how many of what, then each change, the largest revisions first. */
    public String summary(int atMost) {
        return new RevisionSummary(this, atMost).text();
    }

    static String value(Optional<PublishedValue> value) {
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
