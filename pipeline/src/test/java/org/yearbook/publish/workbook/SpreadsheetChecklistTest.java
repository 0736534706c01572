package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.publish.Flag;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;
import org.yearbook.publish.revision.Revisions;

/**
 * The checklist of the UK Analysis Function for releasing statistics in spreadsheets, item by item, on a workbook that
 * has every kind of sheet. E: essential, D: desirable. Not followed, because readers of yearbooks look for them: no
 * freeze panes, no charts (D); a chart has its words beside it and as alternative text.
 */
class SpreadsheetChecklistTest {

    private static final String SHANGHAI = "ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD";

    @TempDir
    private static Path folder = Path.of("set by JUnit");

    private static Path file = Path.of("set below");
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void writeAndOpen() throws IOException {
        file = folder.resolve("yearbook.xlsx");
        YearbookWorkbook.write(file, content());
        try (InputStream input = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(input);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    // ---- sheets

    @Test
    void coverContentsAndNotesComeFirstThenTheTables() { // D
        assertThat(sheets())
                .extracting(XSSFSheet::getSheetName)
                .startsWith(
                        SheetNames.COVER,
                        SheetNames.CONTENTS,
                        SheetNames.INTRODUCTION,
                        SheetNames.NOTES,
                        "表9-1",
                        "图9-1");
    }

    @Test
    void contentsLeadToEverySheetBehindThem() { // E
        XSSFSheet contents = workbook.getSheet(SheetNames.CONTENTS);
        List<String> targets = contents.getHyperlinkList().stream()
                .map(link -> link.getLocation().replaceAll("'(.*)'!A1", "$1"))
                .toList();
        List<String> names = sheets().map(XSSFSheet::getSheetName).toList();
        assertThat(targets).containsExactlyElementsOf(names.subList(2, names.size()));
    }

    @Test
    void sheetNamesAreUniqueShortWithoutBlanksAndWithoutADigitInFront() { // E
        List<String> names = sheets().map(sheet -> sheet.getSheetName().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31 && name.matches("[^\\d\\s][^\\s:\\\\/?*\\[\\]]*"));
    }

    @Test
    void noSheetRowOrColumnIsHidden() { // D
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            assertThat(workbook.isSheetHidden(index)).isFalse();
            XSSFSheet sheet = workbook.getSheetAt(index);
            assertThat(sheet).allMatch(row -> !row.getZeroHeight());
            assertThat(tablesOf(sheet).flatMapToInt(table -> IntStream.rangeClosed(0, table.getEndColIndex())))
                    .allMatch(column -> !sheet.isColumnHidden(column));
        }
    }

    @Test
    void theTitleStandsInA1AndWhatAReaderNeedsBelowItInOrder() { // E
        XSSFSheet table = workbook.getSheet("表9-1");
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table(table).getStartRowIndex(); row++) {
            lines.add(table.getRow(row).getCell(0).getStringCellValue());
        }
        assertThat(lines)
                .containsExactly(
                        "表 9-1  各省船舶修理",
                        "Table 9-1  Ship repairs by province",
                        "本工作表有一张表格。 This worksheet holds one table.",
                        "单位：亿美元  Unit: USD 100 million",
                        "[note 1] 不含渔船。",
                        "[note 1] Without fishing boats.",
                        "空白单元格表示没有标记；没有数值的单元格旁有标记说明。"
                                + " A blank cell means no flag; beside a missing value a flag says why.",
                        "[r] " + Flag.REVISED.meaning().zh() + " "
                                + Flag.REVISED.meaning().en(),
                        "[x] 没有数据 not available",
                        "[z] 不适用 not applicable",
                        "资料来源 Source: 《港口公报》 (港务局, 2024-05-06)",
                        "返回目录 Back to the contents",
                        "图形见 Chart: 图9-1");
    }

    // ---- tables

