package org.yearbook.extract.prose.measure;

import org.yearbook.domain.Measure;

/**
 * What a number tells of its subject.
 *
 * @param falling whether the words turn its sign
 */
public record Measured(Measure measure, boolean falling) {

    static final Measured OTHER = new Measured(Measure.OTHER, false);
}
