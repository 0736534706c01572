package org.yearbook.publish.review;

import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;

/**
 * Everything that goes before a reviewer.
 *
 * @param groups the worst first; gone through several times
 * @param count how many these are
 * @param pictures PNG pictures of the places in documents, by figure
 */
public record ReviewContent(
        String release,
        Iterable<ReviewGroup> groups,
        int count,
        Map<String, byte[]> pictures,
        Vocabulary vocabulary,
        YearbookLayout layout) {

    public ReviewContent {
        pictures = new TreeMap<>(pictures);
    }

    CodeNames names() {
        return new CodeNames(vocabulary, layout.names());
    }
}
