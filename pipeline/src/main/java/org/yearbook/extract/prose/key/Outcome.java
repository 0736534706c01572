package org.yearbook.extract.prose.key;

/** What a figure is about, and what the words behind it go on about. */
public record Outcome(Subject figure, Subject next) {

    /** The words behind go on about the same. */
    public static Outcome of(Subject subject) {
        return new Outcome(subject, subject);
    }
}
