package org.yearbook.beam.embedded;

import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;

/** Makes the options of the {@link EmbeddedRunner} known to Beam's command line. */
public final class EmbeddedRegistrar implements PipelineOptionsRegistrar {

    @Override
    public Iterable<Class<? extends PipelineOptions>> getPipelineOptions() {
        return List.of(EmbeddedOptions.class);
    }
}
