package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;

/** One row of a reviewed workbook, which is complete, or empty, or wrong. */
final class ReviewedRow {

    private final Row row;
    private final Map<ReviewColumn, Integer> places;
    private final List<String> mistakes;

    /** @param mistakes receives what is wrong, with row and column */
    ReviewedRow(Row row, Map<ReviewColumn, Integer> places, List<String> mistakes) {
        this.row = row;
        this.places = places;
        this.mistakes = mistakes;
    }

    /** The decision of the row; empty where there is none or it is wrong. */
    Optional<ReviewerDecision> decision() {
        int before = mistakes.size();
        Optional<Kind> kind = kind();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String figure = kind.get() == Kind.CHOOSE ? figure() : unwanted(ReviewColumn.CHOICE, kind.get());
        @Nullable BigDecimal value = kind.get() == Kind.OVERRIDE ? value() : null;
        if (kind.get() != Kind.OVERRIDE) {
            unwanted(ReviewColumn.VALUE, kind.get());
        }
        ReviewerDecision decision = new ReviewerDecision(
                required(ReviewColumn.GROUP),
                kind.get(),
                figure,
                value,
                required(ReviewColumn.FINGERPRINT),
                required(ReviewColumn.REASON),
                required(ReviewColumn.REVIEWER),
                date(),
                required(ReviewColumn.RELEASE));
        return mistakes.size() == before ? Optional.of(decision) : Optional.empty();
    }

    private Optional<Kind> kind() {
        String text = text(ReviewColumn.DECISION);
        if (text.isEmpty()) {
            for (ReviewColumn column : List.of(ReviewColumn.CHOICE, ReviewColumn.VALUE, ReviewColumn.REASON)) {
                if (!text(column).isEmpty()) {
                    mistake(ReviewColumn.DECISION, "missing, though '" + column.head() + "' is filled in");
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
        try {
            return Optional.of(Kind.of(text));
        } catch (IllegalArgumentException e) {
            mistake(
                    ReviewColumn.DECISION,
                    "expecting accept, choose, override, reject or defer instead of '" + text + "'");
            return Optional.empty();
        }
    }

    private String figure() {
        List<String> figures = List.of(text(ReviewColumn.FIGURES).split("\\|"));
        String choice = text(ReviewColumn.CHOICE);
        if (figures.contains(choice)) {
            return choice;
        }
        int number = choice.matches("\\d{1,6}") ? Integer.parseInt(choice) : 0;
        if (number < 1 || number > figures.size()) {
            mistake(
                    ReviewColumn.CHOICE,
                    choice.isEmpty()
                            ? "missing: which candidate, 1 to " + figures.size() + "?"
                            : "expecting a candidate from 1 to " + figures.size() + " instead of '" + choice + "'");
            return "";
        }
        return figures.get(number - 1);
    }

    private @Nullable BigDecimal value() {
        String text = text(ReviewColumn.VALUE).replace(",", "");
        if (text.isEmpty()) {
            mistake(ReviewColumn.VALUE, "missing: an override needs the value to publish, in base units");
            return null;
        }
        if (!text.matches("-?\\d{1,30}(\\.\\d{1,15})?")) {
            mistake(ReviewColumn.VALUE, "expecting a number in base units instead of '" + text + "'");
            return null;
        }
        return new BigDecimal(text);
    }

    private String date() {
        @Nullable Cell cell = row.getCell(place(ReviewColumn.DATE));
        if (cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        String text = required(ReviewColumn.DATE);
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            mistake(ReviewColumn.DATE, "expecting a day (2024-10-08) instead of '" + text + "'");
            return "";
        }
    }

    private String required(ReviewColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            mistake(column, "missing");
        }
        return text;
    }

    private String unwanted(ReviewColumn column, Kind kind) {
        if (!text(column).isEmpty()) {
            mistake(column, "'" + text(column) + "' does not go with " + kind.code() + "; clear the cell");
        }
        return "";
    }

    private String text(ReviewColumn column) {
        @Nullable Cell cell = row.getCell(place(column));
        return cell == null ? "" : text(cell);
    }

    private int place(ReviewColumn column) {
        return places.getOrDefault(column, column.index());
    }

    void mistake(ReviewColumn column, String what) {
        mistakes.add("sheet " + row.getSheet().getSheetName() + ", row " + (row.getRowNum() + 1) + ", column "
                + CellReference.convertNumToColString(place(column)) + " (" + column.head() + "): " + what);
    }

    /** The text of a cell, of a formula its formula, without blanks at the ends. */
    static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())).toPlainString();
            case FORMULA -> "=" + cell.getCellFormula();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
