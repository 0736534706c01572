package org.yearbook.beam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/** Encodes a list that has one element or none, in a byte more than the element. */
public final class AtMostOneCoder<T> extends CustomCoder<List<T>> {

    private static final long serialVersionUID = 1L;

    private final Coder<T> element;

    private AtMostOneCoder(Coder<T> element) {
        this.element = element;
    }

    public static <T> AtMostOneCoder<T> of(Coder<T> element) {
        return new AtMostOneCoder<>(element);
    }

    @Override
    public void encode(List<T> value, OutputStream out) throws IOException {
        if (value.size() > 1) {
            throw new IllegalArgumentException("Expecting at most one element instead of " + value.size());
        }
        out.write(value.size());
        for (T each : value) {
            element.encode(each, out);
        }
    }

    @Override
    public List<T> decode(InputStream in) throws IOException {
        return in.read() == 0 ? List.of() : List.of(element.decode(in));
    }

    @Override
    public void verifyDeterministic() throws NonDeterministicException {
        element.verifyDeterministic();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AtMostOneCoder<?> coder && coder.element.equals(element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}
