package org.yearbook.publish.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.workbook.CellStyles;
import org.yearbook.publish.workbook.LongTable;
import org.yearbook.publish.workbook.StableZip;
import org.yearbook.publish.workbook.TextTable;
import org.yearbook.publish.workbook.Worksheet;

/** {@code review.xlsx}: every group with its candidates, and columns in which a reviewer decides. */
public final class ReviewWorkbook {

    static final String SHEET = "审核_Review";

    /** Stands for "not told": the time of writing must not show in the bytes. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    /** A row leaves the memory when so many others follow. */
    private static final int ROWS_IN_MEMORY = 16;

    private static final List<String> HELP = List.of(
            "每行一组数据，最需审核者在前。在“决定”列选择：accept 认可；choose 选用另一候选（填第几项）；override 改定（填基本单位数值）；reject"
                    + " 全部不予公布；defer 暂缓。并填理由、审核员、日期（2024-10-08）。不决定者留空。然后运行：yearbook decide review.xlsx",
            "One group a row, the worst first. Decide: accept what is published; choose another candidate (its number);"
                    + " override with a value (in base units); reject all; defer. Give reason, reviewer and date (2024-10-08);"
                    + " leave the rest empty. Then type: yearbook decide review.xlsx");

    private static final LongTable TABLE = new LongTable(
            new LongTable.Form(
                    SHEET,
                    ReviewColumn.widths(),
                    new Label("审核", "Review"),
                    HELP,
                    ReviewColumn.heads(),
                    "没有需要审核的数据。 There is nothing to review.",
                    "Review",
                    0,
                    1),
            LongTable.MOST_ROWS);

    private ReviewWorkbook() {}

    /** Writes the groups in the order given. */
    public static void write(Path file, ReviewContent content) throws IOException {
        CodeNames names = content.names();
        Path archive = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".zip");
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            XSSFWorkbook workbook = streaming.getXSSFWorkbook();
            CellStyles styles = new CellStyles(workbook);
            List<Worksheet> sheets = new ArrayList<>();
            TABLE.write(
                    name -> {
                        sheets.add(new Worksheet(streaming, styles, name));
                        return sheets.get(sheets.size() - 1);
                    },
                    content.groups(),
                    (sheet, group, last) -> TextTable.row(sheet, row(group, content.release(), names), last));
            int firstRow = TABLE.place(0, 0).row();
            for (Worksheet sheet : sheets) {
                if (sheet.nextRow() > firstRow) {
                    offerKinds(workbook.getSheet(sheet.name()), firstRow, sheet.nextRow() - firstRow);
                    hide(workbook.getSheet(sheet.name()));
                }
            }
            describe(workbook, content.release());
            try (OutputStream whole = new BufferedOutputStream(Files.newOutputStream(archive))) {
                streaming.write(whole);
            }
            StableZip.rewrite(archive, Map.of(), target);
        } finally {
            Files.delete(archive);
        }
    }

    private static List<String> row(ReviewGroup group, String release, CodeNames names) {
        Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
        Label series = names.series(group.decision().series());
        cells.put(ReviewColumn.SERIES_ZH, series.zh());
        cells.put(ReviewColumn.SERIES_EN, series.en());
        cells.put(
                ReviewColumn.PERIOD,
                names.name(Dimension.TIME_PERIOD, group.decision().period().code())
                        .both());
        cells.put(ReviewColumn.STATUS, group.status());
        cells.put(ReviewColumn.RULE, group.decision().rule().code());
        cells.put(
                ReviewColumn.PUBLISHED,
                group.decision().chosen().map(ReviewWorkbook::value).orElse("—"));
        cells.put(ReviewColumn.CANDIDATES, candidates(group));
        cells.put(ReviewColumn.EXPLANATION, group.decision().explanation());
        cells.put(ReviewColumn.GROUP, group.decision().groupId());
        cells.put(ReviewColumn.RELEASE, release);
        cells.put(ReviewColumn.UNIT, group.candidates().get(0).observation().unit());
        cells.put(
                ReviewColumn.FIGURES,
                group.candidates().stream()
                        .map(candidate -> candidate.observation().figure().id())
                        .collect(Collectors.joining("|")));
        cells.put(ReviewColumn.FINGERPRINT, group.fingerprint());
        group.honoured().ifPresent(review -> fill(cells, review, group));
        return Arrays.stream(ReviewColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    /** What is decided already stands there, so that a reviewer sees it and may change it. */
    private static void fill(Map<ReviewColumn, String> cells, ReviewerDecision review, ReviewGroup group) {
        cells.put(ReviewColumn.DECISION, review.kind().code());
        int choice = group.candidates().stream()
                .map(candidate -> candidate.observation().figure().id())
                .toList()
                .indexOf(review.figureId());
        cells.put(ReviewColumn.CHOICE, choice < 0 ? "" : Integer.toString(choice + 1));
        cells.put(
                ReviewColumn.VALUE,
                Optional.ofNullable(review.value())
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
        cells.put(ReviewColumn.REASON, review.reason());
        cells.put(ReviewColumn.REVIEWER, review.reviewer());
        cells.put(ReviewColumn.DATE, review.date());
    }

    private static String candidates(ReviewGroup group) {
        return IntStream.range(0, group.candidates().size())
                .mapToObj(index ->
                        (index + 1) + ". " + candidate(group.candidates().get(index)))
                .collect(Collectors.joining("\n"));
    }

    private static String candidate(Candidate candidate) {
        Observation observation = candidate.observation();
        String vintage = observation.edition().vintage().text();
        String reason = candidate.reason().code();
        return observation.figure().number().printed() + " = " + value(observation) + " ["
                + candidate.role().code() + (reason.isEmpty() ? "" : ", " + reason) + "] "
                + PrintedForm.documentAndPage(observation.figure().citation())
                + (vintage.isEmpty() ? "" : " (" + vintage + ")") + ": "
                + observation.figure().citation().quote();
    }

    private static String value(Observation observation) {
        return CsvColumn.plain(observation.value()) + " " + observation.unit();
    }

    private static void offerKinds(XSSFSheet sheet, int firstRow, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] kinds = Arrays.stream(ReviewerDecision.Kind.values())
                .map(ReviewerDecision.Kind::code)
                .toArray(String[]::new);
        int column = ReviewColumn.DECISION.index();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(kinds),
                new CellRangeAddressList(firstRow, firstRow + rows - 1, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static void hide(XSSFSheet sheet) {
        for (ReviewColumn column : ReviewColumn.values()) {
            if (column.isHidden()) {
                sheet.setColumnHidden(column.index(), true);
            }
        }
    }

    private static void describe(XSSFWorkbook workbook, String release) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle("Review " + release);
        properties.setCreator("yearbook");
        properties.setCreated(Optional.of(Date.from(NO_TIME)));
        properties.setModified(Optional.of(Date.from(NO_TIME)));
        properties.setLastModifiedByUser("");
    }
}
