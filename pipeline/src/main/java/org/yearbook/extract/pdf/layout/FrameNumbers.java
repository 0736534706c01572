package org.yearbook.extract.pdf.layout;

/** Numbers the boxes of a document, from 1. */
final class FrameNumbers {

    private int last;

    int next() {
        last++;
        return last;
    }
}
