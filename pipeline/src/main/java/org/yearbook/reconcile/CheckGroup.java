package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.SeriesKey;

/** Decisions that are checked against each other; each decision is in as many groups as there are kinds of checks. */
public enum CheckGroup {
    /** The flows of one topic and basis: exports, imports, total, balance. */
    FLOWS,
    /** One flow over the years: levels and their growth. */
    PERIODS,
    /** One flow in one period over all areas: parts and wholes, and who ranks before whom. */
    AREAS,
    /** One area, flow and period over all indicators: parts and wholes. */
    INDICATORS;

    private static final String SEPARATOR = "|";

    /** The keys under which a decision meets those that it is checked against; none where nothing is published. */
    public static List<String> keys(Decision decision) {
        List<String> keys = new ArrayList<>();
        if (decision.chosen().isEmpty()) {
            return keys;
        }
        for (CheckGroup group : values()) {
            if (group.takes(decision.series().measure())) {
                keys.add(group + SEPARATOR + group.key(decision));
            }
        }
        return keys;
    }

    static CheckGroup of(String key) {
        return valueOf(key.substring(0, key.indexOf(SEPARATOR)));
    }

    private boolean takes(Measure measure) {
        return switch (this) {
            case FLOWS -> measure == Measure.LEVEL;
            case PERIODS -> measure == Measure.LEVEL || measure == Measure.GROWTH_YOY || measure == Measure.GROWTH_AVG;
            case AREAS -> measure == Measure.LEVEL || measure == Measure.SHARE || measure == Measure.RANK;
            case INDICATORS -> measure == Measure.LEVEL || measure == Measure.SHARE;
        };
    }

    private String key(Decision decision) {
        SeriesKey series = decision.series();
        String common = String.join(SEPARATOR, series.indicator(), series.counterpartArea(), series.basis());
        String period = decision.period().code();
        return switch (this) {
            case FLOWS -> String.join(SEPARATOR, common, series.refArea(), series.currency(), period);
            case PERIODS ->
                String.join(SEPARATOR, common, series.refArea(), series.flow().code());
            case AREAS -> String.join(SEPARATOR, common, series.flow().code(), period);
            case INDICATORS ->
                String.join(
                        SEPARATOR,
                        series.counterpartArea(),
                        series.basis(),
                        series.refArea(),
                        series.flow().code(),
                        period);
        };
    }
}
