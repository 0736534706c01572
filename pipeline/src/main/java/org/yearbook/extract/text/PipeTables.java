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

    private static final int LONGEST_DELIMITER = 5000;
    private static final Pattern DELIMITER = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");

    private final List<SourceLine> lines;
    private final CreditLabels labels;
    private final List<String> texts;
    private final BitSet used = new BitSet();

    private PipeTables(List<SourceLine> lines, CreditLabels labels) {
        this.lines = lines;
        this.labels = labels;
        this.texts = lines.stream().map(each -> MarkedText.plain(each.text())).toList();
    }

    static TabTables.Found in(List<SourceLine> lines, CreditLabels labels) {
        return new PipeTables(lines, labels).find();
    }

    private TabTables.Found find() {
        List<Table> tables = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            if (isDelimiter(lines.get(number)) && isRow(lines.get(number - 1))) {
                int last = lastRow(number);
                tables.add(table(tables.size() + 1, number, last));
                number = last;
            }
        }
        return new TabTables.Found(tables, used, new BitSet());
    }

    private Table table(int number, int delimiter, int last) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int line = delimiter - 1; line <= last; line++) {
            if (line != delimiter) {
                rows.add(cells(lines.get(line)));
            }
        }
        used.set(delimiter - 1, last + 1);
        TableSurroundings around = TableSurroundings.of(texts, delimiter - 1, last, used, labels);
        used.or(around.used());
        HeadedGrid grid = HeadedGrid.of(rows);
        return new Table(
                number,
                1,
                null,
                around.caption(),
                around.unit(),
                around.notes(),
                around.source(),
                grid.headRows(),
                grid.cells());
    }

    private int lastRow(int delimiter) {
        int last = delimiter;
        while (last + 1 < lines.size() && isRow(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isDelimiter(SourceLine line) {
        String text = line.text();
        return text.length() <= LONGEST_DELIMITER
                && text.indexOf('|') >= 0
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
