package org.yearbook.extract.document;

/** A document of which nothing can be used; the run goes on without it. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code reason in capitals as in documents.csv: {@code NEEDS_PASSWORD}
     * @param message what is wrong and what the user can do, one sentence without the file's name
     */
    public UnreadableDocumentException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What is wrong and what the user can do. */
    public String remedy() {
        return String.valueOf(getMessage());
    }
}
