package org.yearbook.beam;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;

/** Tells of documents that were supplied twice: a copy under another publisher's name would seem to confirm the original. */
public final class SameContent extends PTransform<PCollection<DocumentReport>, PCollection<Issue>> {

    public static final String CODE = "SAME_CONTENT";

    private static final long serialVersionUID = 1L;

    private SameContent() {}

    public static SameContent among() {
        return new SameContent();
    }

    @Override
    public PCollection<Issue> expand(PCollection<DocumentReport> reports) {
        return reports.apply("Keep what was read", Filter.by(DocumentReport::read))
                .apply(
                        "By content",
                        MapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                                .via(report ->
                                        KV.of(report.sha256(), report.info().file())))
                .apply("Same content", GroupByKey.create())
                .apply(
                        "Tell of copies",
                        FlatMapElements.into(TypeDescriptor.of(Issue.class)).via(files -> issues(files.getValue())));
    }

    /** One for each copy but the first by name. */
    private static List<Issue> issues(Iterable<String> files) {
        List<String> names =
                StreamSupport.stream(files.spliterator(), false).sorted().toList();
        return names.stream()
                .skip(1)
                .map(name -> Issue.of(
                        CODE,
                        Severity.WARNING,
                        name,
                        "it has the same content as " + names.get(0)
                                + ", so it confirms nothing; keep one of the two, or supply the right file"))
                .toList();
    }
}
