package org.yearbook.beam.worker;

/** The process that read a document is gone; there is no answer. */
final class EndedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ReadingEnd end;

    EndedException(ReadingEnd end, String message) {
        super(message);
        this.end = end;
    }

    ReadingEnd end() {
        return end;
    }
}
