package org.yearbook.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.domain.SourceDocument;

/**
 * The documents of a release, spread over the workers. They are listed by the driver, which has read the manifest
 * anyway, and dealt out over some buckets, the largest first: matching files inside the pipeline and shuffling each
 * by itself costs the direct runner more than everything else it does.
 */
public final class ListDocuments extends PTransform<PBegin, PCollection<SourceDocument>> {

    private static final long serialVersionUID = 1L;

    /** Enough for a large machine, and more cost the direct runner more than the documents of a small release do. */
    private static final int FEWEST = 16;

    /** A bucket is the least that a worker of a cluster takes. */
    private static final int DOCUMENTS_A_BUCKET = 12;

    private static final int MOST = 1024;

    private final List<KV<Integer, SourceDocument>> dealt;

    private ListDocuments(List<KV<Integer, SourceDocument>> dealt) {
        this.dealt = dealt;
    }

    public static ListDocuments of(List<SourceDocument> documents) {
        int buckets = buckets(documents.size());
        List<KV<Integer, SourceDocument>> dealt = new ArrayList<>();
        for (SourceDocument document : documents) {
            dealt.add(KV.of(dealt.size() % buckets, document));
        }
        return new ListDocuments(dealt);
    }

    /** Over how many buckets so many documents are dealt out: so many workers can read at once. */
    static int buckets(int documents) {
        return Math.max(FEWEST, Math.min(MOST, documents / DOCUMENTS_A_BUCKET));
    }

    @Override
    public PCollection<SourceDocument> expand(PBegin begin) {
        return begin.apply(
                        "Deal out",
                        Create.of(dealt).withCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(SourceDocument.class))))
                .apply("Spread over workers", Reshuffle.of())
                .apply("Drop buckets", Values.create());
    }
}
