package org.yearbook.extract.pdf.page;

/** A page asks for more work than any printed page needs; what was read up to there is kept. */
final class TooCrowdedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooCrowdedException() {
        super("Expecting a page of print instead of one with millions of instructions");
    }
}
