package org.yearbook.publish.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Selection;

/** What is published, or what is withheld, found by the codes that every cell of a layout fixes, so that filling is linear in its cells. */
final class PublishedIndex {

    /** A layout file whose cells leave one of these open is not accepted. */
    private static final List<Dimension> FIXED = List.of(
            Dimension.INDICATOR,
            Dimension.FLOW,
            Dimension.MEASURE,
            Dimension.REF_AREA,
            Dimension.COUNTERPART_AREA,
            Dimension.TIME_PERIOD);

    private final List<Decision> published;
    private final Map<List<String>, List<Decision>> byCodes = new HashMap<>();

    /**
     * @param published decisions in the order in which they are to be found
     */
    PublishedIndex(List<Decision> published) {
        this.published = List.copyOf(published);
        for (Decision decision : published) {
            byCodes.computeIfAbsent(codesOf(decision.series(), decision.period()), codes -> new ArrayList<>())
                    .add(decision);
        }
    }

    private static List<String> codesOf(SeriesKey series, Period period) {
        return FIXED.stream().map(dimension -> dimension.codeOf(series, period)).toList();
    }

    List<Decision> all() {
        return published;
    }

    /** The decisions that fit a cell. */
    List<Decision> fitting(Selection cell) {
        List<String> codes = FIXED.stream()
                .map(dimension -> cell.codes().getOrDefault(dimension, ""))
                .toList();
        return byCodes.getOrDefault(codes, List.of()).stream()
                .filter(decision -> cell.fits(decision.series(), decision.period()))
                .toList();
    }
}
