package org.yearbook.domain;

/**
 * The document that prints a figure, as far as reconciling needs to know it.
 *
 * @param document file name
 * @param publisher as the manifest or the document names it, empty if not known
 */
public record Edition(String document, String publisher, DocumentKind kind, Vintage vintage) {

    public static Edition of(DocumentInfo info) {
        return new Edition(info.file(), info.publisher(), info.kind(), info.published());
    }
}
