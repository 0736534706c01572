package org.yearbook.beam.embedded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.reflect.DoFnSignature;
import org.apache.beam.sdk.transforms.reflect.DoFnSignatures;
import org.apache.beam.sdk.util.UserCodeException;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * One thread's own copy of a function, whose annotated methods are called by reflection. Beam writes and loads a class for
 * every function to call it by, with a library of nine hundred classes: on a release of a few documents that costs more than
 * all its elements do. What a function may ask for is what those of this program and of Beam's simple steps do; another
 * is refused by name.
 */
final class AppliedFunction {

    private final DoFn<Object, Object> function;
    private final DoFnSignature signature;
    private final FunctionContext context;
    private final Method process;
    private final @Nullable Object[] arguments;
    /** Which argument is the element itself; none where a function asks its context for it. */
    private final int element;

    /** @param outputs takes what the function gives, by the tag that it gives it under */
    AppliedFunction(
            DoFn<Object, Object> function,
            PipelineOptions options,
            TupleTag<Object> main,
            Function<TupleTag<?>, Chain.Receiver> outputs) {
        this.function = function;
        signature = DoFnSignatures.signatureForDoFn(function);
        context = new FunctionContext(function, options, main, outputs);
        process = signature.processElement().targetMethod();
        process.setAccessible(true);
        arguments = arguments(process);
        element = elementOf(process);
        DoFnSignature.@Nullable LifecycleMethod setup = signature.setup();
        call(setup == null ? null : setup.targetMethod());
    }

    void start() {
        DoFnSignature.@Nullable BundleMethod start = signature.startBundle();
        call(start == null ? null : start.targetMethod());
    }

    void take(Object value) {
        context.at(value);
        if (element >= 0) {
            arguments[element] = value;
        }
        call(process, arguments);
    }

    /** Lets the function give what it has kept back. */
    void finish() {
        DoFnSignature.@Nullable BundleMethod finish = signature.finishBundle();
        call(finish == null ? null : finish.targetMethod());
    }

    void tearDown() {
        DoFnSignature.@Nullable LifecycleMethod teardown = signature.teardown();
        call(teardown == null ? null : teardown.targetMethod());
    }

    private void call(@Nullable Method method) {
        if (method != null) {
            method.setAccessible(true);
            call(method, arguments(method));
        }
    }

    private void call(Method method, @Nullable Object[] given) {
        try {
            method.invoke(function, given);
        } catch (InvocationTargetException e) {
            throw UserCodeException.wrap(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot call " + method, e);
        }
    }

    private static int elementOf(Method method) {
        Parameter[] parameters = method.getParameters();
        for (int index = 0; index < parameters.length; index++) {
            if (parameters[index].isAnnotationPresent(DoFn.Element.class)) {
                return index;
            }
        }
        return -1;
    }

    private @Nullable Object[] arguments(Method method) {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] given = new @Nullable Object[parameters.length];
        for (int index = 0; index < given.length; index++) {
            given[index] = parameters[index].isAnnotationPresent(DoFn.Element.class)
                    ? null
                    : context.argument(parameters[index].getType());
        }
        return given;
    }
}
