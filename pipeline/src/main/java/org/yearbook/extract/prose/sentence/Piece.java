package org.yearbook.extract.prose.sentence;

/** A piece of a text: from start to one before end. */
public record Piece(int start, int end) {
    public String of(String text) {
        return text.substring(start, end);
    }
}
