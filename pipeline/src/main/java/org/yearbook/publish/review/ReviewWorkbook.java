package org.yearbook.publish.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.workbook.CellStyles;
import org.yearbook.publish.workbook.LongTable;
import org.yearbook.publish.workbook.StableZip;
import org.yearbook.publish.workbook.TextTable;
import org.yearbook.publish.workbook.Worksheet;

/**
 * {@code review.xlsx}: every group with its candidates, then every value that is printed once, and columns in which a
 * reviewer decides.
 */
public final class ReviewWorkbook {

    static final String SHEET = "审核_Review";
    static final String SINGLE_SHEET = "一处印出_Printed_once";

    /** Stands for "not told": the time of writing must not show in the bytes. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    /** A row leaves the memory when so many others follow. */
    private static final int ROWS_IN_MEMORY = 16;

    /** So many rows can still be opened by Excel, and taken in by the program, without long waits. */
    static final int MOST_SINGLE = 50_000;

    private static final List<String> HELP = List.of(
            "每行一组数据，最需审核者在前；只有一处印出的数值见表“" + SINGLE_SHEET
                    + "”。在“决定”列选择：accept 认可；choose 选用另一候选（填第几项）；override 改定（填基本单位数值）；reject"
                    + " 全部不予公布；defer 暂缓。并填理由、审核员、日期（2024-10-08）。不决定者留空。然后运行：yearbook decide review.xlsx",
            "One group a row, the worst first; values that are printed once are on the sheet " + SINGLE_SHEET
                    + ". Decide: accept what is published; choose another candidate (its number);"
                    + " override with a value (in base units); reject all; defer. Give reason, reviewer and date (2024-10-08);"
                    + " leave the rest empty. Then type: yearbook decide review.xlsx");

    private static final List<String> SINGLE_HELP = List.of(
            "每行一个只有一处印出、已公布的数值，没有可与之比较者，不必逐一审核。发现有误时在“决定”列选择 reject 不予公布，或 override"
                    + " 改定（填基本单位数值），并填理由、审核员、日期（2024-10-08）；其余留空。可用列首筛选按文件、时期、序列查找。",
            "One published value a row that is printed once, with nothing to compare it with; they need not be gone through."
                    + " Where one is wrong, decide: reject, or override with a value (in base units), and give reason, reviewer and"
                    + " date (2024-10-08); leave the rest empty. The filters in the heads find a document, period or series.");

    private ReviewWorkbook() {}

    private static LongTable table(String sheet, Label title, List<String> help, String nothing, String object) {
        return new LongTable(
                new LongTable.Form(
                        sheet, ReviewColumn.widths(), title, help, ReviewColumn.heads(), nothing, object, 0, 1),
                LongTable.MOST_ROWS);
    }

    private static LongTable groups() {
        return table(SHEET, new Label("审核", "Review"), HELP, "没有需要审核的数据。 There is nothing to review.", "Review");
    }

    private static LongTable single(int count) {
        List<String> help = new ArrayList<>(SINGLE_HELP);
        if (count > MOST_SINGLE) {
            help.add("共 " + count + " 个，本表仅列前 " + MOST_SINGLE + " 个；其余可在 config/decisions.csv 中决定。 There are " + count
                    + "; these are the first " + MOST_SINGLE + ", the others can be decided in config/decisions.csv.");
        }
        return table(
                SINGLE_SHEET,
                new Label("只有一处印出的数值", "Values printed once"),
                help,
                "没有这样的数值。 There are none.",
                "Printed_once");
    }

    /** Writes the groups in the order given. */
    public static void write(Path file, ReviewContent content) throws IOException {
        Path archive = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".zip");
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            XSSFWorkbook workbook = streaming.getXSSFWorkbook();
            CellStyles styles = new CellStyles(workbook);
            write(groups(), content.groups().listed(), content, name -> new Worksheet(streaming, styles, name));
            write(
                    single(content.single().count()),
                    content.single().first(MOST_SINGLE),
                    content,
                    name -> new Worksheet(streaming, styles, name));
            describe(workbook, content.release());
            try (OutputStream whole = new BufferedOutputStream(Files.newOutputStream(archive))) {
                streaming.write(whole);
            }
            StableZip.rewrite(archive, Map.of(), target);
        } finally {
            Files.delete(archive);
        }
    }

    private static void write(
            LongTable table, Iterable<ReviewGroup> rows, ReviewContent content, Function<String, Worksheet> maker) {
        CodeNames names = content.names();
        List<Worksheet> sheets = new ArrayList<>();
        table.write(
                name -> {
                    sheets.add(maker.apply(name));
                    return sheets.get(sheets.size() - 1);
                },
                rows,
                (sheet, group, last) -> TextTable.row(sheet, ReviewRow.of(group, content.release(), names), last));
        int firstRow = table.place(0, 0).row();
        for (Worksheet sheet : sheets) {
            if (sheet.nextRow() > firstRow) {
                offerKinds(sheet.base(), firstRow, sheet.nextRow() - firstRow);
                hide(sheet.base());
            }
        }
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
