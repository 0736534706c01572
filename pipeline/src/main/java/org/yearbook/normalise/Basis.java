package org.yearbook.normalise;

import java.util.Optional;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vocabulary;

/**
 * The statistical system that a figure belongs to: whom the text credits; else what the configuration says of its
 * indicator and area; else the publisher, if that is somebody who compiles figures; else it is not known.
 */
final class Basis {

    private final Vocabulary vocabulary;
    private final ReconciliationPolicy policy;

    Basis(Vocabulary vocabulary, ReconciliationPolicy policy) {
        this.vocabulary = vocabulary;
        this.policy = policy;
    }

    String of(Reading reading, Edition edition) {
        if (!reading.authority().isEmpty()) {
            return reading.authority();
        }
        return vocabulary
                .indicator(reading.indicator())
                .map(Indicator::basis)
                .filter(basis -> !basis.isEmpty())
                .or(() -> policy.basisOf(reading.indicator(), reading.refArea()))
                .or(() -> publisher(edition))
                .orElse(SeriesKey.NOT_KNOWN);
    }

    private Optional<String> publisher(Edition edition) {
        return vocabulary.authorities().stream()
                .filter(authority -> authority.isNamed(edition.publisher()))
                .map(Authority::code)
                .findFirst();
    }
}
