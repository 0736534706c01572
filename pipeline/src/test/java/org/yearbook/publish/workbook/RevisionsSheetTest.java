package org.yearbook.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentReport;
import org.yearbook.publish.Layouts;
import org.yearbook.publish.Samples;
import org.yearbook.publish.revision.Revisions;
import org.yearbook.publish.sdmx.ObservationsCsv;

class RevisionsSheetTest {

    private static final String SHANGHAI = "ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD";
    private static final String GUANGDONG = "ship_repairs.exports.level.CN-GD._Z.MOFCOM.USD";
    private static final List<DocumentReport> REPORTS =
            List.of(Samples.report(Samples.HARBOURS), Samples.report(Samples.GAZETTE));

    @TempDir
    Path folder;

    @Test
    void showsWhatIsRevisedAndWhatIsNotPublishedAgainWithBothPlaces() throws IOException {
        Path before = folder.resolve("2024");
        ObservationsCsv.FILE.write(
                before.resolve("observations.csv"),
                ObservationsCsv.rows(List.of(
                        value(SHANGHAI, "2022", "1000", Samples.GAZETTE),
                        value(SHANGHAI, "2021", "7.5", Samples.GAZETTE),
                        value(GUANGDONG, "2022", "8", Samples.GAZETTE))));
        List<Decision> now = List.of(
                value(GUANGDONG, "2022", "8", Samples.GAZETTE),
                value(SHANGHAI, "2022", "1100", Samples.HARBOURS),
                value(SHANGHAI, "2023", "1200", Samples.HARBOURS));

        try (XSSFWorkbook workbook = written(now, "2024", Revisions.since(before, now, REPORTS, "c"))) {
            XSSFSheet sheet = workbook.getSheet(SheetNames.REVISIONS);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                    .startsWith("Since edition 2024: 1 revised, 1 not published again, 1 new,");
            assertThat(sheet.getTables().get(0).getDataRowCount()).isEqualTo(2);
            XSSFRow revised = sheet.getRow(5);
            assertThat(words(revised))
                    .contains("1000亿美元", Samples.GAZETTE.file() + " p. 2", "1100亿美元", "10.0", "修订\nrevised")
                    .doesNotContain("7.5亿美元");
            assertThat(words(sheet.getRow(6))).contains("7.5亿美元", "—", "未再公布\nnot published again");
            CellReference source =
                    new CellReference(revised.getCell(4).getHyperlink().getAddress());
            assertThat(words(workbook.getSheet(source.getSheetName()).getRow(source.getRow())))
                    .contains("1100亿美元", Samples.HARBOURS.file());
        }
    }

    @Test
    void saysThatThereIsNoEditionBefore() throws IOException {
        List<Decision> now = List.of(value(SHANGHAI, "2022", "1100", Samples.HARBOURS));

        try (XSSFWorkbook workbook = written(now, "", Revisions.none())) {
            XSSFSheet sheet = workbook.getSheet(SheetNames.REVISIONS);
            assertThat(sheet.getTables()).isEmpty();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).startsWith("There is no edition before");
        }
    }

    private XSSFWorkbook written(List<Decision> decisions, String earlier, Revisions revisions) throws IOException {
        Path file = folder.resolve("yearbook.xlsx");
        YearbookWorkbook.write(
                file,
                new YearbookContent(
                        Layouts.read(Layouts.BY_PROVINCE),
                        "2025",
                        decisions,
                        List.of(),
                        REPORTS,
                        0,
                        earlier,
                        revisions,
                        Samples.VOCABULARY));
        try (InputStream input = Files.newInputStream(file)) {
            return new XSSFWorkbook(input);
        }
    }

    private static Decision value(String series, String period, String number, DocumentInfo document) {
        return Samples.single(Samples.observation(series, period, number, document, 1));
    }

    private static List<String> words(XSSFRow row) {
        List<String> words = new ArrayList<>();
        row.forEach(cell -> words.add(cell.toString()));
        return words;
    }
}
