package org.yearbook.domain;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a thing once and then asked for with every document: the last one is kept, by identity, so that
 * nothing is compared.
 *
 * @param <K> what it is made of
 * @param <T> what is made; read by several threads
 */
public final class MadeOnce<K, T> {

    private record Made<K, T>(K from, T thing) {}

    private final Function<K, T> make;
    private final AtomicReference<@Nullable Made<K, T>> last = new AtomicReference<>();

    public MadeOnce(Function<K, T> make) {
        this.make = make;
    }

    /** The thing made of this one. */
    @SuppressWarnings("ReferenceEquality") // Equal but not the same costs one making more, never a wrong answer.
    public T of(K from) {
        @Nullable Made<K, T> made = last.get();
        if (made == null || made.from != from) {
            made = new Made<>(from, make.apply(from));
            last.set(made);
        }
        return made.thing;
    }
}
