package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Table;
import org.yearbook.extract.table.HeadedGrid;
import org.yearbook.extract.table.HeadedGrid.Entry;

/** Finds the tables of a markdown text: rows of cells between vertical bars, the second row only dashes. */
final class PipeTables {

    private static final Pattern DELIMITER = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");

    private PipeTables() {}

    static TabTables.Found in(List<SourceLine> lines) {
        BitSet used = new BitSet();
        List<Table> tables = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            if (isDelimiter(lines.get(number)) && isRow(lines.get(number - 1))) {
                int last = lastRow(lines, number);
                tables.add(table(lines, tables.size() + 1, number, used));
                number = last;
            }
        }
        return new TabTables.Found(tables, used, new BitSet());
    }

    private static Table table(List<SourceLine> lines, int number, int delimiter, BitSet used) {
        int last = lastRow(lines, delimiter);
        List<List<Entry>> rows = new ArrayList<>();
        for (int line = delimiter - 1; line <= last; line++) {
            if (line != delimiter) {
                rows.add(cells(lines.get(line)));
            }
        }
        used.set(delimiter - 1, last + 1);
        TableSurroundings around = TableSurroundings.of(lines, delimiter - 1, last, used);
        used.or(around.used());
        HeadedGrid grid = HeadedGrid.of(rows);
        String caption = MarkedText.plain(around.caption());
        return new Table(
                number,
                1,
                null,
                caption,
                around.unit(),
                around.notes(),
                around.source(),
                grid.headRows(),
                grid.cells());
    }

    private static int lastRow(List<SourceLine> lines, int delimiter) {
        int last = delimiter;
        while (last + 1 < lines.size() && isRow(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isDelimiter(SourceLine line) {
        String text = line.text();
        return text.indexOf('|') >= 0
                && text.indexOf('-') >= 0
                && DELIMITER.matcher(text).matches();
    }

    private static boolean isRow(SourceLine line) {
        return line.text().indexOf('|') >= 0;
    }

    private static List<Entry> cells(SourceLine line) {
        String text = line.text();
        List<Entry> cells = new ArrayList<>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int index = start; index <= text.length(); index++) {
            boolean bar =
                    index < text.length() && text.charAt(index) == '|' && text.charAt(Math.max(0, index - 1)) != '\\';
            boolean lastBar = index == text.length() && text.endsWith("|") && start == index;
            if ((bar || index == text.length()) && !lastBar) {
                cells.add(entry(line, line.start() + start, line.start() + index));
                start = index + 1;
            } else if (bar) {
                start = index + 1;
            }
        }
        return cells;
    }

    private static Entry entry(SourceLine line, int from, int to) {
        SourceLine trimmed = SourceLine.of(line.source(), from, to, false);
        BitSet marks = InlineMarks.in(trimmed.text());
        int first = marks.nextClearBit(0);
        return new Entry(
                MarkedText.plain(trimmed.text()),
                line.source().offsetOf(Math.min(trimmed.start() + first, trimmed.end())));
    }
}
