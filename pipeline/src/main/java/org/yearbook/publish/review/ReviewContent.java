package org.yearbook.publish.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;

/**
 * Everything that goes before a reviewer.
 *
 * @param groups in which something was decided or has to be, the worst first
 * @param single the published values that are printed once, in order of series
 * @param pictures PNG pictures of the places in documents, by figure
 */
public record ReviewContent(
        String release,
        Listed groups,
        Listed single,
        Map<String, byte[]> pictures,
        Vocabulary vocabulary,
        YearbookLayout layout) {

    /**
     * Groups that come one by one, and may be gone through several times.
     *
     * @param count how many these are
     */
    public record Listed(Iterable<ReviewGroup> listed, int count) {

        /** The first so many of them. */
        Iterable<ReviewGroup> first(int most) {
            return () -> StreamSupport.stream(listed.spliterator(), false)
                    .limit(most)
                    .iterator();
        }
    }

    public ReviewContent {
        pictures = new TreeMap<>(pictures);
    }

    CodeNames names() {
        return new CodeNames(vocabulary, layout.names());
    }
}
