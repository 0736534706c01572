package org.yearbook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person reads at the end of a run. */
final class RunSummary {

    private RunSummary() {}

    static String of(RunOutcome outcome) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Documents",
                "%d: %d read, %d read in part, %d rejected%s%s",
                outcome.documents(),
                outcome.count("documents.read"),
                outcome.count("documents.read_in_part"),
                outcome.count("documents.rejected"),
                reasons(outcome),
                unchanged(outcome.count("documents.unchanged")));
        outcome.unread()
                .forEach(document -> text.append("                  ")
                        .append(document.file())
                        .append(": ")
                        .append(document.reason())
                        .append(document.rejected() ? "" : ", read in part")
                        // Where nothing is published there is no file to look it up in.
                        .append(outcome.published() ? "" : ": " + document.explanation())
                        .append('\n'));
        line(text, "Tables", "%d", outcome.count("tables.read"));
        line(
                text,
                "Figures",
                "%d used, %d unmapped (no indicator, unit or area of config/), %d set aside (forecasts, targets, incomplete)",
                outcome.count("figures.used"),
                outcome.count("figures.unmapped"),
                outcome.count("figures.set_aside"));
        line(
                text,
                "Numerals",
                "%d, of which %d figures, %d not understood",
                outcome.total("numerals."),
                outcome.count("numerals.figure"),
                outcome.count("numerals.not_understood"));
        line(
                text,
                "Published",
                "%s",
                counts(outcome, "observations.", List.of("verified", "uncontradicted", "unchecked")));
        line(text, "Agreements", "%s", counts(outcome, "decisions.", List.of("identical", "rounding")));
        line(text, "Other systems", "%s", counts(outcome, "decisions.", List.of("basis", "definition")));
        line(
                text,
                "Conflicts",
                "%s",
                counts(outcome, "decisions.", List.of("vintage", "identity", "precedence", "unresolved", "withheld")));
        line(
                text,
                "Decisions",
                "%d of reviewers honoured, %d expired or without a match",
                outcome.count("decisions.reviewer_decision"),
                outcome.decisionsFailed());
        line(text, "Checks", "%s", counts(outcome, "checks.", List.of("holds", "rounding", "fails")));
        line(text, "Issues", "%s", counts(outcome, "issues.", List.of("error", "warning", "note")));
        if (outcome.published()) {
            line(text, "Yearbook", "%s", file(outcome, "yearbook.xlsx"));
            line(text, "For reviewers", "%s", file(outcome, "review.html"));
            line(text, "To decide in", "%s", file(outcome, "review.xlsx"));
            line(text, "All figures", "%s", file(outcome, "figures.csv"));
            line(text, "All numerals", "%s", file(outcome, "numerals.csv"));
            line(text, "Problems", "%s", file(outcome, "issues.csv"));
        }
        return text.toString();
    }

    private static String file(RunOutcome outcome, String name) {
        return outcome.folder() + "/" + name;
    }

    /** How many documents were rejected for which reason. */
    private static String reasons(RunOutcome outcome) {
        Map<String, Long> byReason = outcome.unread().stream()
                .filter(RunOutcome.Unread::rejected)
                .collect(Collectors.groupingBy(RunOutcome.Unread::reason, TreeMap::new, Collectors.counting()));
        return byReason.isEmpty()
                ? ""
                : byReason.entrySet().stream()
                        .map(reason -> reason.getValue() + " " + reason.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String unchanged(long documents) {
        return documents == 0 ? "" : " (" + documents + " as in an earlier run, not read again)";
    }

    private static String counts(RunOutcome outcome, String prefix, List<String> labels) {
        String known = labels.stream()
                .filter(label -> outcome.count(prefix + label) > 0)
                .map(label -> outcome.count(prefix + label) + " " + label)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "none" : known;
    }

    private static void line(StringBuilder text, String name, String format, Object... values) {
        text.append(String.format(Locale.ROOT, "  %-15s ", name))
                .append(String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
