package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Mention.Term;

/** The rows of one block of a table from the top down, each with what the rows above say about it. */
final class RowReadings {

    private final Table table;
    private final Stub stub;
    private final KnownWords known;
    private final boolean percentAround;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<RowReading> sections = new ArrayList<>();
    private boolean behindSection;
    private @Nullable RowReading level;
    private @Nullable RowReading dated;
    private boolean flowGroup;

    private RowReadings(Table table, Stub stub, boolean percentAround, KnownWords known) {
        this.table = table;
        this.stub = stub;
        this.known = known;
        this.percentAround = percentAround;
    }

    /** The readings of all rows, heads too, by row number. */
    static List<RowReading> of(Table table, Stub stub, boolean percentAround, KnownWords known) {
        RowReadings readings = new RowReadings(table, stub, percentAround, known);
        for (int row = 0; row < table.rows(); row++) {
            readings.add(row);
        }
        return List.copyOf(readings.rows);
    }

    private void add(int row) {
        PrintedWords words = known.words(stub.label(table, row));
        RowReading own = RowReading.of(words, known.listedUnit(stub.unitText(table, row)), percentAround, known);
        if (row < table.headRows() || words.text().isEmpty()) {
            rows.add(own);
        } else if (isSection(row)) {
            addSection(own);
            rows.add(own);
        } else {
            addValues(own);
        }
    }

    /** A row with a label and no values starts a section of the table. */
    private boolean isSection(int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .allMatch(cell -> !stub.isValueColumn(cell.column()));
    }

    /** A section ends the one of its sort (2022年, 2023年); directly below another it is a section within that. */
    private void addSection(RowReading section) {
        if (!behindSection) {
            int same = sections.size() - 1;
            while (same > 0 && !sort(sections.get(same)).equals(sort(section))) {
                same--;
            }
            sections.subList(Math.max(same, 0), sections.size()).clear();
        }
        sections.add(section);
        behindSection = true;
        level = null;
        dated = null;
        flowGroup = false;
    }

    private static Set<Term> sort(RowReading section) {
        Set<Term> terms = EnumSet.noneOf(Term.class);
        section.words().mentions().forEach(mention -> terms.add(mention.term()));
        if (section.words().time().isNamed()) {
            terms.add(Term.STUB_HEAD); // stands for a time, which is no term
        }
        terms.retainAll(EnumSet.of(Term.AREA, Term.INDICATOR, Term.FLOW, Term.STUB_HEAD));
        return terms;
    }

    private void addValues(RowReading own) {
        behindSection = false;
        RowReading row = own.within(sections);
        if (row.isRelative() && row.indicator().isEmpty() && row.flow().isEmpty() && level != null) {
            row = row.of(level);
        } else if (!row.isRelative()) {
            level = row;
        }
        if (flowGroup && row.flow().isEmpty()) {
            row = row.withFlowUnknown();
        }
        flowGroup |= row.isFlowOnly();
        rows.add(dated(row));
    }

    /** 2月 takes the year of 2024年1月 above it, as long as the months go on; then nobody knows. */
    private RowReading dated(RowReading row) {
        RowReading result = row;
        if (dated != null && row.time().lacksYear()) {
            @Nullable Integer year = dated.time().year();
            boolean goesOn =
                    row.time().comesAfter(dated.time()) && !dated.time().clash();
            result = !goesOn
                    ? row.withTime(row.time().unclear())
                    : year == null ? row : row.withTime(row.time().inYear(year));
        }
        dated = row.time().isNamed() ? result : dated;
        return result;
    }
}
