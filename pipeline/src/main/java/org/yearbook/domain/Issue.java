package org.yearbook.domain;

/**
 * A problem with a document, a figure or a decision, told to the person who can act on it.
 *
 * @param code what kind of problem, in capitals: {@code NEEDS_PASSWORD}
 * @param document file name, or empty where the problem is of no single document
 * @param page page number from 1, or 0 where the problem is of no single page
 * @param place the place as in {@link Place}, or empty
 * @param message what is wrong and what to do, one sentence a statistician understands
 */
public record Issue(String code, Severity severity, String document, int page, String place, String message) {

    /** A problem with a whole document. */
    public static Issue of(String code, Severity severity, String document, String message) {
        return new Issue(code, severity, document, 0, "", message);
    }
}
