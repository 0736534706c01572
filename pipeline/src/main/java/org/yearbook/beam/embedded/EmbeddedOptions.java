package org.yearbook.beam.embedded;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** What may be asked of the {@link EmbeddedRunner}. */
public interface EmbeddedOptions extends PipelineOptions {

    @Description("How many documents are read, and shards decided, at the same time; 0 for one a core.")
    @Default.Integer(0)
    int getThreads();

    void setThreads(int threads);
}
