package org.yearbook.config;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecision.Kind;

/**
 * {@code config/decisions.csv}: what reviewers decided, one decision a line, in order of group and release so that the
 * work of two people merges line by line.
 */
public final class DecisionsFile {

    public static final String NAME = "decisions.csv";

    private static final String[] COLUMNS = {
        "group_id", "decision", "figure_id", "value", "fingerprint", "reason", "reviewer", "date", "release"
    };

    private DecisionsFile() {}

    /**
     * The decisions of a file, none where it is missing.
     *
     * @throws ConfigException with the line of the first mistake
     */
    public static List<ReviewerDecision> read(Path file) {
        List<ReviewerDecision> decisions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (!Files.exists(file)) {
            return decisions;
        }
        for (ConfigTable.Row row : ConfigTable.read(file, COLUMNS)) {
            ReviewerDecision decision = decision(row);
            if (!seen.add(key(decision))) {
                throw row.mistake("'" + decision.groupId() + "' is decided for the second time in release '"
                        + decision.release() + "'; keep one");
            }
            decisions.add(decision);
        }
        return decisions;
    }

    private static ReviewerDecision decision(ConfigTable.Row row) {
        Kind kind = row.as("decision", "accept, choose, override, reject or defer", Kind::of);
        String figure = unescaped(row.text("figure_id"));
        if ((kind == Kind.CHOOSE) == figure.isEmpty()) {
            throw row.mistake(
                    kind == Kind.CHOOSE
                            ? "'figure_id' is missing: which candidate is chosen?"
                            : "'figure_id' belongs to choose, not to " + kind.code());
        }
        if ((kind == Kind.OVERRIDE) == row.text("value").isEmpty()) {
            throw row.mistake(
                    kind == Kind.OVERRIDE
                            ? "'value' is missing: an override needs the value to publish, in base units"
                            : "'value' belongs to override, not to " + kind.code());
        }
        @Nullable BigDecimal value = kind == Kind.OVERRIDE ? row.as("value", "a number", BigDecimal::new) : null;
        return new ReviewerDecision(
                row.required("group_id"),
                kind,
                figure,
                value,
                row.text("fingerprint"),
                unescaped(row.required("reason")),
                unescaped(row.required("reviewer")),
                row.as("date", "a day (2024-10-08)", DecisionsFile::day),
                row.required("release"));
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Takes new decisions into the file, each in the place of an earlier one on the same group in the same release. */
    public static void merge(Path file, List<ReviewerDecision> decisions) throws IOException {
        SortedMap<String, ReviewerDecision> all = new TreeMap<>();
        Stream.concat(read(file).stream(), decisions.stream()).forEach(decision -> all.put(key(decision), decision));
        String lines = all.values().stream()
                .map(DecisionsFile::line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Path written = file.resolveSibling("." + NAME + ".new");
        Files.writeString(written, String.join(",", COLUMNS) + "\n" + lines, StandardCharsets.UTF_8);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(ReviewerDecision decision) {
        return decision.groupId() + "\t" + decision.release();
    }

    private static String line(ReviewerDecision decision) {
        @Nullable BigDecimal value = decision.value();
        return Stream.of(
                        decision.groupId(),
                        decision.kind().code(),
                        escaped(decision.figureId()),
                        value == null ? "" : value.toPlainString(),
                        decision.fingerprint(),
                        escaped(decision.reason()),
                        escaped(decision.reviewer()),
                        decision.date(),
                        decision.release())
                .map(DecisionsFile::cell)
                .collect(Collectors.joining(","));
    }

    /** One line a decision, or git cannot merge them. */
    private static String cell(String text) {
        String flat = text.replaceAll("[\\r\\n\\t]+", " ").strip();
        boolean quoted = flat.contains(",") || flat.contains("\"") || flat.startsWith("#");
        return quoted ? "\"" + flat.replace("\"", "\"\"") + "\"" : flat;
    }

    /** A spreadsheet must not run the words of a reviewer as a formula. */
    private static String escaped(String text) {
        return text.strip().matches("(?s)'*[=+\\-@＝＋－＠].*") ? "'" + text.strip() : text;
    }

    private static String unescaped(String text) {
        return text.matches("(?s)'+[=+\\-@＝＋－＠].*") ? text.substring(1) : text;
    }
}
