package org.yearbook.extract.prose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Reading;
import org.yearbook.domain.TextSpan;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.OwnIndicators;

/** Reads test texts with the project's own configuration, as an edition of 12 August 2024. */
public final class Reader {

    public static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    private Reader() {}

    public static Passage passage(PassageKind kind, String text, int offset) {
        return new Passage(kind, text, List.of(new TextSpan(0, text.length(), 1, null, offset)));
    }

    static List<Figure> paragraphs(String... texts) {
        List<Passage> passages = new ArrayList<>();
        int offset = 0;
        for (String text : texts) {
            passages.add(passage(PassageKind.PARAGRAPH, text, offset));
            offset += text.length() + 1;
        }
        return figures(passages);
    }

    /** Of an article with this title, whose paragraphs {@code ⏎} parts: the figures as {@code area partner flow}, a dash for an empty part. */
    static List<String> titled(String title, String text) {
        return readUnder(title, text).stream()
                .map(figure -> dash(figure.reading().refArea()) + " "
                        + dash(figure.reading().counterpartArea()) + " "
                        + figure.reading().flow().code())
                .toList();
    }

    private static List<Figure> readUnder(String title, String text) {
        List<Passage> passages = Arrays.stream(text.split("⏎"))
                .map(paragraph -> passage(PassageKind.PARAGRAPH, paragraph, 0))
                .toList();
        DocumentInfo info =
                new DocumentInfo("a.md", title, "", new Vintage("2024-08-12"), DocumentKind.UNKNOWN, "en", true);
        return figures(new DocumentContent(info, "text/markdown", 1, 0, passages, List.of(), List.of()));
    }

    /** The same as {@code value area}. */
    static List<String> areasUnder(String title, String text) {
        return readUnder(title, text).stream()
                .map(figure -> figure.number().signed().toPlainString() + " "
                        + dash(figure.reading().refArea()))
                .toList();
    }

    /** Of a document without a title, whose paragraphs {@code ⏎} parts. */
    static List<Figure> published(String publisher, String text) {
        DocumentInfo info =
                new DocumentInfo("a.md", "", publisher, new Vintage("2024-08-12"), DocumentKind.UNKNOWN, "zh-CN", true);
        List<Passage> passages = Arrays.stream(text.split("⏎"))
                .map(paragraph -> passage(PassageKind.PARAGRAPH, paragraph, 0))
                .toList();
        return figures(new DocumentContent(info, "text/markdown", 1, 0, passages, List.of(), List.of()));
    }

    /** With indicators of these names besides those of the configuration. */
    static List<Figure> knowing(List<String> names, String text) {
        return knowing(names, "CNY", text);
    }

    /** With indicators of these names, whose levels are in this unit. */
    static List<Figure> knowing(List<String> names, String unit, String text) {
        int first = VOCABULARY.indicators().size();
        Vocabulary more = OwnIndicators.with(IntStream.range(0, names.size())
                .mapToObj(at -> OwnIndicators.indicator(
                        "indicator_" + (first + at), names.get(at), "Indicator " + (first + at), unit))
                .toArray(Indicator[]::new));
        return ProseFigures.read(content(List.of(passage(PassageKind.PARAGRAPH, text, 0))), more)
                .figures();
    }

    /** Each figure as "value name" by these names, told of as {@link #knowing} numbers them, and - where it has none of them. */
    static List<String> named(List<String> names, List<Figure> figures) {
        int first = VOCABULARY.indicators().size();
        return figures.stream()
                .map(figure -> {
                    String code = figure.reading().indicator();
                    return figure.number().signed().toPlainString() + " "
                            + (code.isEmpty()
                                    ? "-"
                                    : names.get(Integer.parseInt(code.substring("indicator_".length())) - first));
                })
                .toList();
    }

    private static List<Figure> figures(DocumentContent content) {
        return ProseFigures.read(content, VOCABULARY).figures();
    }

    static List<Figure> figures(List<Passage> passages) {
        return figures(content(passages));
    }

    public static DocumentContent content(List<Passage> passages) {
        DocumentInfo info =
                new DocumentInfo("a.txt", "", "", new Vintage("2024-08-12"), DocumentKind.UNKNOWN, "zh-CN", true);
        return new DocumentContent(info, "text/plain", 1, 0, passages, List.of(), List.of());
    }

    /** Each figure of the text, whose paragraphs {@code ⏎} parts, as {@code value part}, a dash for an empty part. */
    static List<String> read(String text, Function<Figure, String> part) {
        return paragraphs(text.split("⏎")).stream()
                .map(figure -> figure.number().signed().toPlainString() + " " + dash(part.apply(figure)))
                .toList();
    }

    /** What a table of cases expects of one text, in the form of {@link #read}. */
    static List<String> list(String expected) {
        return Arrays.asList(expected.split("; "));
    }

    static String flowAndPartner(Figure figure) {
        return figure.reading().flow().code() + " " + dash(figure.reading().counterpartArea());
    }

    static String period(Figure figure) {
        return figure.reading().period() == null
                ? "-"
                : figure.reading().period().code();
    }

    /** The figures as {@code value indicator flow measure area period}, a dash for an empty part. */
    static List<String> keys(List<Figure> figures) {
        return figures.stream().map(Reader::key).toList();
    }

    static String key(Figure figure) {
        Reading reading = figure.reading();
        return String.join(
                " ",
                figure.number().signed().toPlainString(),
                dash(reading.indicator()),
                reading.flow().code(),
                reading.measure().code(),
                dash(reading.refArea()),
                period(figure));
    }

    static String dash(String code) {
        return code.isEmpty() ? "-" : code;
    }
}
