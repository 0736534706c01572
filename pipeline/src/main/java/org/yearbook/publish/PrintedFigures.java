package org.yearbook.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yearbook.domain.NormalisedFigure;

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

    /** For a terminal: each place once with its words, and below it the figures in it with their keys. */
    public static String text(List<NormalisedFigure> figures) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (NormalisedFigure figure : FiguresCsv.sorted(figures)) {
            String quote = "p." + figure.figure().citation().page() + " "
                    + figure.figure().citation().quote();
            if (!quote.equals(last)) {
                text.append(quote).append('\n');
                last = quote;
            }
            String period = String.valueOf(figure.figure().reading().period());
            text.append("    ")
                    .append(figure.figure().number().printed())
                    .append("  ")
                    .append(figure.series())
                    .append("  ")
                    .append(period.equals("null") ? "no period" : period)
                    .append("  ")
                    .append(figure.status().code())
                    .append(figure.reason().isEmpty() ? "" : ": " + figure.reason())
                    .append('\n');
        }
        return text.toString();
    }
}
