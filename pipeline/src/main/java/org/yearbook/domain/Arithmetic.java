package org.yearbook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration knows of how areas, indicators and prices add up.
 *
 * @param groups areas that together are another area
 * @param nonAdditive areas, or ids of groups, whose parts may sum to another number by design; never reported as failing
 * @param rankings areas that stand for the leading economies of a table
 * @param parts every area that belongs to a larger one
 * @param constantPrices words that say that a growth is one of volumes, not of the values printed beside it
 * @param compositions indicators that are parts of a larger one
 */
public record Arithmetic(
        List<Group> groups,
        List<String> nonAdditive,
        List<Ranking> rankings,
        List<Part> parts,
        List<String> constantPrices,
        List<Composition> compositions) {

    public static final Arithmetic NONE =
            new Arithmetic(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Arithmetic {
        groups = List.copyOf(groups);
        nonAdditive = List.copyOf(nonAdditive);
        rankings = List.copyOf(rankings);
        parts = List.copyOf(parts);
        constantPrices = List.copyOf(constantPrices);
        compositions = List.copyOf(compositions);
    }

    /** An area and the areas that it consists of. */
    public record Group(String id, String whole, List<String> parts) {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** The sum of the first so many economies of a ranking, as an area of its own. */
    public record Ranking(String area, int size) {}

    /** An area, the area that it belongs to, and the names under which documents print the latter. */
    public record Part(String area, String whole, List<String> namesOfWhole) {

        public Part {
            namesOfWhole = List.copyOf(namesOfWhole);
        }
    }

    /**
     * Indicators that belong to a larger one.
     *
     * @param complete whether the parts are all of it, so that they add up
     */
    public record Composition(String id, Named whole, List<Named> parts, boolean complete) {

        public Composition {
            parts = List.copyOf(parts);
        }
    }

    /** An indicator with every name under which documents print it. */
    public record Named(String indicator, List<String> names) {

        public Named {
            names = List.copyOf(names);
        }
    }

    public Arithmetic withGroups(List<Group> others) {
        List<Group> all = new ArrayList<>(groups);
        all.addAll(others);
        return new Arithmetic(all, nonAdditive, rankings, parts, constantPrices, compositions);
    }

    /** Whether a sum of these parts that does not hold is an error. */
    public boolean isAdditive(Group group) {
        return !nonAdditive.contains(group.whole()) && !nonAdditive.contains(group.id());
    }

    /** The area that this one directly belongs to. */
    public Optional<Part> partOf(String area) {
        return parts.stream().filter(part -> part.area().equals(area)).findFirst();
    }

    /** The areas that this one belongs to, the smallest first. */
    public List<Part> wholesOf(String area) {
        List<Part> wholes = new ArrayList<>();
        Optional<Part> next = partOf(area);
        while (next.isPresent() && !wholes.contains(next.get())) {
            wholes.add(next.get());
            next = partOf(next.get().whole());
        }
        return wholes;
    }

    public boolean isRanking(String area) {
        return rankings.stream().anyMatch(ranking -> ranking.area().equals(area));
    }

    public boolean isConstantPrice(String wording) {
        return constantPrices.stream().anyMatch(wording::contains);
    }
}
