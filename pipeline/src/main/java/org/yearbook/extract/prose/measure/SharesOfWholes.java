package org.yearbook.extract.prose.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;

/**
 * Keeps shares of different wholes apart: 占货物和服务出口的9.8%, 占全球服务出口的4.9% have one key, for a key does not say of
 * what a share is. Where the sentences of one document give two shares of the same thing at the same time that rounding
 * does not explain, neither is an observation of the one series.
 */
public final class SharesOfWholes {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SharesOfWholes() {}

    /** The figures in their order, shares that contradict each other as figures of another kind. */
    public static List<Figure> apart(List<Figure> figures) {
        Map<Reading, List<Figure>> shares = new HashMap<>();
        figures.stream()
                .filter(SharesOfWholes::isShare)
                .forEach(share -> shares.computeIfAbsent(share.reading(), unused -> new ArrayList<>())
                        .add(share));
        return figures.stream()
                .map(figure ->
                        contradicts(figure, shares.getOrDefault(figure.reading(), List.of())) ? aside(figure) : figure)
                .toList();
    }

    /** A hedge opens the interval of a share, so that it contradicts nothing. */
    private static boolean isShare(Figure figure) {
        Reading reading = figure.reading();
        return reading.measure() == Measure.SHARE
                && !reading.indicator().isEmpty()
                && reading.period() != null
                && figure.kind() == FigureKind.OBSERVATION
                && figure.number().qualifier() == Qualifier.NONE;
    }

    private static boolean contradicts(Figure figure, List<Figure> shares) {
        if (!isShare(figure) || shares.isEmpty()) {
            return false;
        }
        Figure first = shares.get(0);
        return shares.stream().anyMatch(share -> differ(first, share));
    }

    private static boolean differ(Figure first, Figure second) {
        BigDecimal distance =
                first.number().value().subtract(second.number().value()).abs();
        return distance.compareTo(halfWidth(first).add(halfWidth(second))) > 0;
    }

    private static BigDecimal halfWidth(Figure figure) {
        return HALF.scaleByPowerOfTen(-figure.number().decimals());
    }

    private static Figure aside(Figure figure) {
        return new Figure(
                figure.id(),
                figure.citation(),
                figure.number(),
                figure.subject(),
                figure.attribution(),
                figure.reading(),
                FigureKind.OTHER,
                figure.origins());
    }
}
