package org.yearbook.publish.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbook.domain.ReviewerDecision;

class ReviewedWorkbookTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void readsWhatWasDecidedOnEverySheet() throws IOException {
        ReviewedWorkbook.Reviewed reviewed = read("one", "two");

        assertThat(reviewed.mistakes()).isEmpty();
        assertThat(reviewed.decisions()).extracting(ReviewerDecision::groupId).containsExactly("one", "two");
    }

    @Test
    void aGroupMayStandOnOneSheetOnly() throws IOException {
        assertThat(read("one", "one").mistakes()).singleElement().asString().contains("'one' stands in two rows");
    }

    private ReviewedWorkbook.Reviewed read(String... groups) throws IOException {
        Path file = folder.resolve("review.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            for (String group : groups) {
                fill(workbook.createSheet(), group);
            }
            workbook.write(target);
        }
        return ReviewedWorkbook.read(file);
    }

    private static void fill(Sheet sheet, String group) {
        Map<ReviewColumn, String> cells = Map.of(
                ReviewColumn.DECISION, "accept",
                ReviewColumn.REASON, "as printed",
                ReviewColumn.REVIEWER, "Li",
                ReviewColumn.DATE, "2024-10-08",
                ReviewColumn.GROUP, group,
                ReviewColumn.RELEASE, "2024",
                ReviewColumn.FIGURES, "a#1",
                ReviewColumn.FINGERPRINT, "0123456789abcdef");
        Row head = sheet.createRow(0);
        Row row = sheet.createRow(1);
        for (ReviewColumn column : ReviewColumn.values()) {
            head.createCell(column.index()).setCellValue(column.head());
            row.createCell(column.index()).setCellValue(cells.getOrDefault(column, ""));
        }
    }
}
