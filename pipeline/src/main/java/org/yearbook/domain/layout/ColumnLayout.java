package org.yearbook.domain.layout;

import java.util.List;

/**
 * One column of values, or one a year.
 *
 * @param id name of the column in the CSV form of the table
 * @param head what is printed above it, without the unit
 * @param selection the codes that it fixes
 * @param unit the unit of its values
 * @param notApplicable codes of the rows in which it can have no value
 * @param years it stands for so many columns, of the year of the table and those before it; 0 for itself
 */
public record ColumnLayout(
        String id, Label head, Selection selection, DisplayUnit unit, List<String> notApplicable, int years) {

    /** Stands in ids, heads and titles for the year that the release decides. */
    public static final String YEAR = "{year}";

    public ColumnLayout {
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * The column of one year of those that it stands for.
     *
     * @param table what its table fixes, which may say of which part of the year
     */
    public ColumnLayout of(String year, Selection table) {
        return new ColumnLayout(
                id.replace(YEAR, year),
                head.with(YEAR, year),
                table.and(selection).ofYear(year),
                unit,
                notApplicable,
                0);
    }
}
