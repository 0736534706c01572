package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Table;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.BareParts;
import org.yearbook.extract.period.LabelTime;

/** The rows of one block of a table from the top down, each with what the rows above say about it. */
final class RowReadings {

    private final CellIndex cells;
    private final Table table;
    private final Stub stub;
    private final TableLexicon known;
    private final boolean percentAround;
    private final LabelTime caption;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<RowReading> sections = new ArrayList<>();
    private boolean behindSection;
    private @Nullable RowReading level;
    private @Nullable RowReading dated;
    /** The last row that says what it is about, of which 其中：出口 below it is a part. */
    private @Nullable RowReading topic;

    private boolean flowGroup;

    private RowReadings(CellIndex cells, Stub stub, boolean percentAround, LabelTime caption, TableLexicon known) {
        this.caption = caption;
        this.cells = cells;
        this.table = cells.table();
        this.stub = stub;
        this.known = known;
        this.percentAround = percentAround;
    }

    /** The readings of all rows, heads too, by row number. */
    static List<RowReading> of(
            CellIndex cells, Stub stub, boolean percentAround, LabelTime caption, TableLexicon known) {
        RowReadings readings = new RowReadings(cells, stub, percentAround, caption, known);
        int count = cells.table().rows();
        for (int row = 0; row < count; row++) {
            readings.add(row);
        }
        return List.copyOf(readings.rows);
    }

    private void add(int row) {
        List<Stub.Label> parts = stub.parts(cells, row);
        RowReading own = reading(parts, known.listedUnit(stub.unitText(cells, row)));
        if (row < table.headRows() || parts.isEmpty()) {
            rows.add(own);
        } else if (isSection(row)) {
            addSection(own);
            rows.add(own);
        } else {
            addValues(own);
        }
    }

    /** The innermost of its labels, within the groups to the left of it. */
    private RowReading reading(List<Stub.Label> parts, Optional<UnitOfMeasure> beside) {
        List<RowReading> groups = parts.stream()
                .limit(Math.max(0, parts.size() - 1))
                .map(part -> RowReading.of(words(part), Optional.empty(), percentAround, caption, known))
                .toList();
        PrintedWords innermost = parts.isEmpty() ? known.words("") : words(parts.get(parts.size() - 1));
        return RowReading.of(innermost, beside, percentAround, caption, known)
                .within(groups)
                .labelled(parts.stream().map(Stub.Label::text).collect(Collectors.joining(" ")));
    }

    /** A label, of which the head of its column may say what a bare number counts: 1 below 月份. */
    private PrintedWords words(Stub.Label label) {
        PrintedWords words = known.words(label.text());
        String head = cells.headsOf(label.column());
        boolean times = BareParts.isHead(head)
                || known.words(head).codes(Term.STUB_HEAD).contains("time_period");
        return words.time().isNamed() || !times
                ? words
                : BareParts.of(head, words.text()).map(words::withTime).orElse(words);
    }

    /** A row with a label and no values starts a section of the table. */
    private boolean isSection(int row) {
        return cells.startingIn(row).stream()
                .filter(cell -> !cell.isBlank())
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
        topic = null;
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
        if (row.isFlowOnly() && topic != null) {
            row = row.partOf(topic);
        } else if (!row.isRelative()) {
            topic = row.isFlowOnly() ? topic : row;
        }
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
