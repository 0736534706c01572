package org.yearbook.publish.sdmx;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.CsvFile;

/**
 * {@code observations.csv}: what is published, as SDMX-CSV 2.0 (sdmx-twg/sdmx-csv, data message field guide) with
 * provenance in columns of our own behind it, by series and period. Values are in base units, so UNIT_MULT is 0.
 */
public final class ObservationsCsv {

    private static final String DATAFLOW =
            SdmxStructureJson.AGENCY + ":" + SdmxStructureJson.ID + "(" + SdmxStructureJson.VERSION + ")";
    private static final BigDecimal TWO = new BigDecimal(2);

    /** A decision with the observation that it publishes. */
    public record Row(Decision decision, Observation observation) {
        SeriesKey series() {
            return decision.series();
        }

        Citation citation() {
            return observation.figure().citation();
        }
    }

    public static final CsvFile<Row> FILE = new CsvFile<>(List.of(
            text("STRUCTURE", row -> "dataflow"),
            text("STRUCTURE_ID", row -> DATAFLOW),
            text("ACTION", row -> "I"), // information: the file carries no order to a database
            text("INDICATOR", row -> row.series().indicator()),
            text("FLOW", row -> row.series().flow().code()),
            text("MEASURE", row -> row.series().measure().code()),
            text("REF_AREA", row -> row.series().refArea()),
            text("COUNTERPART_AREA", row -> row.series().counterpartArea()),
            text("BASIS", row -> row.series().basis()),
            text("CURRENCY", row -> row.series().currency()),
            text("TIME_PERIOD", row -> SdmxTime.of(row.decision().period())),
            number("OBS_VALUE", row -> plain(row.observation().value())),
            text("UNIT_MEASURE", row -> row.observation().unit()),
            number("UNIT_MULT", row -> "0"),
            number("DECIMALS", row -> Integer.toString(decimals(row.observation()))),
            text("OBS_STATUS", row -> row.decision().open() ? "U" : "A"), // CL_OBS_STATUS: low reliability, normal
            text("CONF_STATUS", row -> "F"), // CL_CONF_STATUS: free
            text("COMMENT", row -> row.decision().explanation()),
            text("rule", row -> row.decision().rule().code()),
            text("support", row -> row.decision().support().code()),
            text("figure_id", row -> row.observation().figure().id()),
            text("document", row -> row.citation().document()),
            number("page", row -> Integer.toString(row.citation().page())),
            text("place", row -> row.citation().place().toString()),
            text("vintage", row -> row.observation().edition().vintage().text()),
            text("publisher", row -> row.observation().edition().publisher()),
            text("attribution", row -> row.observation().figure().attribution()),
            text("printed", row -> PrintedForm.of(row.observation().figure())),
            text("qualifier", row -> row.observation().figure().number().hedge()),
            number("half_width", row -> plain(row.observation().halfWidth())),
            text("quote", row -> row.citation().quote())));

    private ObservationsCsv() {}

    /** A row for each decision that has a chosen observation, made when it is asked for. */
    public static Iterable<Row> rows(Iterable<Decision> decisions) {
        return () -> StreamSupport.stream(decisions.spliterator(), false)
                .flatMap(decision -> decision.chosen().map(chosen -> new Row(decision, chosen)).stream())
                .iterator();
    }

    /** Decimals that are meaningful in base units: 0 for 4.25 trillion, 1 for 9.0 per cent. */
    private static int decimals(Observation observation) {
        BigDecimal lastDigit = observation.halfWidth().multiply(TWO).stripTrailingZeros();
        return Math.max(0, lastDigit.scale());
    }
}
