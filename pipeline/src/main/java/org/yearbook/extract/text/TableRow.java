package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.extract.table.HeadedGrid.Entry;

/** One line of a text as a row of table cells. */
record TableRow(int line, List<Entry> entries) {

    TableRow {
        entries = List.copyOf(entries);
    }

    /** The cells between tabs. */
    static TableRow ofTabs(List<SourceLine> lines, int number) {
        SourceLine line = lines.get(number);
        List<Entry> entries = new ArrayList<>();
        String raw = line.raw();
        int start = 0;
        for (int index = 0; index <= raw.length(); index++) {
            if (index == raw.length() || raw.charAt(index) == '\t') {
                entries.add(entry(line.source(), line.lineStart() + start, line.lineStart() + index));
                start = index + 1;
            }
        }
        return new TableRow(number, entries);
    }

    /** What stands between two places of the source, as a cell. */
    static Entry entry(SourceText source, int from, int to) {
        SourceLine trimmed = SourceLine.of(source, from, to, false);
        StringBuilder seen = new StringBuilder();
        trimmed.text()
                .codePoints()
                .filter(each -> !Typography.isInvisible(each))
                .forEach(seen::appendCodePoint);
        return new Entry(seen.toString(), source.offsetOf(trimmed.start()));
    }

    List<String> texts() {
        return entries.stream().map(Entry::text).toList();
    }

    /** Columns up to the last that is not blank. */
    int width() {
        int width = entries.size();
        while (width > 0 && entries.get(width - 1).text().isEmpty()) {
            width--;
        }
        return width;
    }
}
