package org.yearbook.publish.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Period;
import org.yearbook.domain.Reading;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;

/**
 * The sheets of what the sources say and the yearbook does not publish: targets and forecasts, which are no
 * observations; and what is on no series of the yearbook, with the reason. A figure that several documents print alike
 * is one row.
 */
final class UnusedFigures {

    private static final LongTable TARGETS = table(
            SheetNames.TARGETS,
            new Label("目标与预测", "Targets and forecasts"),
            "来源所述目标与预测，不是统计数，不进入各表。 What the sources aim at or expect; no observations, in no table.",
            "Targets");
    private static final LongTable OTHERS = table(
            SheetNames.NOT_PUBLISHED,
            new Label("未公布的数字", "Figures not published"),
            "来源提及而本年鉴未公布的数字及其原因；全部数字见 figures.csv。 What the sources mention and the yearbook does"
                    + " not publish, with the reason; figures.csv has all.",
            "Not_published");

    private final CodeNames names;
    private final Iterable<NormalisedFigure> figures;

    /**
     * The sheets of these figures.
     *
     * @param figures in the order of the documents
     */
    UnusedFigures(CodeNames names, Iterable<NormalisedFigure> figures) {
        this.names = names;
        this.figures = figures;
    }

    private static LongTable table(String sheet, Label title, String line, String object) {
        return new LongTable(
                new LongTable.Form(
                        sheet,
                        List.of(14, 26, 16, 16, 12, 14, 12, 10, 50, 26, 7, 24),
                        title,
                        List.of(line),
                        List.of(
                                "类别\nKind",
                                "主题\nSubject",
                                "度量\nMeasure",
                                "地区\nArea",
                                "时期\nPeriod",
                                "数值\nValue",
                                "单位\nUnit",
                                "限定词\nQualifier",
                                "原文\nQuote",
                                "文件\nDocument",
                                "页\nPage",
                                "原因\nReason"),
                        "没有此类数字。 There are none.",
                        object,
                        0,
                        0),
                LongTable.MOST_ROWS);
    }

    /**
     * Writes them.
     *
     * @param sheets makes a sheet of a name
     */
    void writeTargets(Function<String, Worksheet> sheets) {
        TARGETS.write(sheets, () -> alike(UnusedFigures::isAhead), this::row);
    }

    /**
     * Writes them.
     *
     * @param sheets makes a sheet of a name
     */
    void writeOthers(Function<String, Worksheet> sheets) {
        OTHERS.write(sheets, () -> alike(figure -> !isAhead(figure)), this::row);
    }

    /** Figures that are alike, by the first of them. */
    private record Alike(NormalisedFigure first, List<String> documents) {}

    private Stream<NormalisedFigure> stream(Predicate<NormalisedFigure> wanted) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.status() != FigureStatus.USED)
                .filter(wanted);
    }

    /** In the order of the first ones. Held is of each no more than a hash and the documents. */
    private Iterator<Alike> alike(Predicate<NormalisedFigure> wanted) {
        Map<String, List<String>> documents = new HashMap<>();
        stream(wanted)
                .forEach(figure -> documents
                        .computeIfAbsent(hash(figure), key -> new ArrayList<>(1))
                        .add(figure.figure().citation().document()));
        return stream(wanted)
                .flatMap(figure ->
                        Optional.ofNullable(documents.remove(hash(figure))).map(all -> new Alike(figure, all)).stream())
                .iterator();
    }

    private static boolean isAhead(NormalisedFigure figure) {
        FigureKind kind = figure.figure().kind();
        return kind == FigureKind.TARGET || kind == FigureKind.FORECAST;
    }

    /** What makes two figures alike: all that a row shows but for where it stands. */
    private String hash(NormalisedFigure figure) {
        List<String> key = new ArrayList<>(words(figure));
        key.add(figure.figure().number().signed().toPlainString());
        key.add(figure.figure().number().unit());
        key.add(figure.reason());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", key).getBytes(StandardCharsets.UTF_8));
            return new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private List<String> words(NormalisedFigure figure) {
        Reading reading = figure.figure().reading();
        Period period = reading.period();
        String indicator = figure.series().indicator();
        String subject = figure.figure().subject();
        return List.of(
                names.word(figure.figure().kind().code()).both(),
                indicator.isEmpty()
                        ? (subject.isEmpty() ? "—" : subject)
                        : names.name(Dimension.INDICATOR, indicator).both(),
                names.word(figure.series().measure().code()).both(),
                figure.series().refArea().isEmpty()
                        ? ""
                        : names.name(Dimension.REF_AREA, figure.series().refArea())
                                .both(),
                period == null
                        ? ""
                        : names.name(Dimension.TIME_PERIOD, period.code()).both());
    }

    private void row(Worksheet sheet, Alike alike, boolean last) {
        CellStyles styles = sheet.styles();
        Figure first = alike.first().figure();
        Row row = sheet.newRow();
        List<String> words = words(alike.first());
        for (int column = 0; column < words.size(); column++) {
            Worksheet.cell(row, column, words.get(column), styles.text(last));
        }
        Worksheet.cell(
                row,
                5,
                first.number().signed().doubleValue(),
                styles.number(Math.max(0, first.number().value().scale()), last));
        Worksheet.cell(row, 6, first.number().unit(), styles.beside(last));
        Worksheet.cell(row, 7, first.number().hedge(), styles.text(last));
        Worksheet.cell(row, 8, first.citation().quote(), styles.text(last));
        Worksheet.cell(row, 9, documents(alike), styles.text(last));
        Worksheet.cell(row, 10, first.citation().page(), styles.number(0, last));
        Worksheet.cell(row, 11, names.word(alike.first().reason()).both(), styles.beside(last));
    }

    private static String documents(Alike alike) {
        return String.join("\n", new TreeSet<>(alike.documents()));
    }
}
