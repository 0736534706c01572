package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds sentences repeated in large type in the midst of a text. They look like headlines, but the columns go on below
 * them as if they were not there.
 */
final class PullQuotes {

    // Lines of one quotation stand no farther below each other, in sizes of their type.
    private static final double NEXT_LINE = 1.2;
    // A page with more lines in large type has no text that they could be quoted from.
    private static final int MOST_LINES = 100;
    // What a line set flush may miss its edge by, in sizes.
    private static final double FLUSH = 0.5;

    private final List<List<Block>> columns;

    private PullQuotes(List<List<Block>> columns) {
        this.columns = columns;
    }

    /**
     * The quotations among lines of large type, each as a box of its own.
     *
     * @param columns the lines of the columns around them, from left to right
     */
    static List<Frame> among(List<TextLine> large, List<List<Block>> columns) {
        if (large.size() > MOST_LINES) {
            return List.of();
        }
        PullQuotes quotes = new PullQuotes(columns);
        return groups(large).stream()
                .map(PullQuotes::box)
                .filter(quotes::isQuote)
                .toList();
    }

    private static List<List<TextLine>> groups(List<TextLine> large) {
        List<List<TextLine>> groups = new ArrayList<>();
        large.stream()
                .sorted(Comparator.comparingDouble(TextLine::top))
                .forEach(line -> groups.stream()
                        .filter(group -> isNext(group.get(group.size() - 1), line))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new ArrayList<>());
                            return groups.get(groups.size() - 1);
                        })
                        .add(line));
        return groups;
    }

    private static boolean isNext(TextLine above, TextLine below) {
        return above.isLikeSize(below)
                && above.left() < below.right()
                && below.left() < above.right()
                && below.top() - above.bottom() < NEXT_LINE * below.size();
    }

    private static Frame box(List<TextLine> lines) {
        return new Frame(
                lines.stream().mapToDouble(TextLine::left).min().orElseThrow(),
                lines.stream().mapToDouble(TextLine::right).max().orElseThrow(),
                lines.get(0).top(),
                lines.get(lines.size() - 1).bottom(),
                List.copyOf(lines));
    }

    private boolean isQuote(Frame box) {
        List<List<Block>> spanned = AcrossColumns.spanned(columns, box);
        if (spanned.size() < 2 || !spanned.stream().allMatch(column -> AcrossColumns.goesOnBelow(column, box))) {
            return false;
        }
        // A headline has no text beside it but that of articles that end with their columns.
        long beside = linesBeside(spanned, box);
        return beside > 1 || (linesBeside(columns, box) > beside && goesOnInSentence(spanned.get(0), box));
    }

    private static long linesBeside(List<List<Block>> columns, Frame box) {
        return columns.stream()
                .flatMap(List::stream)
                .filter(line -> line.top() < box.bottom() && box.top() < line.bottom())
                .count();
    }

    /** Whether the first column breaks off above the box and goes on below it as no paragraph begins. */
    private static boolean goesOnInSentence(List<Block> column, Frame box) {
        List<TextLine> lines = column.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList();
        List<TextLine> above =
                lines.stream().filter(line -> line.bottom() <= box.top()).toList();
        TextLine last = above.get(above.size() - 1);
        TextLine next = lines.get(above.size());
        Column edges = Column.of(0, lines);
        if (Scripts.endsSentence(last.text()) || !Edges.isFull(last, edges)) {
            return false;
        }
        boolean indents = lines.stream().anyMatch(line -> Edges.isIndented(line, edges));
        boolean flush = next.left() - edges.left() < FLUSH * next.size();
        return Scripts.isCjk(next.first().codePoint())
                ? flush && indents
                : Character.isLowerCase(next.first().codePoint());
    }
}
