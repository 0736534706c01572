package org.yearbook.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yearbook.domain.Observation;
import org.yearbook.domain.SeriesKey;

/**
 * Growth that is printed without its level does not say in which currency it is. Where only one currency is in
 * question for its flow and basis it is of that one, and so meets the growth that others print.
 */
final class GrowthCurrency {

    private GrowthCurrency() {}

    /** The same observations, growth of a currency not known moved to the only known one. */
    static List<Observation> placed(List<Observation> topic) {
        return topic.stream().map(observation -> placed(observation, topic)).toList();
    }

    private static Observation placed(Observation observation, List<Observation> topic) {
        SeriesKey key = observation.series();
        if (!key.currency().equals(SeriesKey.NOT_KNOWN)) {
            return observation;
        }
        Set<String> currencies = new TreeSet<>();
        topic.stream()
                .map(Observation::series)
                .filter(other -> other.indicator().equals(key.indicator())
                        && other.flow() == key.flow()
                        && other.basis().equals(key.basis()))
                .map(SeriesKey::currency)
                .filter(currency -> !currency.startsWith("_"))
                .forEach(currencies::add);
        if (currencies.size() != 1) {
            return observation;
        }
        SeriesKey known = new SeriesKey(
                key.indicator(),
                key.flow(),
                key.measure(),
                key.refArea(),
                key.counterpartArea(),
                key.basis(),
                currencies.iterator().next());
        return new Observation(
                observation.figure(),
                observation.edition(),
                known,
                observation.period(),
                observation.value(),
                observation.unit(),
                observation.halfWidth());
    }
}
