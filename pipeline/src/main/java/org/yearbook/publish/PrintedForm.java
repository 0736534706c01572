package org.yearbook.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.yearbook.domain.Box;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Figure;
import org.yearbook.domain.PrintedNumber;

/** A figure and its place in the words of the files. */
public final class PrintedForm {

    /** By document, then tables before sentences, then from the start of the document to its end. */
    public static final Comparator<Figure> IN_DOCUMENT_ORDER = Comparator.comparing(
                    (Figure figure) -> figure.citation().document())
            .thenComparing(figure -> figure.citation().place())
            .thenComparing(figure -> figure.citation().offset())
            .thenComparing(Figure::id);

    private PrintedForm() {}

    /** Digits and unit as printed: {@code 4.25万亿美元}. */
    public static String of(Figure figure) {
        PrintedNumber number = figure.number();
        return number.value().toPlainString() + number.unit();
    }

    /** Document and page for a reader: {@code report.pdf p. 7}. */
    public static String documentAndPage(Citation citation) {
        return documentAndPage(citation.document(), citation.page());
    }

    /** The same for what is not a whole citation. */
    public static String documentAndPage(String document, int page) {
        return document + " p. " + page;
    }

    /** One side of the box of a figure in points with one decimal; empty without a page image. */
    public static String side(Citation citation, ToDoubleFunction<Box> side) {
        Box box = citation.box();
        return box == null
                ? ""
                : BigDecimal.valueOf(side.applyAsDouble(box))
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
