package org.yearbook.publish;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.Area;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;

/**
 * The words for codes in both languages; a code that nobody names stands for itself.
 *
 * @param vocabulary names of areas, indicators and authorities
 * @param names names of flows, measures and currencies
 */
public record CodeNames(Vocabulary vocabulary, Map<String, Label> names) {

    public Label name(Dimension dimension, String code) {
        Optional<Label> name = switch (dimension) {
            case REF_AREA, COUNTERPART_AREA ->
                vocabulary.area(code).map(area -> new Label(area.nameZh(), area.nameEn()));
            case INDICATOR -> vocabulary.indicator(code).map(found -> new Label(found.nameZh(), found.nameEn()));
            case BASIS -> vocabulary.authority(code).map(found -> new Label(found.nameZh(), found.nameEn()));
            case FLOW, MEASURE, CURRENCY -> Optional.ofNullable(names.get(code));
            case TIME_PERIOD -> Optional.of(PeriodNames.of(new Period(code)));
        };
        return name.orElseGet(() -> word(code));
    }

    /** The words for a code that is no dimension's: a rule, a kind of document; the code itself where it has none. */
    public Label word(String code) {
        return names.getOrDefault(code, Label.same(code));
    }

    /** A series in words: area, indicator, flow, measure, partner, basis and currency. */
    public Label series(SeriesKey series) {
        Label area = name(Dimension.REF_AREA, series.refArea());
        Label indicator = name(Dimension.INDICATOR, series.indicator());
        Label flow = nameOfApplicable(Dimension.FLOW, series.flow().code());
        Label measure = series.measure() == Measure.LEVEL
                ? Label.NONE
                : name(Dimension.MEASURE, series.measure().code());
        Label partner = nameOfApplicable(Dimension.COUNTERPART_AREA, series.counterpartArea());
        Label basis = name(Dimension.BASIS, series.basis());
        Label currency = nameOfApplicable(Dimension.CURRENCY, series.currency());
        return new Label(
                join("", area.zh(), indicator.zh(), flow.zh(), measure.zh())
                        + brackets("（", "、", "）", partner.zh(), basis.zh(), currency.zh()),
                join(", ", area.en(), indicator.en(), flow.en(), measure.en())
                        + brackets(" (", "; ", ")", partner.en(), basis.en(), currency.en()));
    }

    /** Whether an area is of this type and within this one, at whatever depth; an empty parent holds all. */
    public boolean isWithin(String code, String type, String parent) {
        Optional<Area> area = vocabulary.area(code);
        if (area.isEmpty() || !area.get().type().name().equalsIgnoreCase(type)) {
            return false;
        }
        // At most one step a level, so that a circle in the code list cannot hold us.
        for (int level = 0; level < Area.Type.values().length && area.isPresent(); level++) {
            String above = area.get().parent();
            if (parent.isEmpty() || above.equals(parent)) {
                return true;
            }
            area = vocabulary.area(above);
        }
        return false;
    }

    private Label nameOfApplicable(Dimension dimension, String code) {
        boolean applies = !code.equals("none") && !code.equals(SeriesKey.NOT_APPLICABLE) && !code.isEmpty();
        return applies ? name(dimension, code) : Label.NONE;
    }

    private static String join(String separator, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String brackets(String open, String separator, String close, String... words) {
        String inside = join(separator, words);
        return inside.isEmpty() ? "" : open + inside + close;
    }
}
