package org.yearbook.domain.layout;

import java.util.List;

/**
 * One column of values.
 *
 * @param id name of the column in the CSV form of the table
 * @param head what is printed above it
 * @param selection the codes that it fixes
 * @param unit the unit of its values
 * @param notApplicable codes of the rows in which it can have no value
 */
public record ColumnLayout(String id, Label head, Selection selection, DisplayUnit unit, List<String> notApplicable) {

    public ColumnLayout {
        notApplicable = List.copyOf(notApplicable);
    }
}
