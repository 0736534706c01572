package org.yearbook.domain.layout;

import java.util.List;

/** A chapter of the yearbook, with the words that introduce it. */
public record Chapter(String id, Label title, Label introduction, List<TableLayout> tables) {

    public Chapter {
        tables = List.copyOf(tables);
    }
}
