package org.yearbook.publish.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;

/**
 * Everything that goes before a reviewer.
 *
 * @param groups the worst first
 * @param pictures PNG pictures of the places in documents, by figure
 * @param checks the identities that the groups are in
 */
public record ReviewContent(
        String release,
        List<ReviewGroup> groups,
        Map<String, byte[]> pictures,
        ReviewChecks checks,
        Vocabulary vocabulary,
        YearbookLayout layout) {

    public ReviewContent {
        groups = List.copyOf(groups);
        pictures = new TreeMap<>(pictures);
    }

    CodeNames names() {
        return new CodeNames(vocabulary, layout.names());
    }
}
