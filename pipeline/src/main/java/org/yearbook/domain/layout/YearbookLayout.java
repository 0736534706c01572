package org.yearbook.domain.layout;

import java.util.List;
import java.util.Map;

/**
 * The yearbook as its compilers lay it out.
 *
 * @param imprint who makes it, and when
 * @param names words for the codes of flows, measures and currencies, by code
 * @param methods how it is made, one paragraph each
 * @param explanations what the main indicators mean, by the code of the indicator
 */
public record YearbookLayout(
        Label title,
        Imprint imprint,
        Map<String, Label> names,
        List<Label> methods,
        Map<String, Label> explanations,
        List<Chapter> chapters) {

    /**
     * Who makes the yearbook, and when.
     *
     * @param contact where readers turn to; empty if nowhere
     * @param published date of publication in words; empty if not told
     * @param next date of the next edition in words; empty if not told
     */
    public record Imprint(Label publisher, String contact, String published, String next) {}

    public YearbookLayout {
        names = Map.copyOf(names);
        methods = List.copyOf(methods);
        explanations = Map.copyOf(explanations);
        chapters = List.copyOf(chapters);
    }

    public List<TableLayout> tables() {
        return chapters.stream().flatMap(chapter -> chapter.tables().stream()).toList();
    }
}
