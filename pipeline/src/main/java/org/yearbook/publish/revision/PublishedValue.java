package org.yearbook.publish.revision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;
import org.yearbook.publish.sdmx.SdmxTime;

/**
 * One row of an observations.csv.
 *
 * @param value in base units
 * @param halfWidth half a unit of the last printed digit, in base units
 * @param status OBS_STATUS
 * @param page where it stands in the document; empty where the file does not tell
 * @param printed digits and unit as printed; empty where the file does not tell
 */
public record PublishedValue(
        SeriesKey series,
        Period period,
        BigDecimal value,
        String unit,
        BigDecimal halfWidth,
        String status,
        String rule,
        String support,
        String document,
        Vintage vintage,
        String page,
        String printed) {

    static final Comparator<PublishedValue> BY_SERIES =
            Comparator.comparing(PublishedValue::series).thenComparing(PublishedValue::period);

    /** The names of the columns that it is read from. */
    static final Set<String> COLUMNS = Stream.concat(
                    SeriesKey.DIMENSIONS.stream(),
                    Stream.of(
                            "TIME_PERIOD",
                            "OBS_VALUE",
                            "UNIT_MEASURE",
                            "half_width",
                            "OBS_STATUS",
                            "rule",
                            "support",
                            "document",
                            "vintage",
                            "page",
                            "printed"))
            .collect(Collectors.toUnmodifiableSet());

    /** The rule of what a reviewer decided. */
    static final String REVIEWER = "reviewer_decision";

    /** The value of a row by the names of its columns; an IllegalArgumentException says what is wrong. */
    static PublishedValue of(Map<String, String> row) {
        SeriesKey series = SeriesKey.parse(String.join(
                ".", SeriesKey.DIMENSIONS.stream().map(name -> cell(row, name)).toList()));
        return new PublishedValue(
                series,
                SdmxTime.read(cell(row, "TIME_PERIOD")),
                new BigDecimal(cell(row, "OBS_VALUE")),
                cell(row, "UNIT_MEASURE"),
                new BigDecimal(cell(row, "half_width")),
                cell(row, "OBS_STATUS"),
                cell(row, "rule"),
                cell(row, "support"),
                cell(row, "document"),
                new Vintage(cell(row, "vintage")),
                row.getOrDefault("page", ""),
                row.getOrDefault("printed", ""));
    }

    private static String cell(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) {
            throw new IllegalArgumentException("the column " + column + " is missing");
        }
        return text;
    }

    public String id() {
        return series + "@" + period;
    }

    /** Whether a reviewer decided on it. */
    boolean isReviewed() {
        return rule.equals(REVIEWER);
    }

    boolean hasSameValue(PublishedValue other) {
        return unit.equals(other.unit) && value.compareTo(other.value) == 0;
    }

    /** Whether both may be roundings of one value. */
    boolean agreesWithin(PublishedValue other) {
        return unit.equals(other.unit)
                && value.subtract(other.value).abs().compareTo(halfWidth.add(other.halfWidth)) <= 0;
    }
}
