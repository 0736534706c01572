package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.revision.Revisions;

class YearbookWorkbookTest {

    private static final String SHANGHAI = "ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD";
    private static final String GUANGDONG = "ship_repairs.imports.level.CN-GD._Z.MOFCOM.USD";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeAWorkbook() throws IOException {
        file = folder.resolve("yearbook.xlsx");
        YearbookWorkbook.write(file, content());
    }

    @Test
    void givesTheSameBytesInAnyTimeZoneAndLocale() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Path elsewhere = folder.resolve("elsewhere.xlsx");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            YearbookWorkbook.write(elsewhere, content());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(elsewhere).hasSameBinaryContentAs(file);
    }

    @Test
    void holdsItsSheetsInReadingOrder() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "封面_Cover",
                            "目录_Contents",
                            "简要说明_Introduction",
                            "注释_Notes",
                            "表9-1",
                            "图9-1",
                            "指标解释_Indicators",
                            "目标预测_Targets",
                            "其他数值_Further",
                            "未公布_NotPublished",
                            "冲突_Conflicts",
                            "修订_Revisions",
                            "来源_Sources",
                            "文件_Documents");
        }
    }

    @Test
    void showsNumbersAsNumbersWithTheirPrintedDecimalsAndFlagsBesideThem() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("表9-1");
            int first = sheet.getTables().get(0).getStartRowIndex() + 1;

            XSSFCell value = sheet.getRow(first).getCell(1);
            assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumericCellValue()).isEqualTo(1234.5);
            assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(sheet.getRow(first).getCell(2).getStringCellValue()).isEqualTo("[r]");
            assertThat(sheet.getRow(first + 1).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(first + 1).getCell(2).getStringCellValue()).isEqualTo("[x]");
        }
    }

    @Test
    void leadsEachValueToItsSourceAndBack() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("表9-1");
            XSSFCell value = sheet.getRow(sheet.getTables().get(0).getStartRowIndex() + 1)
                    .getCell(1);

            XSSFCell source = target(workbook, value);
            assertThat(source.getRow().getCell(3).getStringCellValue()).isEqualTo("1234.5亿美元");
            assertThat(source.getRow().getCell(4).getStringCellValue()).isEqualTo("harbours.pdf");
            assertThat(source.getRow().getCell(6).getStringCellValue()).isEqualTo("修理收入1234.5亿美元");
            assertThat(target(workbook, source)).isSameAs(value);
        }
    }

    @Test
    void showsBothValuesOfAConflict() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet(SheetNames.CONFLICTS);
            List<String> words = new ArrayList<>();
            sheet.getRow(sheet.getLastRowNum()).forEach(cell -> words.add(cell.getStringCellValue()));

            assertThat(words)
                    .startsWith(
                            "上海船舶修理出口（商务部、美元）\nShanghai, Ship repairs, exports (Ministry of Commerce; USD)",
                            "2023",
                            "1234.5亿美元",
                            "harbours.pdf p. 2",
                            "1300亿美元",
                            "gazette.html p. 2")
                    .contains("vintage", "superseded_vintage", SHANGHAI + "@2023");
        }
    }

    @Test
    void showsValuesOfDifferentBasisSideBySideOnce() throws IOException {
        Candidate ministry = new Candidate(
                Samples.observation(SHANGHAI, "2024-S1", "5.5", Samples.HARBOURS, 1),
                Candidate.Role.CHOSEN,
                ReasonCode.BASIS_DIFFERS);
        Candidate organization = new Candidate(
                Samples.observation(SHANGHAI.replace("MOFCOM", "WTO"), "2024-S1", "6", Samples.GAZETTE, 2),
                Candidate.Role.CHOSEN,
                ReasonCode.BASIS_DIFFERS);
        YearbookWorkbook.write(
                file,
                content(List.of(
                        Samples.decision(ReconciliationRule.BASIS, false, organization),
                        Samples.decision(ReconciliationRule.BASIS, false, ministry))));

        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet(SheetNames.CONFLICTS);
            assertThat(sheet.getTables().get(0).getDataRowCount()).isEqualTo(1);
            List<String> words = new ArrayList<>();
            sheet.getRow(sheet.getLastRowNum()).forEach(cell -> words.add(cell.getStringCellValue()));
            assertThat(words)
                    .contains("2024年上半年 First half of 2024", "5.5亿美元", "6亿美元", "各自成列\nkept apart", "basis_differs");
        }
    }

    @Test
    void survivesAReleaseWithoutAnyData() throws IOException {
        Path empty = folder.resolve("empty.xlsx");
        YearbookWorkbook.write(
                empty,
                new YearbookContent(
                        Layouts.read(Layouts.BY_PROVINCE
                                .replace("codes: [{code: CN, zh: 全国, en: Nation}]", "")
                                .replace(", not_for: [CN]", "")),
                        "2024",
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        "",
                        Revisions.none(),
                        Samples.VOCABULARY));

        try (InputStream input = Files.newInputStream(empty);
                XSSFWorkbook workbook = new XSSFWorkbook(input)) {
            assertThat(workbook.getSheet("表9-1").getTables()).isEmpty();
        }
    }

    @Test
    void drawsLinesAsTheSchemaOfTheFormatWantsThem() throws IOException {
        YearbookContent bars = content();
        YearbookWorkbook.write(
                file, laidOut(bars, Layouts.read(Layouts.BY_PROVINCE.replace("type: bar", "type: line"))));

        try (XSSFWorkbook workbook = open()) {
            var chart =
                    workbook.getSheet("图9-1").getDrawingPatriarch().getCharts().get(0);
            // Office programs repair, that is drop, a chart of lines without it.
            assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).toString())
                    .contains("grouping val=\"standard\"");
        }
    }

    @Test
    void showsWhatWordsCallAFallBelowNothing() throws IOException {
        Observation fallen = Samples.falling(Samples.observation(GUANGDONG, "2019", "8.5", Samples.HARBOURS, 3));
        Observation other = Samples.falling(Samples.observation(GUANGDONG, "2019", "9.5", Samples.GAZETTE, 2));
        Decision conflict = Samples.decision(
                ReconciliationRule.VINTAGE,
                false,
                new Candidate(fallen, Candidate.Role.CHOSEN, ReasonCode.NONE),
                new Candidate(other, Candidate.Role.REJECTED, ReasonCode.SUPERSEDED_VINTAGE));
        YearbookWorkbook.write(file, content(List.of(conflict)));

        try (XSSFWorkbook workbook = open()) {
            assertThat(cells(workbook.getSheet("其他数值_Further")))
                    .contains("-8.5")
                    .doesNotContain("8.5");
            assertThat(cells(workbook.getSheet("冲突_Conflicts")))
                    .contains("-8.5亿美元", "-9.5亿美元")
                    .doesNotContain("8.5亿美元", "9.5亿美元");
            assertThat(cells(workbook.getSheet("来源_Sources")))
                    .contains("-8.5亿美元")
                    .doesNotContain("8.5亿美元");
        }
    }

    private static List<String> cells(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(
                cell.getCellType() == CellType.NUMERIC
                        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                        : cell.getStringCellValue())));
        return cells;
    }

    @Test
    void drawsNothingWhereTheColumnsOfAChartHaveNoValue() throws IOException {
        YearbookContent bars =
                content(List.of(Samples.single(Samples.observation(SHANGHAI, "2023", "8", Samples.HARBOURS, 3))));
        YearbookWorkbook.write(
                file,
                laidOut(
                        bars,
                        Layouts.read(
                                Layouts.BY_PROVINCE.replace("columns: [exports, imports]", "columns: [imports]"))));

        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook.getSheet("图9-1").getDrawingPatriarch()).isNull();
            assertThat(workbook.getSheet("图9-1").getRow(2).getCell(0).getStringCellValue())
                    .contains("没有数值");
        }
    }

    private static YearbookContent laidOut(YearbookContent content, YearbookLayout layout) {
        return new YearbookContent(
                layout,
                content.release(),
                content.decisions(),
                content.unused(),
                content.documents(),
                content.issues(),
                content.earlier(),
                content.revisions(),
                content.vocabulary());
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new XSSFWorkbook(input);
        }
    }

    private static XSSFCell target(XSSFWorkbook workbook, XSSFCell cell) {
        CellReference reference = new CellReference(cell.getHyperlink().getAddress());
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    private static YearbookContent content() {
        Observation published = Samples.observation(SHANGHAI, "2023", "1234.5", Samples.HARBOURS, 1);
        Observation older = Samples.observation(SHANGHAI, "2023", "1300", Samples.GAZETTE, 2);
        Decision conflict = Samples.decision(
                ReconciliationRule.VINTAGE,
                false,
                new Candidate(published, Candidate.Role.CHOSEN, ReasonCode.NONE),
                new Candidate(older, Candidate.Role.REJECTED, ReasonCode.SUPERSEDED_VINTAGE));
        Decision single = Samples.single(Samples.observation(GUANGDONG, "2023", "8", Samples.HARBOURS, 3));
        return content(List.of(single, conflict));
    }

    private static YearbookContent content(List<Decision> decisions) {
        return new YearbookContent(
                Layouts.read(Layouts.BY_PROVINCE),
                "2024",
                decisions.stream().sorted(ReconciliationCsv.BY_SERIES).toList(),
                List.of(),
                List.of(Samples.report(Samples.HARBOURS), Samples.report(Samples.GAZETTE)),
                3,
                "",
                Revisions.none(),
                Samples.VOCABULARY);
    }
}