    @Test
    void thereIsOneTableASheetAndNothingBelowIt() { // D
        sheets().forEach(sheet -> {
            assertThat(sheet.getTables()).hasSizeLessThanOrEqualTo(1);
            tablesOf(sheet).forEach(table -> assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum()));
        });
        assertThat(sheets().filter(sheet -> sheet.getTables().isEmpty()).map(XSSFSheet::getSheetName))
                .containsExactly(SheetNames.COVER, "图9-1", SheetNames.NOT_PUBLISHED, SheetNames.REVISIONS);
    }

    @Test
    void tablesAreNamedTableObjectsInColumnA() { // E
        Set<String> names = new HashSet<>();
        sheets().flatMap(SpreadsheetChecklistTest::tablesOf).forEach(table -> {
            assertThat(table.getStartColIndex()).isZero();
            assertThat(table.getDisplayName()).matches("[A-Za-z_][A-Za-z0-9_]*");
            assertThat(names.add(table.getDisplayName().toLowerCase(Locale.ROOT)))
                    .isTrue();
        });
        assertThat(names).contains("table_9_1", "conflicts", "sources");
    }

    @Test
    void aTableHasOneRowOfUniqueHeadsThatItsObjectKnows() { // E
        sheets().forEach(sheet -> tablesOf(sheet).forEach(table -> {
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            List<String> heads = new ArrayList<>();
            for (int column = 0; column <= table.getEndColIndex(); column++) {
                heads.add(sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue());
            }
            assertThat(heads).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(table.getCTTable().getTableColumns().getTableColumnList())
                    .extracting(column -> column.getName().replace("_x000a_", "\n"))
                    .containsExactlyElementsOf(heads);
        }));
    }

    @Test
    void noCellsAreMerged() { // E
        assertThat(sheets()).allMatch(sheet -> sheet.getNumMergedRegions() == 0);
    }

    @Test
    void noRowOrColumnOfATableIsBlank() { // E
        sheets().forEach(sheet -> tablesOf(sheet).forEach(table -> {
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                assertThat(StreamSupport.stream(sheet.getRow(row).spliterator(), false))
                        .anyMatch(cell -> cell.getCellType() != CellType.BLANK);
            }
        }));
    }

    @Test
    void numbersAreNumbersAndMarksStandInAColumnOfTheirOwn() { // E
        XSSFSheet sheet = workbook.getSheet("表9-1");
        XSSFTable table = table(sheet);
        assertThat(heads(table))
                .containsExactly(
                        "省份 Province", "出口额 Exports", "出口额标记 Exports flag", "进口额 Imports", "进口额标记 Imports flag");
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            for (int column = 1; column <= 3; column += 2) {
                XSSFCell value = sheet.getRow(row).getCell(column);
                XSSFCell mark = sheet.getRow(row).getCell(column + 1);
                assertThat(value.getCellType()).isIn(CellType.NUMERIC, CellType.BLANK);
                if (value.getCellType() == CellType.BLANK) {
                    assertThat(mark.getStringCellValue())
                            .as("why there is no value")
                            .matches("\\[[xz]\\]");
                }
            }
        }
    }

    @Test
    void textWrapsAndColumnsAreWideEnough() { // E
        sheets().forEach(sheet -> tablesOf(sheet).forEach(table -> {
            for (int column = 0; column <= table.getEndColIndex(); column++) {
                assertThat(sheet.getColumnWidth(column) / 256).isBetween(7, 80);
            }
            cells(
                            sheet,
                            cell -> cell.getCellType() == CellType.STRING
                                    && cell.getRowIndex() >= table.getStartRowIndex())
                    .forEach(cell -> assertThat(cell.getCellStyle().getWrapText())
                            .as(cell.getStringCellValue())
                            .isTrue());
        }));
    }

    @Test
    void footnotesAreInBracketsAndTheirTextIsInATable() { // E
        XSSFSheet notes = workbook.getSheet(SheetNames.NOTES);
        assertThat(cells(notes, cell -> true).map(XSSFCell::getStringCellValue))
                .contains("[note 1]", "不含渔船。", "[x]", "没有数据");
        assertThat(sheets().flatMap(sheet -> cells(sheet, cell -> true)))
                .allMatch(cell -> font(cell).getTypeOffset() == Font.SS_NONE);
    }

    // ---- looks

    @Test
    void theFontIsArialTwelveTitlesSixteenBoldSubtitlesFourteen() { // D
        sheets().forEach(sheet -> {
            assertThat(font(sheet.getRow(0).getCell(0)).getFontHeightInPoints()).isEqualTo((short) 16);
            assertThat(font(sheet.getRow(0).getCell(0)).getBold()).isTrue();
            assertThat(font(sheet.getRow(1).getCell(0)).getFontHeightInPoints()).isEqualTo((short) 14);
            assertThat(cells(sheet, cell -> cell.getRowIndex() > 1))
                    .allMatch(cell -> font(cell).getFontHeightInPoints() == 12);
            assertThat(cells(sheet, cell -> true))
                    .allMatch(cell -> font(cell).getFontName().equals("Arial"));
        });
    }

    @Test
    void thereAreNoFillsItalicsOrColoursAndLinksAreUnderlined() { // E: colour is never the only sign
        sheets().forEach(sheet -> {
            assertThat(cells(sheet, cell -> true))
                    .allMatch(cell -> cell.getCellStyle().getFillPattern() == FillPatternType.NO_FILL)
                    .noneMatch(cell -> font(cell).getItalic())
                    .allMatch(cell -> font(cell).getXSSFColor() == null);
            assertThat(cells(sheet, cell -> cell.getHyperlink() != null && cell.getCellType() == CellType.STRING))
                    .allMatch(cell -> font(cell).getUnderline() == Font.U_SINGLE);
        });
    }

    @Test
    void thereAreNoHeadersFootersTextBoxesOrPictures() { // E
        sheets().forEach(sheet -> {
            assertThat(sheet.getCTWorksheet().isSetHeaderFooter()).isFalse();
            var drawing = sheet.getDrawingPatriarch();
            assertThat(drawing == null ? List.of() : drawing.getShapes())
                    .allMatch(shape -> shape instanceof XSSFGraphicFrame);
        });
    }

    @Test
    void aChartHasTitlesInBothLanguagesAxesWithUnitAndAlternativeText() { // E
        var drawing = workbook.getSheet("图9-1").getDrawingPatriarch();
        var chart = drawing.getCharts().get(0).getCTChart();
        assertThat(chart.getTitle().toString()).contains("各省船舶修理", "Ship repairs by province");
        assertThat(chart.getPlotArea().getValAxArray(0).getTitle().toString()).contains("亿美元 USD 100 million");
        assertThat(chart.getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .toString())
                .contains("'表9-1'!$B$15:$B$16");
        assertThat(drawing.getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .startsWith("各省船舶修理 Ship repairs by province. 首末值：出口额：上海 1,234.5");
    }

    // ---- the file

    @Test
    void propertiesAreFilledAndTheCursorStandsAtTheStart() { // E
        var properties = workbook.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("港口年鉴 Yearbook of ports");
        assertThat(properties.getCreator()).isEqualTo("港务局 Port office");
        assertThat(properties.getSubject()).isEqualTo("2024");
        assertThat(properties.getCreated().toInstant()).isEqualTo("1980-01-01T00:00:00Z");
        assertThat(properties.getModified().toInstant()).isEqualTo("1980-01-01T00:00:00Z");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(sheets()).allMatch(sheet -> sheet.getActiveCell().equals(CellAddress.A1));
    }

    @Test
    void printsOnePageWideWithTheHeadsOnEachPage() {
        sheets().forEach(sheet -> {
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            tablesOf(sheet)
                    .forEach(table ->
                            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex()));
        });
    }

    @Test
    void thereAreNoFormulasMacrosOrExternalLinks() throws IOException {
        assertThat(sheets().flatMap(sheet -> cells(sheet, cell -> cell.getCellType() == CellType.FORMULA)))
                .isEmpty();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(entry.getName()).doesNotContain("vba", "externalLink");
                assertThat(text).as(entry.getName()).doesNotContain("TargetMode=\"External\"");
            }
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() {
        assertThat(cells(workbook.getSheet(SheetNames.DOCUMENTS), cell -> cell.getCellType() == CellType.STRING))
                .extracting(XSSFCell::getStringCellValue)
                .contains("=HYPERLINK(\"http://example.org\")");
    }

    @Test
    void everyLinkLeadsToACellThatIsThere() {
        sheets().forEach(sheet -> sheet.getHyperlinkList().forEach(link -> {
            var target = new CellReference(link.getLocation());
            assertThat(workbook.getSheet(target.getSheetName())
                            .getRow(target.getRow())
                            .getCell(target.getCol()))
                    .as(link.getLocation())
                    .isNotNull();
        }));
    }

    @Test
    void everyValueAndBothSidesOfAConflictLeadToASource() {
        XSSFSheet conflicts = workbook.getSheet(SheetNames.CONFLICTS);
        assertThat(cells(workbook.getSheet("表9-1"), cell -> cell.getCellType() == CellType.NUMERIC))
                .hasSize(2)
                .allMatch(cell -> cell.getHyperlink().getLocation().startsWith("'" + SheetNames.SOURCES + "'!"));
        assertThat(conflicts.getHyperlinkList()).hasSize(2);
    }

    @Test
    void aSecondReaderSeesTheSame() throws IOException {
        try (ReadableWorkbook second = new ReadableWorkbook(file.toFile())) {
            List<String> names =
                    second.getSheets().map(sheet -> sheet.getName()).toList();
            assertThat(names)
                    .containsExactlyElementsOf(
                            sheets().map(XSSFSheet::getSheetName).toList());
            List<Row> rows = second.findSheet("表9-1").orElseThrow().read();
            int first = table(workbook.getSheet("表9-1")).getStartRowIndex() + 1;
            assertThat(rows.get(first).getCellText(0)).isEqualTo("上海 Shanghai");
            assertThat(rows.get(first).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234.5");
            assertThat(rows.get(first).getCellText(2)).isEqualTo("[r]");
        }
    }

    private static Stream<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false).map((Sheet sheet) -> (XSSFSheet) sheet);
    }

    private static Stream<XSSFTable> tablesOf(XSSFSheet sheet) {
        return sheet.getTables().stream();
    }

    private static XSSFTable table(XSSFSheet sheet) {
        return sheet.getTables().get(0);
    }

    private static List<String> heads(XSSFTable table) {
        return table.getCTTable().getTableColumns().getTableColumnList().stream()
                .map(column -> column.getName().replace("_x000a_", " "))
                .toList();
    }

    private static Stream<XSSFCell> cells(XSSFSheet sheet, Predicate<XSSFCell> wanted) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map((Cell cell) -> (XSSFCell) cell)
                .filter(cell -> cell.getCellType() != CellType.BLANK)
                .filter(wanted);
    }

    private static XSSFFont font(XSSFCell cell) {
        return cell.getCellStyle().getFont();
    }

    private static YearbookContent content() {
        Candidate published = new Candidate(
                Samples.observation(SHANGHAI, "2023", "1234.5", Samples.HARBOURS, 1),
                Candidate.Role.CHOSEN,
                ReasonCode.NONE);
        Candidate older = new Candidate(
                Samples.observation(SHANGHAI, "2023", "1300", Samples.GAZETTE, 2),
                Candidate.Role.REJECTED,
                ReasonCode.SUPERSEDED_VINTAGE);
        List<Decision> decisions = List.of(
                Samples.decision(ReconciliationRule.VINTAGE, false, published, older),
                Samples.single(Samples.observation(
                        "ship_repairs.imports.level.CN-GD._Z.MOFCOM.USD", "2023", "8", Samples.HARBOURS, 3)),
                Samples.single(Samples.observation(SHANGHAI, "1999", "7", Samples.HARBOURS, 4)));
        var formula = new DocumentInfo(
                "a.html",
                "=HYPERLINK(\"http://example.org\")",
                "",
                Samples.HARBOURS.published(),
                Samples.HARBOURS.kind(),
                "",
                true);
        return new YearbookContent(
                Layouts.read(Layouts.BY_PROVINCE),
                "2024",
                decisions,
                List.of(Samples.target()),
                List.of(Samples.report(Samples.HARBOURS), Samples.report(Samples.GAZETTE), Samples.report(formula)),
                3,
                "",
                Revisions.none(),
                Samples.VOCABULARY);
    }
}
