package org.yearbook.extract.prose.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.place.AreaTree;

/**
 * What a document is about that only its publisher tells, behind paragraphs on parts of the publisher's area: the national
 * customs tell the trade of one province, and the next paragraph goes on about that province without its name.
 */
public final class AreaSoFar {

    private final Home home;
    private final AreaTree tree;

    /** The areas of all figures so far, each once. */
    private final List<String> areas = new ArrayList<>();

    /** @param home what the document is about as its publisher tells it */
    public AreaSoFar(Home home, Vocabulary vocabulary) {
        this.home = home;
        this.tree = AreaTree.of(vocabulary);
    }

    /** A figure was told of this area; an empty one is of none that is known. */
    public void tell(String area) {
        if (!areas.contains(area)) {
            areas.add(area);
        }
    }

    /** The part that all figures so far are of; none if they are of several, the publisher's area if one is not of a part. */
    public Home home() {
        boolean parts = !areas.isEmpty() && areas.stream().allMatch(area -> tree.contains(home.area(), area));
        return parts ? widest().map(area -> new Home(area, Origin.ASSUMED)).orElse(Home.UNKNOWN) : home;
    }

    private Optional<String> widest() {
        return areas.stream()
                .filter(area -> areas.stream().allMatch(other -> other.equals(area) || tree.contains(area, other)))
                .findFirst();
    }
}
