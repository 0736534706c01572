package org.yearbook.publish.revision;

import java.util.Set;
import java.util.TreeSet;

/**
 * What decisions of reviewers may reach that one edition has and the other has not: everything about one indicator of one
 * area in one period.
 */
record ReviewedTopics(Set<String> topics) {

    ReviewedTopics {
        topics = Set.copyOf(topics);
    }

    /** Goes through both editions. */
    static ReviewedTopics of(PublishedEdition before, PublishedEdition after) {
        Set<String> topics = new TreeSet<>();
        PublishedPair.of(before, after).forEachRemaining(pair -> {
            boolean differs = pair.old().filter(PublishedValue::isReviewed).isPresent()
                    != pair.now().filter(PublishedValue::isReviewed).isPresent();
            boolean isOnlyInOne = pair.old().isEmpty() || pair.now().isEmpty();
            PublishedEdition other = pair.old().isEmpty() ? before : after;
            if (differs || (isOnlyInOne && other.reviewed().contains(pair.any().id()))) {
                topics.add(topic(pair.any()));
            }
        });
        return new ReviewedTopics(topics);
    }

    boolean reach(PublishedValue value) {
        return topics.contains(topic(value));
    }

    private static String topic(PublishedValue value) {
        return String.join(
                " ",
                value.series().indicator(),
                value.series().refArea(),
                value.series().counterpartArea(),
                value.period().code());
    }
}
