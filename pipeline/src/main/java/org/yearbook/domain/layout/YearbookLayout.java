package org.yearbook.domain.layout;

import java.util.List;
import java.util.Map;

/**
 * The yearbook as its compilers lay it out.
 *
 * @param contact where readers turn to; empty if nowhere
 * @param names words for the codes of flows, measures and currencies, by code
 */
public record YearbookLayout(
        Label title, Label publisher, String contact, Map<String, Label> names, List<Chapter> chapters) {

    public YearbookLayout {
        names = Map.copyOf(names);
        chapters = List.copyOf(chapters);
    }

    public List<TableLayout> tables() {
        return chapters.stream().flatMap(chapter -> chapter.tables().stream()).toList();
    }
}
