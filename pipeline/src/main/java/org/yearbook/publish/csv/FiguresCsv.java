package org.yearbook.publish.csv;

import static org.yearbook.publish.csv.CsvColumn.number;
import static org.yearbook.publish.csv.CsvColumn.plain;
import static org.yearbook.publish.csv.CsvColumn.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Box;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.domain.SeriesKey;
import org.yearbook.publish.PrintedForm;

/**
 * {@code figures.csv}: every figure read, as printed and as normalised, by document and place in it. Of a figure that
 * is not used the parts of its key that are known are given.
 */
public final class FiguresCsv {

    public static final CsvFile<NormalisedFigure> FILE = new CsvFile<>(List.of(
            text("figure_id", row -> row.figure().id()),
            text("document", row -> at(row).document()),
            number("page", row -> Integer.toString(at(row).page())),
            text("place", row -> at(row).place().toString()),
            number("x", row -> PrintedForm.side(at(row), Box::x)),
            number("y", row -> PrintedForm.side(at(row), Box::y)),
            number("width", row -> PrintedForm.side(at(row), Box::width)),
            number("height", row -> PrintedForm.side(at(row), Box::height)),
            number("offset", row -> Integer.toString(at(row).offset())),
            text("quote", row -> at(row).quote()),
            text("subject", row -> row.figure().subject()),
            number("value", row -> row.figure().number().value().toPlainString()),
            text("unit", row -> row.figure().number().unit()),
            text("qualifier", row -> row.figure().number().hedge()),
            text("attribution", row -> row.figure().attribution()),
            text("indicator", row -> known(row.series().indicator(), read(row).indicator())),
            text("flow", row -> flow(row).code()),
            text("measure", row -> measure(row).code()),
            text("ref_area", row -> known(row.series().refArea(), read(row).refArea())),
            text(
                    "counterpart_area",
                    row -> known(row.series().counterpartArea(), read(row).counterpartArea())),
            text("basis", row -> known(row.series().basis(), read(row).authority())),
            text("currency", row -> known(row.series().currency(), read(row).currency())),
            text("time_period", FiguresCsv::period),
            text("vintage", row -> row.edition().vintage().text()),
            number("base_value", row -> plain(row.baseValue())),
            text("base_unit", NormalisedFigure::baseUnit),
            number("half_width", row -> plain(row.halfWidth())),
            text("kind", row -> row.figure().kind().code()),
            text("status", row -> row.status().code()),
            text("reason", NormalisedFigure::reason),
            text(
                    "qualifier_code",
                    row -> row.figure().number().qualifier().name().toLowerCase(Locale.ROOT)),
            number("decimals", row -> Integer.toString(row.figure().number().decimals())),
            text("authority", row -> read(row).authority()),
            text("publisher", row -> row.edition().publisher()),
            text("document_kind", row -> row.edition().kind().code()),
            text("key_origins", row -> row.figure().origins().toString())));

    public static final Comparator<NormalisedFigure> ORDER =
            Comparator.comparing(NormalisedFigure::figure, PrintedForm.IN_DOCUMENT_ORDER);

    private FiguresCsv() {}

    /** Writes rows that are in {@link #ORDER}. */
    public static void write(Path file, Iterable<NormalisedFigure> figures) throws IOException {
        FILE.write(file, figures);
    }

    public static List<NormalisedFigure> sorted(List<NormalisedFigure> figures) {
        return figures.stream().sorted(ORDER).toList();
    }

    private static Citation at(NormalisedFigure row) {
        return row.figure().citation();
    }

    private static Reading read(NormalisedFigure row) {
        return row.figure().reading();
    }

    private static String known(String normalised, String read) {
        return normalised.isEmpty() ? read : normalised;
    }

    private static Flow flow(NormalisedFigure row) {
        SeriesKey series = row.series();
        return series.flow() == Flow.NONE ? read(row).flow() : series.flow();
    }

    private static Measure measure(NormalisedFigure row) {
        SeriesKey series = row.series();
        return series.measure() == Measure.OTHER ? read(row).measure() : series.measure();
    }

    private static String period(NormalisedFigure row) {
        Period period = read(row).period();
        return period == null ? "" : period.code();
    }
}
