package org.yearbook.reconcile;

import java.util.Comparator;
import java.util.List;

/** Whether words name something, and not only something else whose name contains or overlaps its name. */
final class Wording {

    private static final String GAP = "\u0000";

    private Wording() {}

    /**
     * Whether the text has one of the names outside all of the other names: "services exports" is not named by
     * "digitally deliverable services exports".
     */
    static boolean names(String text, List<String> names, List<String> others) {
        List<String> taken = others.stream()
                .filter(other -> !other.isEmpty() && names.stream().noneMatch(name -> name.contains(other)))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String rest = text;
        for (String other : taken) {
            rest = rest.replace(other, GAP);
        }
        return names.stream().filter(name -> !name.isEmpty()).anyMatch(rest::contains);
    }
}
