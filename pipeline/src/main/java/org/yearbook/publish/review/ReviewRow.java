package org.yearbook.publish.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.CsvColumn;

/** One group as a row of {@code review.xlsx}: what there is to decide on, and what has been decided. */
final class ReviewRow {

    private ReviewRow() {}

    /** Its texts in the order of the columns. */
    static List<String> of(ReviewGroup group, String release, CodeNames names) {
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
                group.decision().chosen().map(ReviewRow::value).orElse("—"));
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
}
