package org.yearbook.extract.text;

import java.util.List;

/**
 * How a plain text breaks its paragraphs into lines, told from the lengths of its lines.
 *
 * @param doubleSpaced whether a blank line stands between all lines and so parts no paragraphs
 * @param width columns of a full line; 0 where paragraphs are not broken
 * @param blankMarksEnd whether a blank at the end of a line marks the end of a paragraph
 */
record LineLayout(boolean doubleSpaced, int width, boolean blankMarksEnd) {

    /** Ragged lines are at least so long, in hundredths of a full line. */
    static final int FULL_PERCENT = 75;
    /** Nobody breaks lines wider or narrower than this many columns. */
    static final int WIDEST = 160;

    static final int NARROWEST = 20;

    private static final int DOUBLE_SPACED_PERCENT = 80;
    private static final int MARKS_AT_LEAST_PERCENT = 2;
    private static final int MARKS_AT_MOST_PERCENT = 50;

    static LineLayout of(List<SourceLine> lines) {
        List<SourceLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.size() < 3) {
            return new LineLayout(false, 0, false);
        }
        int width = ninetiethPercentile(filled);
        boolean doubleSpaced = followedByBlank(lines) * 100 >= (filled.size() - 1) * DOUBLE_SPACED_PERCENT
                && breaksSentences(filled, width);
        long trailing = filled.stream().filter(SourceLine::hasTrailingBlank).count();
        boolean marks = trailing * 100 >= (long) filled.size() * MARKS_AT_LEAST_PERCENT
                && trailing * 100 <= (long) filled.size() * MARKS_AT_MOST_PERCENT;
        return new LineLayout(doubleSpaced, doubleSpaced ? width : medianOfBroken(lines), doubleSpaced && marks);
    }

    /** Whether most of these lines are full and end in the middle of a sentence. */
    static boolean breaksSentences(List<SourceLine> lines, int width) {
        long broken = lines.stream()
                .filter(line -> isFull(line, width) && !Typography.endsSentence(line.text()))
                .count();
        return width >= NARROWEST && width <= WIDEST && broken * 2 >= lines.size();
    }

    static boolean isFull(SourceLine line, int width) {
        return line.columns() * 100 >= width * FULL_PERCENT;
    }

    private static int followedByBlank(List<SourceLine> lines) {
        int count = 0;
        for (int index = 1; index < lines.size(); index++) {
            count += !lines.get(index - 1).isBlank() && lines.get(index).isBlank() ? 1 : 0;
        }
        return count;
    }

    private static int ninetiethPercentile(List<SourceLine> lines) {
        int[] columns = lines.stream().mapToInt(SourceLine::columns).sorted().toArray();
        return columns[(columns.length - 1) * 9 / 10];
    }

    // A few lines that follow each other, as on a title page, do not make a text of broken lines.
    private static int medianOfBroken(List<SourceLine> lines) {
        int[] columns = java.util.stream.IntStream.range(1, lines.size())
                .filter(index ->
                        !lines.get(index).isBlank() && !lines.get(index - 1).isBlank())
                .map(index -> lines.get(index - 1).columns())
                .sorted()
                .toArray();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        return columns.length * 4L < filled ? 0 : columns[columns.length / 2];
    }
}
