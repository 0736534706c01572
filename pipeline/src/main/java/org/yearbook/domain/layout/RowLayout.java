package org.yearbook.domain.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table stand for.
 *
 * @param head what is printed above the row labels
 * @param dimension what tells one row from the next
 * @param found the rows that are there for every code with a value, above the listed ones; null if all are listed
 * @param listed the rows that are there in any case, in their order
 */
public record RowLayout(
        Label head, Dimension dimension, @Nullable FoundRows found, List<ListedRow> listed) {

    public RowLayout {
        listed = List.copyOf(listed);
    }

    public Optional<FoundRows> rowsToFind() {
        return Optional.ofNullable(found);
    }

    /**
     * A row that the layout names.
     *
     * @param label null to take the name of the code
     * @param parent code of the row of which it is a part; empty if none
     */
    public record ListedRow(String code, @Nullable Label label, String parent) {

        /** A row of its own, named like its code. */
        public static ListedRow of(String code) {
            return new ListedRow(code, null, "");
        }
    }

    /**
     * Rows that the release decides: one for each code with a value.
     *
     * @param type {@code year} for periods, a type of area ({@code province}) for areas, {@link #ANY} for all
     * @param parent areas within this one only; empty for all
     * @param from first year; empty for no bound
     * @param to last year; empty for no bound
     * @param orderBy column whose values order the rows; empty to order by code
     * @param descending largest or latest first
     * @param atMost of periods the latest so many, of all else the first so many in the order; 0 for all
     */
    public record FoundRows(
            String type, String parent, String from, String to, String orderBy, boolean descending, int atMost) {

        /** Every code of the dimension. */
        public static final String ANY = "any";
    }
}
