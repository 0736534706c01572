package org.yearbook.publish.printed;

import java.util.List;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.publish.printed.PrintedFigures.Marking;

/** A quote with the numbers of its figures marked. */
final class MarkedQuote {

    private MarkedQuote() {}

    /** The words of figures that stand in one place, in the order in which they are printed. */
    static String of(List<NormalisedFigure> figures, Marking marking) {
        String quote = figures.get(0).figure().citation().quote();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (NormalisedFigure figure : figures) {
            String digits = figure.figure().number().value().abs().toPlainString();
            int start = find(quote, digits, at);
            if (start >= 0) {
                marked.append(quote, at, start).append(marking.number(digits));
                at = start + digits.length();
            }
        }
        return marked.append(quote.substring(at)).toString();
    }

    /** Where these digits stand alone; a number printed with separators is left unmarked. */
    private static int find(String quote, String digits, int from) {
        int start = quote.indexOf(digits, from);
        while (start >= 0 && (isDigit(quote, start - 1) || isDigit(quote, start + digits.length()))) {
            start = quote.indexOf(digits, start + 1);
        }
        return start;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0
                && index < text.length()
                && (Character.isDigit(text.charAt(index)) || text.charAt(index) == '.');
    }
}
