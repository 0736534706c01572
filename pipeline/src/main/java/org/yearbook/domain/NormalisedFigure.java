package org.yearbook.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure on its series key and in base units, or as far as it got and the reason why no further.
 *
 * @param series complete when used; else a part that is not known is empty
 * @param baseValue value in base units with the sign that the words give it; null where the unit is not known
 * @param baseUnit USD, CNY, %, pp, persons ...; empty where the unit is not known
 * @param halfWidth half a unit of the last precise digit, in base units; null with baseValue
 * @param reason why it is not used, one word with underscores; empty when used
 */
public record NormalisedFigure(
        Figure figure,
        Edition edition,
        SeriesKey series,
        @Nullable BigDecimal baseValue,
        String baseUnit,
        @Nullable BigDecimal halfWidth,
        FigureStatus status,
        String reason) {

    /** The observation that a used figure is; empty for every other. */
    public Optional<Observation> observation() {
        @Nullable Period period = figure.reading().period();
        if (status != FigureStatus.USED || baseValue == null || halfWidth == null || period == null) {
            return Optional.empty();
        }
        return Optional.of(new Observation(figure, edition, series, period, baseValue, baseUnit, halfWidth));
    }
}
