package org.yearbook.extract.period;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * A time printed in a sentence, a head or a caption.
 *
 * @param start first character (index in the text)
 * @param end one past the last
 * @param period null where it names no period of figures: 2012年以来, 10月24日至30日
 */
public record Dated(int start, int end, @Nullable Period period) {}
