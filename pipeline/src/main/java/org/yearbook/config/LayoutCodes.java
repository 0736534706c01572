package org.yearbook.config;

import java.util.EnumMap;
import java.util.Map;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.ColumnLayout;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Selection;

/** Codes of the layout file, checked against the code lists. */
record LayoutCodes(Vocabulary vocabulary) {

    /** The fields of a node that are named after dimensions; other fields are passed over. */
    Selection selection(ConfigNode node) {
        Map<Dimension, String> codes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            node.optional(dimension.code()).ifPresent(code -> codes.put(dimension, checkOpen(dimension, code)));
        }
        return new Selection(codes);
    }

    /** The same, where a period may leave its year to the release: {year}-12-31. */
    private String checkOpen(Dimension dimension, ConfigNode node) {
        String code = node.text();
        if (dimension == Dimension.TIME_PERIOD && code.contains(ColumnLayout.YEAR)) {
            node.as(
                    "a period ({year}-12-31, {year}-Q4 ...)",
                    open -> new Period(open.replace(ColumnLayout.YEAR, "2001")));
            return code;
        }
        return check(dimension, node);
    }

    /** The code of a node; a ConfigException if the dimension has none such. */
    String check(Dimension dimension, ConfigNode node) {
        String code = node.text();
        switch (dimension) {
            case FLOW -> {
                return node.as("a flow (exports, imports, total, balance, none)", LayoutCodes::flow)
                        .code();
            }
            case MEASURE -> node.as("a measure (level, growth_yoy, share ...)", Measure::of);
            case TIME_PERIOD -> node.as("a period (2023, 2024-Q1 ...)", Period::new);
            case INDICATOR -> require(vocabulary.indicator(code).isPresent(), node, "is no code of indicators.csv");
            case REF_AREA -> require(vocabulary.area(code).isPresent(), node, "is no code of areas.csv");
            case COUNTERPART_AREA ->
                require(
                        code.equals(SeriesKey.NOT_APPLICABLE)
                                || vocabulary.area(code).isPresent(),
                        node,
                        "is no code of areas.csv, nor _Z");
            case BASIS ->
                require(
                        code.equals(SeriesKey.NOT_KNOWN)
                                || vocabulary.authority(code).isPresent(),
                        node,
                        "is no code of authorities.csv, nor _X");
            case CURRENCY ->
                require(
                        code.equals(SeriesKey.NOT_APPLICABLE) || code.matches("[A-Z]{3}"),
                        node,
                        "is no ISO 4217 code, nor _Z");
        }
        return code;
    }

    /** _Z says of a partner that there is none, and may say so of a flow. */
    private static Flow flow(String code) {
        return code.equals(SeriesKey.NOT_APPLICABLE) ? Flow.NONE : Flow.of(code);
    }

    private static void require(boolean known, ConfigNode node, String mistake) {
        if (!known) {
            throw node.mistake("'" + node.text() + "' " + mistake);
        }
    }
}
