package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final PercentSigns percentAround;
    private final LabelTime caption;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<RowReading> sections = new ArrayList<>();
    private boolean behindSection;
    private @Nullable RowReading level;
    private @Nullable RowReading dated;
    /** The first of the rows of values that are read together. */
    private int start;

    private RowReadings(CellIndex cells, Stub stub, PercentSigns percentAround, LabelTime caption, TableLexicon known) {
        this.caption = caption;
        this.cells = cells;
        this.table = cells.table();
        this.stub = stub;
        this.known = known;
        this.percentAround = percentAround;
    }

    /** The readings of all rows, heads too, by row number. */
    static List<RowReading> of(
            CellIndex cells, Stub stub, PercentSigns percentAround, LabelTime caption, TableLexicon known) {
        RowReadings readings = new RowReadings(cells, stub, percentAround, caption, known);
        int count = cells.table().rows();
        List<RowReading> own = IntStream.range(0, count).mapToObj(readings::own).toList();
        for (int row = 0; row < count; ) {
            int end = row + 1;
            if (readings.isOutside(row)) {
                readings.addOutside(row, own.get(row));
            } else {
                while (end < count && !readings.isOutside(end)) {
                    end++;
                }
                readings.addValues(own.subList(row, end));
            }
            row = end;
        }
        return List.copyOf(readings.rows);
    }

    private RowReading own(int row) {
        return reading(stub.parts(cells, row), known.unit(stub.unitText(cells, row)));
    }

    /** Whether a row holds heads, no label, or the title of a section. */
    private boolean isOutside(int row) {
        return row < table.headRows() || stub.parts(cells, row).isEmpty() || isSection(row);
    }

    private void addOutside(int row, RowReading own) {
        if (row >= table.headRows() && !stub.parts(cells, row).isEmpty()) {
            addSection(own);
        }
        rows.add(own);
    }

    /** The rows of values between two titles of sections. */
    private void addValues(List<RowReading> own) {
        start = rows.size();
        List<FlowRows.Tie> ties = FlowRows.of(own);
        for (int row = 0; row < own.size(); row++) {
            addValues(own.get(row), ties.get(row));
        }
    }

    /** The innermost of its labels, within the groups to the left of it. */
    private RowReading reading(List<Stub.Label> parts, Optional<UnitOfMeasure> beside) {
        // 福建 | 2024年 says no other thing than 2024年 | 福建: what the row is of is no time.
        List<PrintedWords> labels = parts.stream()
                .map(this::words)
                .sorted(Comparator.comparing(label -> !LabelKind.isTime(label)))
                .toList();
        List<RowReading> groups = labels.stream()
                .limit(Math.max(0, labels.size() - 1))
                .map(label -> RowReading.of(label, Optional.empty(), percentAround, caption, known))
                .toList();
        PrintedWords innermost = labels.isEmpty() ? known.words("") : labels.get(labels.size() - 1);
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
        dated = null;
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

    private void addValues(RowReading own, FlowRows.Tie tie) {
        behindSection = false;
        RowReading named = known.parts()
                .below(rows.subList(Math.min(table.headRows(), rows.size()), rows.size()), own, known)
                .map(part -> own.named(part.indicator(), part.whole()))
                .orElse(own);
        RowReading row = tied(named.within(sections), tie);
        if (row.isRelative() && row.indicator().isEmpty() && row.flow().isEmpty() && level != null) {
            row = row.of(level);
        } else if (!row.isRelative()) {
            level = row;
        }
        rows.add(dated(row));
    }

    /** With what the rows of directions of trade around it say. */
    private RowReading tied(RowReading row, FlowRows.Tie tie) {
        if (row.isFlowOnly()) {
            RowReading certain = tie.unclear() ? row.withoutSubject() : row;
            return tie.topic() == FlowRows.NONE ? certain : certain.partOf(rows.get(start + tie.topic()));
        }
        if (tie.whole() != FlowRows.NONE) {
            return row.inFlowOf(rows.get(start + tie.whole()));
        }
        return tie.unclear() && row.flow().isEmpty() ? row.withFlowUnknown() : row;
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
