package org.yearbook.extract.prose;

import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/**
 * A time in a sentence.
 *
 * @param start first character (index in the sentence's text)
 * @param end one past the last
 * @param period null where it names no period of figures: 2012年以来, 10月24日至30日
 */
record Dated(int start, int end, @Nullable Period period) {}
