package org.yearbook.publish.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yearbook.domain.ReviewerDecision;

/** A {@code review.xlsx} as a reviewer has filled it in. */
public final class ReviewedWorkbook {

    private static final Set<ReviewColumn> NEEDED = Set.of(
            ReviewColumn.DECISION,
            ReviewColumn.CHOICE,
            ReviewColumn.VALUE,
            ReviewColumn.REASON,
            ReviewColumn.REVIEWER,
            ReviewColumn.DATE,
            ReviewColumn.GROUP,
            ReviewColumn.RELEASE,
            ReviewColumn.FIGURES,
            ReviewColumn.FINGERPRINT);

    private final List<ReviewerDecision> decisions = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private boolean found;

    private ReviewedWorkbook() {}

    /**
     * What a reviewer decided.
     *
     * @param mistakes each with sheet, row and column; where there is one, no decision may be taken over
     */
    public record Reviewed(List<ReviewerDecision> decisions, List<String> mistakes) {

        public Reviewed {
            decisions = List.copyOf(decisions);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Reads the rows of all its sheets in which something was decided; an IOException where the file is no workbook. */
    public static Reviewed read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            ReviewedWorkbook reviewed = new ReviewedWorkbook();
            for (Sheet sheet : workbook) {
                head(sheet).ifPresent(head -> reviewed.take(sheet, head));
            }
            if (!reviewed.found) {
                reviewed.mistakes.add("no sheet has the column '" + ReviewColumn.DECISION.head() + "' of review.xlsx");
            }
            return new Reviewed(reviewed.decisions, reviewed.mistakes);
        } catch (OpenXML4JRuntimeException | org.apache.poi.ooxml.POIXMLException e) {
            throw new IOException(file + " is no Excel workbook: " + e.getMessage(), e);
        }
    }

    private static Optional<Row> head(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (ReviewedRow.text(cell).equals(ReviewColumn.DECISION.head())) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private void take(Sheet sheet, Row head) {
        found = true;
        Map<ReviewColumn, Integer> places = new EnumMap<>(ReviewColumn.class);
        for (Cell cell : head) {
            for (ReviewColumn column : ReviewColumn.values()) {
                if (ReviewedRow.text(cell).equals(column.head())) {
                    places.put(column, cell.getColumnIndex());
                }
            }
        }
        List<String> missing = new ArrayList<>();
        for (ReviewColumn column : ReviewColumn.values()) {
            if (NEEDED.contains(column) && !places.containsKey(column)) {
                missing.add("sheet " + sheet.getSheetName() + ", row " + (head.getRowNum() + 1) + ": the column '"
                        + column.head() + "' is missing");
            }
        }
        mistakes.addAll(missing);
        if (missing.isEmpty()) {
            takeRows(sheet, head, places);
        }
    }

    private void takeRows(Sheet sheet, Row head, Map<ReviewColumn, Integer> places) {
        for (int index = head.getRowNum() + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null) {
                ReviewedRow reviewed = new ReviewedRow(row, places, mistakes);
                reviewed.decision().ifPresent(decision -> {
                    if (groups.add(decision.groupId())) {
                        decisions.add(decision);
                    } else {
                        reviewed.mistake(ReviewColumn.GROUP, "'" + decision.groupId() + "' stands in two rows");
                    }
                });
            }
        }
    }
}
