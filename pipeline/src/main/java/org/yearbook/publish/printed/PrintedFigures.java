package org.yearbook.publish.printed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.publish.csv.FiguresCsv;

/** The figures of single documents, for people and programs that extend the configuration. */
public final class PrintedFigures {

    private PrintedFigures() {}

    /** The columns of figures.csv. */
    public static String csv(List<NormalisedFigure> figures) throws IOException {
        StringWriter text = new StringWriter();
        FiguresCsv.FILE.write(text, FiguresCsv.sorted(figures));
        return text.toString();
    }

    /** A list of objects whose fields are the columns of figures.csv, all as text. */
    public static String json(List<NormalisedFigure> figures) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NormalisedFigure figure : FiguresCsv.sorted(figures)) {
            Map<String, String> row = new LinkedHashMap<>();
            FiguresCsv.FILE
                    .columns()
                    .forEach(column -> row.put(column.name(), column.cell().apply(figure)));
            rows.add(row);
        }
        return JsonMapper.builder().build().writeValueAsString(rows) + "\n";
    }

    /** How a text for people sets off what matters. */
    public interface Marking {
        /** A number in its sentence. */
        String number(String text);

        /** The key of a figure that the configuration covers, or not. */
        String key(String text, boolean used);
    }

    /** For a file or a program that shows no colours: numbers in angle brackets. */
    public static final Marking PLAIN = new Marking() {
        @Override
        public String number(String text) {
            return "«" + text + "»";
        }

        @Override
        public String key(String text, boolean used) {
            return text;
        }
    };

    /** For people: each sentence or cell once with its numbers marked, and below it the figures with their keys. */
    public static String text(List<NormalisedFigure> figures, Marking marking) {
        StringBuilder text = new StringBuilder();
        List<NormalisedFigure> sorted = FiguresCsv.sorted(figures);
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && place(sorted.get(to)).equals(place(sorted.get(from)))) {
                to++;
            }
            List<NormalisedFigure> together = sorted.subList(from, to);
            text.append("p.")
                    .append(together.get(0).figure().citation().page())
                    .append(' ')
                    .append(MarkedQuote.of(together, marking))
                    .append('\n');
            together.forEach(figure -> text.append(line(figure, marking)));
            from = to;
        }
        return text.toString();
    }

    private static String place(NormalisedFigure figure) {
        return figure.figure().citation().page() + figure.figure().citation().quote();
    }

    private static String line(NormalisedFigure figure, Marking marking) {
        Reading reading = figure.figure().reading();
        @Nullable Period period = reading.period();
        String key = figure.series() + "  " + (period == null ? "no period" : period.code());
        boolean used = figure.status() == FigureStatus.USED;
        return "    " + figure.figure().number().printed() + "  " + marking.key(key, used) + "  "
                + figure.status().code() + (figure.reason().isEmpty() ? "" : ": " + figure.reason()) + "\n";
    }
}
