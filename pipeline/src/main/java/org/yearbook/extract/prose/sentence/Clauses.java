package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yearbook.extract.period.Dated;

/** Cuts a sentence into clauses at commas, semicolons and colons; a comma between digits is no cut. */
public final class Clauses {

    public static final String BREAKS = "，；：,;:。！？!?、";

    /** Fewer characters on a side of a blank are no clause of a heading. */
    private static final int SHORTEST = 2;

    private Clauses() {}

    /**
     * The clauses in order, none empty. A 、 cuts only right behind a quantity (出口1.8万亿元、增长3%), for between names
     * it joins; nothing cuts inside brackets or title marks.
     *
     * @param heading whether a blank between Chinese words cuts
     */
    public static List<Piece> of(String text, List<Numeral> numerals, List<Dated> dates, boolean heading) {
        List<Piece> clauses = new ArrayList<>();
        int start = 0;
        int closedAt = -1;
        for (int index = 0; index < text.length(); index++) {
            if (index > closedAt && "（(《".indexOf(text.charAt(index)) >= 0) {
                closedAt = Sentences.closing(text, index);
            }
            if (index > closedAt && index > start && startsAnother(text, index, start, numerals)) {
                add(clauses, start, index);
                start = index;
            }
            boolean cuts = cuts(text, index, numerals) || (heading && parts(text, index));
            if (index > closedAt && cuts && !isInside(dates, index)) {
                add(clauses, start, index);
                start = index + 1;
            }
        }
        add(clauses, start, text.length());
        return List.copyOf(clauses);
    }

    /** Grew by 3% while imports fell slightly, by 2%: the word opens a clause behind a number. */
    private static boolean startsAnother(String text, int index, int start, List<Numeral> numerals) {
        return text.startsWith(" while ", index)
                && numerals.stream()
                        .anyMatch(numeral -> numeral.isFigure() && start <= numeral.start() && numeral.end() <= index);
    }

    /** 7 March, 2024. */
    private static boolean isInside(List<Dated> dates, int index) {
        return dates.stream().anyMatch(date -> date.start() < index && index < date.end());
    }

    private static void add(List<Piece> clauses, int start, int end) {
        if (start < end) {
            clauses.add(new Piece(start, end));
        }
    }

    private static boolean cuts(String text, int index, List<Numeral> numerals) {
        char character = text.charAt(index);
        if (character == '、') {
            return numerals.stream().anyMatch(numeral -> numeral.isFigure() && numeral.end() == skipBack(text, index));
        }
        if (isColonOfIs(text, index)) {
            return false;
        }
        boolean betweenDigits = index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
        return BREAKS.indexOf(character) >= 0 && !(betweenDigits && ",:".indexOf(character) >= 0);
    }

    /** 出口创新高 苏州增长5%: in a heading a blank stands for a comma. */
    private static boolean parts(String text, int index) {
        return WordBounds.isBlank(text.charAt(index))
                && index >= SHORTEST
                && index + SHORTEST < text.length()
                && IntStream.rangeClosed(1, SHORTEST)
                        .allMatch(near -> isWord(text.charAt(index - near))
                                && Character.isIdeographic(text.charAt(index + near)));
    }

    private static boolean isWord(char character) {
        return Character.isIdeographic(character) || Character.isDigit(character) || character == '%';
    }

    /** 增长率分别为：4.1%、6.9%: the colon says no more than the verb before it. */
    private static boolean isColonOfIs(String text, int index) {
        int next = WordBounds.skipBlanks(text, index + 1);
        return "：:".indexOf(text.charAt(index)) >= 0
                && index > 0
                && "为是达".indexOf(text.charAt(index - 1)) >= 0
                && next < text.length()
                && Character.isDigit(text.charAt(next));
    }

    /** Behind a bracket the quantity before or in the bracket counts: 上海（20亿元）、. */
    private static int skipBack(String text, int index) {
        int end = index;
        while (end > 0 && ("）)".indexOf(text.charAt(end - 1)) >= 0 || WordBounds.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Where the clause around this index ends, by the marks alone. */
    public static int end(String text, int index) {
        int end = index;
        while (end < text.length() && "，；：,;:。！？!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the clause around this index starts, by the marks alone. */
    public static int start(String text, int index) {
        int start = index;
        while (start > 0 && "，；：,;:。！？!?".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
