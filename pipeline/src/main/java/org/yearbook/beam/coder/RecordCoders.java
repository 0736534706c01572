package org.yearbook.beam.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Gives every record its {@link RecordCoder}. */
public final class RecordCoders extends CoderProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> components)
            throws CannotProvideCoderException {
        if (!type.getRawType().isRecord()) {
            throw new CannotProvideCoderException(type + " is no record");
        }
        return RecordCoder.of((Class<T>) type.getRawType());
    }
}
