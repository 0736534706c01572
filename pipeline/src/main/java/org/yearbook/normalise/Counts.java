package org.yearbook.normalise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;

/**
 * Says what plain numbers count: an indicator that lists "number" among its units is counted, one by one, in the first of them,
 * whether a document prints "number", a multiplier alone (85.1 million) or, in a sentence, nothing at all.
 */
final class Counts {

    private static final String NUMBER = "number";

    private final Vocabulary vocabulary;

    Counts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The unit of a figure.
     *
     * @param printed what it is printed in, empty where that is nothing or not known
     */
    Optional<UnitOfMeasure> unit(Figure figure, Optional<UnitOfMeasure> printed) {
        boolean bare = figure.number().unit().isEmpty()
                && !figure.citation().place().isCell()
                && figure.number().value().signum() >= 0
                && figure.number().decimals() == 0;
        boolean number = printed.filter(unit -> unit.baseUnit().equals(NUMBER)
                        || unit.baseUnit().isEmpty()) // 85.1 million: of what, the indicator says
                .isPresent();
        if (figure.reading().measure() != Measure.LEVEL || !(bare || number)) {
            return printed;
        }
        List<String> units = vocabulary
                .indicator(figure.reading().indicator())
                .map(Indicator::units)
                .orElse(List.of());
        return units.contains(NUMBER)
                ? Optional.of(new UnitOfMeasure(
                        figure.number().unit(),
                        units.get(0),
                        printed.map(UnitOfMeasure::factor).orElse(BigDecimal.ONE),
                        "",
                        List.of()))
                : printed;
    }
}
