package org.yearbook.sample;

import java.io.IOException;
import java.util.List;

/** Where the text of a publication stands on its pages, and what every page carries besides. */
interface PageDesign {

    /** A column; points, origin at the bottom left. */
    record Column(float left, float right, float top, float bottom) {

        float width() {
            return right - left;
        }
    }

    /** The columns of a page in the order of reading. */
    List<Column> columns(Sheet sheet);

    /** Draws running heads, page number and the like. */
    void furnish(Sheet sheet) throws IOException;
}
