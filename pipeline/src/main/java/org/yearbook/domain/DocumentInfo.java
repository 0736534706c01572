package org.yearbook.domain;

/**
 * What is known about a document besides its text: from the manifest, else from the document itself.
 *
 * @param file file name within the release folder
 * @param title empty where not known
 * @param publisher empty where not known
 * @param published date of publication
 * @param language BCP 47 tag, empty where not known
 * @param encoding name of the character set that the manifest states; empty for what the bytes tell
 * @param listed whether the manifest lists it
 */
public record DocumentInfo(
        String file,
        String title,
        String publisher,
        Vintage published,
        DocumentKind kind,
        String language,
        String encoding,
        boolean listed) {

    /** A document whose bytes tell their character set. */
    public DocumentInfo(
            String file,
            String title,
            String publisher,
            Vintage published,
            DocumentKind kind,
            String language,
            boolean listed) {
        this(file, title, publisher, published, kind, language, "", listed);
    }

    /** A document that the manifest does not list. */
    public static DocumentInfo unlisted(String file) {
        return new DocumentInfo(file, "", "", Vintage.UNKNOWN, DocumentKind.UNKNOWN, "", false);
    }

    /** The same, with what the document says of itself wherever the manifest is silent. */
    public DocumentInfo orElse(String foundTitle, String foundPublisher, Vintage foundDate) {
        return new DocumentInfo(
                file,
                title.isEmpty() ? foundTitle : title,
                publisher.isEmpty() ? foundPublisher : publisher,
                published.isKnown() ? published : foundDate,
                kind,
                language,
                encoding,
                listed);
    }
}
