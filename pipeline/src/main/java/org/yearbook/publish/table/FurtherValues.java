package org.yearbook.publish.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Decision;

/** What is published but has no place in any table of the layout. */
public final class FurtherValues {

    private FurtherValues() {}

    public static List<Decision> of(List<Decision> decisions, List<FilledTable> tables) {
        Set<Decision> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FilledTable table : tables) {
            for (FilledTable.Row row : table.rows()) {
                row.cells().forEach(cell -> {
                    var source = cell.source();
                    if (source != null) {
                        shown.add(source);
                    }
                });
            }
        }
        return decisions.stream()
                .filter(decision -> decision.chosen().isPresent() && !shown.contains(decision))
                .toList();
    }
}
