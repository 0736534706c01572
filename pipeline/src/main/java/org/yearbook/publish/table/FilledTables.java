package org.yearbook.publish.table;

import java.util.List;
import org.yearbook.domain.Issue;

/** All tables of the yearbook with their values, and what is wrong with their layout. */
public record FilledTables(List<FilledTable> tables, List<Issue> issues) {

    public FilledTables {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }
}
