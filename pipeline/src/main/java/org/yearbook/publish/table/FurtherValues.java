package org.yearbook.publish.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.yearbook.domain.Decision;

/** What is published but has no place in any table of the layout. */
public final class FurtherValues {

    private FurtherValues() {}

    public static Iterable<Decision> of(Iterable<Decision> decisions, List<FilledTable> tables) {
        Set<String> shown = new HashSet<>();
        for (FilledTable table : tables) {
            for (FilledTable.Row row : table.rows()) {
                row.cells().forEach(cell -> {
                    var source = cell.source();
                    if (source != null) {
                        shown.add(source.groupId());
                    }
                });
            }
        }
        return () -> StreamSupport.stream(decisions.spliterator(), false)
                .filter(decision -> decision.chosen().isPresent() && !shown.contains(decision.groupId()))
                .iterator();
    }
}
