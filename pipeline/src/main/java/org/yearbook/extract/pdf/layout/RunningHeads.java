package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yearbook.extract.pdf.layout.Furniture.SheetLines;

/**
 * Finds heads and feet whose words change from page to page, as those of left and right pages do: rows in plain type at
 * one height of several pages, with nothing but the paper's edge beyond them and white space between them and the text.
 */
final class RunningHeads {

    // White space that no two lines of a text have between them, in sizes of the text.
    private static final double APART = 2.0;
    // Titles are larger.
    private static final double PLAIN = 1.05;
    private static final double SMALLER = 0.93;
    // A running head is short, or stands at both ends of its row.
    private static final double SHORT = 0.6;

    private RunningHeads() {}

    /** The lines of such rows, compared by identity. */
    static Set<TextLine> find(List<SheetLines> sheets) {
        Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        double body = size(sheets);
        Comparator<TextLine> down = Comparator.comparingDouble(TextLine::baseline);
        for (Comparator<TextLine> fromEdge : List.of(down, down.reversed())) {
            List<TextLine> heads = new ArrayList<>();
            List<TextLine> texts = new ArrayList<>();
            for (SheetLines sheet : sheets) {
                List<TextLine> lines = sheet.lines().stream().sorted(fromEdge).toList();
                List<TextLine> row = outermost(lines);
                (mayBeHead(row, lines, sheet.sheet(), body) ? heads : texts).addAll(row);
            }
            heads.stream()
                    .filter(line -> isBeyondTheText(line, heads, texts, fromEdge))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether more pages have a head there than have text as near to the edge. */
    private static boolean isBeyondTheText(
            TextLine line, List<TextLine> heads, List<TextLine> texts, Comparator<TextLine> fromEdge) {
        long pages = 1 + pages(heads, other -> Furniture.isAsHigh(line, other) && line.isLikeSize(other));
        return pages > 1
                && pages > pages(texts, other -> Furniture.isAsHigh(line, other) || fromEdge.compare(other, line) < 0);
    }

    private static long pages(List<TextLine> lines, Predicate<TextLine> counted) {
        return lines.stream().filter(counted).map(TextLine::page).distinct().count();
    }

    /** The first row from an edge of the page. */
    private static List<TextLine> outermost(List<TextLine> fromEdge) {
        return fromEdge.stream()
                .filter(line -> distance(fromEdge.get(0), line) < line.size() / 2)
                .toList();
    }

    /** Whether it stands apart from the text and neither is a title nor ends a sentence. */
    private static boolean mayBeHead(List<TextLine> row, List<TextLine> lines, Sheet sheet, double body) {
        return row.size() < lines.size()
                && distance(row.get(0), lines.get(row.size())) > APART * body
                && row.stream()
                        .allMatch(line -> Furniture.isInMargin(line, sheet)
                                && line.size() <= (line.isBold() ? SMALLER : PLAIN) * body
                                && line.width() < SHORT * sheet.width()
                                && !Scripts.endsSentence(line.text())
                                && !PassageKinds.isNumberedCaption(line.text()));
    }

    private static double distance(TextLine one, TextLine other) {
        return Math.abs(one.baseline() - other.baseline());
    }

    /** What most lines are set in, in points. */
    private static double size(List<SheetLines> sheets) {
        Map<Double, Integer> letters = new TreeMap<>();
        for (SheetLines sheet : sheets) {
            sheet.lines()
                    .forEach(line -> letters.merge(line.size(), line.letters().size(), Integer::sum));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }
}
