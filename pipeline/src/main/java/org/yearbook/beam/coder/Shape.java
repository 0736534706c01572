package org.yearbook.beam.coder;

import java.io.IOException;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a record is taken apart and put together. Its components are asked for by functions that Java makes as it would
 * for method references, and compiles like other code: reflection would cost as much as all the rest.
 */
final class Shape<T> {

    private static final int REMEMBERED = 1 << 8;

    private static final ClassValue<Shape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return taken(type);
        }
    };

    private final Class<T> type;
    private final List<Function<Object, @Nullable Object>> components;
    private final Codec[] codecs;
    private final MethodHandle constructor;
    private final boolean flat;
    private final AtomicReferenceArray<@Nullable T> recent = new AtomicReferenceArray<>(REMEMBERED);

    private Shape(
            Class<T> type,
            List<Function<Object, @Nullable Object>> components,
            Codec[] codecs,
            MethodHandle constructor) {
        this.type = type;
        this.components = List.copyOf(components);
        this.codecs = codecs;
        this.constructor = constructor;
        this.flat = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .allMatch(part -> part == String.class || part.isEnum() || part.isPrimitive());
    }

    /** Whether it holds nothing that holds anything, so that comparing it takes less than encoding it. */
    boolean isFlat() {
        return flat;
    }

    /** The shape of a record, made once. */
    @SuppressWarnings("unchecked")
    static <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) KNOWN.get(type);
    }

    private static <T> Shape<T> taken(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Codec[] codecs = Arrays.stream(parts)
                .map(part -> Codecs.of(part.getGenericType()))
                .toArray(Codec[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            List<Function<Object, @Nullable Object>> components = new ArrayList<>();
            for (RecordComponent part : parts) {
                components.add(component(lookup, part));
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new Shape<>(type, components, codecs, constructor);
        } catch (ReflectiveOperationException | LambdaConversionException e) {
            throw new IllegalStateException("Cannot take apart " + type, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> component(MethodHandles.Lookup lookup, RecordComponent part)
            throws IllegalAccessException, LambdaConversionException {
        MethodHandle accessor = lookup.unreflect(part.getAccessor());
        CallSite site = LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(Function.class),
                MethodType.methodType(Object.class, Object.class),
                accessor,
                accessor.type().wrap());
        try {
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable e) { // of a method that only makes an object
            throw new IllegalStateException("Cannot read " + part, e);
        }
    }

    void write(Object value, ElementOutput out) throws IOException {
        for (int index = 0; index < codecs.length; index++) {
            codecs[index].write(components.get(index).apply(value), out);
        }
    }

    T read(ElementInput in) throws IOException {
        @Nullable Object[] values = new @Nullable Object[codecs.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = codecs[index].read(in);
        }
        return values.length == 1 && values[0] instanceof String text ? ofText(text, values) : create(values);
    }

    /**
     * A record of one text, such as a period: checking the text takes longer than finding the record that was made of the
     * same text lately.
     */
    private T ofText(String text, @Nullable Object[] values) {
        int place = text.hashCode() & (REMEMBERED - 1);
        @Nullable T known = recent.get(place);
        if (known == null || components.get(0).apply(known) != text) {
            known = create(values);
            recent.set(place, known);
        }
        return known;
    }

    private T create(@Nullable Object[] values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (Throwable e) { // a method handle declares all
            throw new IllegalStateException("Cannot create " + type, e);
        }
    }
}
