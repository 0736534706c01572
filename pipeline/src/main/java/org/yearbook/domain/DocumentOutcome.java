package org.yearbook.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one input file.
 *
 * @param status how much of it was read
 * @param reason code of the one reason why not all of it was read; empty when all was
 * @param explanation on which pages what is missing and what the user can do, or why it was rejected; empty when all
 *     was read
 * @param notes codes of what else there is to know about it, in order, each once
 */
public record DocumentOutcome(Status status, String reason, String explanation, List<String> notes) {

    /** Where more sentences differ, they differ in a count; issues.csv has them all. */
    private static final int MOST_MESSAGES = 3;

    public DocumentOutcome {
        notes = List.copyOf(notes);
    }

    /** How much of a document was read. */
    public enum Status {
        READ,
        READ_IN_PART,
        REJECTED;

        /** As it stands in every file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Nothing of it was read. */
    public static DocumentOutcome rejected(String reason, String explanation) {
        return new DocumentOutcome(Status.REJECTED, reason, explanation, List.of());
    }

    /** Something of it was read; what is missing, if anything, is told by issues of the document. */
    public static DocumentOutcome read(List<Issue> issues) {
        List<Gap> gaps = Arrays.stream(Gap.values())
                .filter(gap -> issues.stream().anyMatch(gap::isToldBy))
                .toList();
        List<String> notes = issues.stream()
                .map(Issue::code)
                .filter(code -> gaps.isEmpty() || !code.equals(gaps.get(0).name()))
                .distinct()
                .sorted()
                .toList();
        if (gaps.isEmpty()) {
            return new DocumentOutcome(Status.READ, "", "", notes);
        }
        String explanation =
                gaps.stream().map(gap -> explanation(gap, issues)).distinct().collect(Collectors.joining(" "));
        return new DocumentOutcome(Status.READ_IN_PART, gaps.get(0).name(), explanation, notes);
    }

    private static String explanation(Gap gap, List<Issue> issues) {
        List<Issue> telling = issues.stream().filter(gap::isToldBy).toList();
        Map<String, List<Integer>> pages = telling.stream()
                .filter(issue -> issue.page() > 0)
                .collect(Collectors.groupingBy(
                        Issue::message,
                        LinkedHashMap::new,
                        Collectors.mapping(Issue::page, Collectors.toUnmodifiableList())));
        Stream<String> ofPages = pages.size() <= MOST_MESSAGES
                ? pages.entrySet().stream().map(entry -> ofPages(entry.getValue(), entry.getKey()))
                : Stream.of(ofPages(
                        pages.values().stream().flatMap(List::stream).toList(),
                        pages.keySet().iterator().next()));
        Stream<String> ofAll = telling.stream()
                .filter(issue -> issue.page() == 0)
                .map(Issue::message)
                .distinct();
        return Stream.concat(ofPages, ofAll).collect(Collectors.joining(" "));
    }

    private static String ofPages(List<Integer> numbers, String message) {
        List<Integer> pages = numbers.stream().distinct().sorted().toList();
        return (pages.size() == 1 ? "Page " : "Pages ") + PageRanges.of(pages) + ": " + message;
    }

    /** Whether there is anything of it in the yearbook. */
    public boolean isRead() {
        return status != Status.REJECTED;
    }
}
