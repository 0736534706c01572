package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.PrintedForm;

/**
 * {@code reconciliation.csv}: one row for each candidate of the decisions given, by series, period and group, the
 * chosen candidate of a group first. The key is that of the candidate, which of a figure noted from another series
 * is not that of the group.
 */
public final class ReconciliationCsv {

    /** One candidate under its decision. */
    record Row(Decision decision, Candidate candidate, String status) {
        Observation observation() {
            return candidate.observation();
        }

        SeriesKey series() {
            return observation().series();
        }

        Citation citation() {
            return observation().figure().citation();
        }
    }

    public static final CsvFile<Row> FILE = new CsvFile<>(List.of(
            text("group_id", row -> row.decision().groupId()),
            text("indicator", row -> row.series().indicator()),
            text("flow", row -> row.series().flow().code()),
            text("measure", row -> row.series().measure().code()),
            text("ref_area", row -> row.series().refArea()),
            text("counterpart_area", row -> row.series().counterpartArea()),
            text("basis", row -> row.series().basis()),
            text("currency", row -> row.series().currency()),
            text("time_period", row -> row.observation().period().code()),
            text("figure_id", row -> row.observation().figure().id()),
            text("document", row -> row.citation().document()),
            text("vintage", row -> row.observation().edition().vintage().text()),
            text("attribution", row -> row.observation().figure().attribution()),
            text("printed", row -> PrintedForm.of(row.observation().figure())),
            number("base_value", row -> plain(row.observation().value())),
            number("half_width", row -> plain(row.observation().halfWidth())),
            text("role", row -> row.candidate().role().code()),
            text("rule", row -> row.decision().rule().code()),
            text("reason_code", row -> row.candidate().reason().code()),
            text("explanation", row -> row.decision().explanation()),
            text("status", Row::status),
            text("base_unit", row -> row.observation().unit()),
            text("qualifier", row -> row.observation().figure().number().hedge()),
            text("support", row -> row.decision().support().code()),
            text("publisher", row -> row.observation().edition().publisher()),
            number("page", row -> Integer.toString(row.citation().page())),
            text("place", row -> row.citation().place().toString()),
            text("quote", row -> row.citation().quote())));

    public static final Comparator<Decision> BY_SERIES = Comparator.comparing(Decision::series)
            .thenComparing(Decision::period)
            .thenComparing(Decision::groupId);

    public static final Comparator<Candidate> CHOSEN_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.role() != Candidate.Role.CHOSEN)
            .thenComparing(candidate -> candidate.observation().figure(), PrintedForm.IN_DOCUMENT_ORDER);

    private ReconciliationCsv() {}

    /** Writes the candidates of these decisions, which are {@link #BY_SERIES}; which are worth a log entry is the caller's choice. */
    public static void write(Path file, Iterable<Decision> decisions, ReviewerDecisions reviewed) throws IOException {
        FILE.write(
                file,
                () -> StreamSupport.stream(decisions.spliterator(), false)
                        .flatMap(decision -> decision.candidates().stream()
                                .sorted(CHOSEN_FIRST)
                                .map(candidate -> new Row(decision, candidate, reviewed.status(decision))))
                        .iterator());
    }
}
