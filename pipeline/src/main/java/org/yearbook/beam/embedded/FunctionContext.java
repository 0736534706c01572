package org.yearbook.beam.embedded;

import java.util.Collection;
import java.util.function.Function;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.transforms.windowing.PaneInfo;
import org.apache.beam.sdk.values.OutputBuilder;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.WindowedValues;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a function may ask for while it works: its element, and where to give what it makes. All is in one window and of no time. */
final class FunctionContext extends DoFn<Object, Object>.ProcessContext {

    private final DoFn<Object, Object> function;
    private final PipelineOptions options;
    private final TupleTag<Object> main;
    private final Function<TupleTag<?>, Chain.Receiver> outputs;
    private @Nullable Object element;

    FunctionContext(
            DoFn<Object, Object> function,
            PipelineOptions options,
            TupleTag<Object> main,
            Function<TupleTag<?>, Chain.Receiver> outputs) {
        function.super();
        this.function = function;
        this.options = options;
        this.main = main;
        this.outputs = outputs;
    }

    /** The element that is worked on from here on. */
    void at(Object value) {
        element = value;
    }

    /** What is given for a parameter of this type; an UnsupportedOperationException where nothing is. */
    Object argument(Class<?> type) {
        if (type == DoFn.OutputReceiver.class) {
            return receiver(main);
        }
        if (type == DoFn.MultiOutputReceiver.class) {
            return new Receivers();
        }
        if (type == DoFn.ProcessContext.class) {
            return this;
        }
        if (type == DoFn.FinishBundleContext.class) {
            return new FinishContext();
        }
        if (type == PipelineOptions.class) {
            return options;
        }
        throw new UnsupportedOperationException("The embedded runner has no " + type.getSimpleName() + " for "
                + function.getClass().getName());
    }

    private <T> DoFn.OutputReceiver<T> receiver(TupleTag<T> tag) {
        Chain.Receiver output = outputs.apply(tag);
        return new DoFn.OutputReceiver<>() {
            @Override
            public OutputBuilder<T> builder(T value) {
                return WindowedValues.<T>builder()
                        .setValue(value)
                        .setTimestamp(timestamp())
                        .setWindow(GlobalWindow.INSTANCE)
                        .setPaneInfo(PaneInfo.NO_FIRING)
                        .setReceiver(windowed -> output(windowed.getValue()));
            }

            @Override
            public void output(T value) {
                output.take(value);
            }
        };
    }

    private final class Receivers implements DoFn.MultiOutputReceiver {
        @Override
        public <T> DoFn.OutputReceiver<T> get(TupleTag<T> tag) {
            return receiver(tag);
        }

        @Override
        public <T> DoFn.OutputReceiver<Row> getRowReceiver(TupleTag<T> tag) {
            throw new UnsupportedOperationException("The embedded runner knows no rows");
        }
    }

    private final class FinishContext extends DoFn<Object, Object>.FinishBundleContext {
        FinishContext() {
            function.super();
        }

        @Override
        public PipelineOptions getPipelineOptions() {
            return options;
        }

        @Override
        public void output(Object value, Instant timestamp, BoundedWindow window) {
            FunctionContext.this.output(value);
        }

        @Override
        public <T> void output(TupleTag<T> tag, T value, Instant timestamp, BoundedWindow window) {
            FunctionContext.this.output(tag, value);
        }
    }

    @Override
    public Object element() {
        @Nullable Object known = element;
        if (known == null) {
            throw new IllegalStateException("No element is worked on");
        }
        return known;
    }

    @Override
    public <T> T sideInput(PCollectionView<T> view) {
        throw new UnsupportedOperationException("The embedded runner knows no side inputs");
    }

    @Override
    public Instant timestamp() {
        return BoundedWindow.TIMESTAMP_MIN_VALUE;
    }

    @Override
    public PaneInfo pane() {
        return PaneInfo.NO_FIRING;
    }

    @Override
    public @Nullable String currentRecordId() {
        return null;
    }

    @Override
    public @Nullable Long currentRecordOffset() {
        return null;
    }

    @Override
    public PipelineOptions getPipelineOptions() {
        return options;
    }

    @Override
    public void output(Object value) {
        output(main, value);
    }

    @Override
    public void outputWithTimestamp(Object value, Instant timestamp) {
        output(main, value);
    }

    @Override
    public void outputWindowedValue(
            Object value, Instant timestamp, Collection<? extends BoundedWindow> windows, PaneInfo paneInfo) {
        output(main, value);
    }

    @Override
    public <T> void output(TupleTag<T> tag, T value) {
        outputs.apply(tag).take(value);
    }

    @Override
    public <T> void outputWithTimestamp(TupleTag<T> tag, T value, Instant timestamp) {
        output(tag, value);
    }

    @Override
    public <T> void outputWindowedValue(
            TupleTag<T> tag,
            T value,
            Instant timestamp,
            Collection<? extends BoundedWindow> windows,
            PaneInfo paneInfo) {
        output(tag, value);
    }
}
