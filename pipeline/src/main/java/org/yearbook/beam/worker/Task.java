package org.yearbook.beam.worker;

import java.util.List;
import java.util.Map;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.domain.SourceDocument;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.pdf.page.PageCrops;

/**
 * What a process that reads documents can be asked for.
 *
 * @param code tells it from the others on the way
 */
record Task<Q, A>(int code, RecordCoder<Q> question, RecordCoder<A> answer) {

    /** What a document holds. */
    static final Task<SourceDocument, ExtractedDocument> READ =
            new Task<>(1, RecordCoder.of(SourceDocument.class), RecordCoder.of(ExtractedDocument.class));

    /** What a document holds besides its tables. */
    static final Task<SourceDocument, ExtractedDocument> READ_WITHOUT_TABLES =
            new Task<>(3, RecordCoder.of(SourceDocument.class), RecordCoder.of(ExtractedDocument.class));

    /** Pictures of places on the pages of a document. */
    static final Task<Places, Pictures> DRAW =
            new Task<>(2, RecordCoder.of(Places.class), RecordCoder.of(Pictures.class));

    /** Places on the pages of a document. */
    record Places(SourceDocument document, List<PageCrops.Spot> spots) {}

    /**
     * Pictures by the ids of their places.
     *
     * @param sha256 of the bytes that they were drawn from; empty where these could not be read
     * @param failure why there are none, or fewer; empty when there are all
     */
    record Pictures(Map<String, byte[]> byId, String sha256, String failure) {}
}
