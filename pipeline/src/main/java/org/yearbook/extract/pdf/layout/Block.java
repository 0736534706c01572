package org.yearbook.extract.pdf.layout;

/** What takes up a rectangle on a sheet and is read as a whole: a line, or a frame with all that stands in it. */
interface Block {

    double left();

    double right();

    double top();

    double bottom();
}
