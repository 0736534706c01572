package org.yearbook.extract.document;

import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;

/** Reads the documents of one format: a pure function of a document's bytes. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * The passages and tables of a document in reading order.
     *
     * @param info what is known of it from outside; the content's info is completed from the document itself
     * @throws UnreadableDocumentException if nothing of it can be used, with the reason
     */
    DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException;
}
