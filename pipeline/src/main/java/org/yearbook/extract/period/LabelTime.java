package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.period.TimeWord.Scope;

/**
 * What a head, a row label or a caption says about time, perhaps not all of it: 10月 waits for a year, 累计 for a month.
 * Whatever leaves a choice is no period.
 *
 * @param words the times that it names, but for those that something is compared with
 * @param compared the times that a change is measured from: 上年同期 in 比上年同期增长
 * @param clash whether labels that were put together name different times
 */
public record LabelTime(List<TimeWord> words, List<TimeWord> compared, boolean clash) {

    public static final LabelTime NONE = new LabelTime(List.of(), List.of(), false);

    private static final Pattern COMPARING = Pattern.compile(
            ".*(?:比|较|与|同|和|对|(?<![a-z])(?:vs\\.?|versus|over|from|compared (?:with|to)|relative to))\\s*(?:the\\s+)?");

    public LabelTime {
        words = List.copyOf(words);
        compared = List.copyOf(compared);
    }

    /** The times in this text. */
    public static LabelTime of(String text) {
        String folded = Lexicon.fold(text);
        List<TimeWord> words = new ArrayList<>();
        List<TimeWord> compared = new ArrayList<>();
        for (TimeWord word : LabelScanner.scan(folded)) {
            boolean comparing = word.span() == null
                    && COMPARING.matcher(folded.substring(0, word.start())).matches();
            (comparing ? compared : words).add(word);
        }
        return new LabelTime(words, compared, false);
    }

    /** Whether it names a time at all, be it one that is not understood. */
    public boolean isNamed() {
        return !words.isEmpty() || clash;
    }

    /** Whether it names exactly one year and no part of it. */
    public boolean isYear() {
        return !clash
                && words.size() == 1
                && words.get(0).year() != null
                && words.get(0).part() == null;
    }

    /** Whether it names a span of years: 2019—2023年. */
    public boolean isSpan() {
        return !spans().isEmpty();
    }

    /** The text with blanks for all its words of time. */
    public String removedFrom(String text) {
        StringBuilder rest = new StringBuilder(text);
        Stream.concat(words.stream(), compared.stream()).forEach(word -> {
            for (int index = word.start(); index < word.end(); index++) {
                rest.setCharAt(index, ' ');
            }
        });
        return rest.toString();
    }

    /** The one year that it names; null if it names none or several. */
    public @Nullable Integer year() {
        Set<Integer> years = years();
        return clash || years.size() != 1 || !spans().isEmpty() || has(Scope.UNCLEAR)
                ? null
                : years.iterator().next();
    }

    /** The one part of a year that it names; null if it names none or several. */
    @Nullable
    YearPart part() {
        Set<YearPart> parts = parts();
        return parts.size() == 1 ? parts.iterator().next() : null;
    }

    /** Whether it names a part of a year, but not the year. */
    public boolean lacksYear() {
        return !clash && years().isEmpty() && spans().isEmpty() && parts().size() == 1;
    }

    /** The same with the year that a label before it names. */
    public LabelTime inYear(int year) {
        List<TimeWord> dated = new ArrayList<>(words);
        dated.add(TimeWord.year(0, 0, year));
        return new LabelTime(dated, compared, clash);
    }

    /** Whether it is only what another time is compared with: 上年同期, 上月. */
    public boolean isBase() {
        return has(Scope.SAME_PART) || has(Scope.UNCLEAR) || shifts().stream().anyMatch(shift -> shift < 0);
    }

    /** What sort of time it names - a month, a running total, a year - whichever it is. */
    public String sort() {
        @Nullable YearPart part = part();
        String scopes = words.stream()
                .map(word -> String.valueOf(word.scope()))
                .distinct()
                .sorted()
                .toList()
                .toString();
        return part == null ? scopes + parts().size() : scopes + part.form();
    }

    /** Which part of a year starts earlier: 9月 before 10月; alike where either names none. */
    public int compareStart(LabelTime other) {
        @Nullable YearPart part = part();
        @Nullable YearPart others = other.part();
        return part == null || others == null ? 0 : Integer.compare(part.firstMonth(), others.firstMonth());
    }

    /** The same as the time of a text of this length as a whole. */
    LabelTime over(int length) {
        List<TimeWord> whole = words.stream().map(word -> word.over(length)).toList();
        return new LabelTime(whole, List.of(), clash);
    }

    /** The same where its year cannot be told. */
    public LabelTime unclear() {
        return new LabelTime(words, compared, true);
    }

    /** Whether both name a part of the same sort, and this one starts no earlier: 3月 behind 2月. */
    public boolean comesAfter(LabelTime before) {
        @Nullable YearPart part = part();
        @Nullable YearPart last = before.part();
        return part == null || last == null || part.form() != last.form() || part.firstMonth() >= last.firstMonth();
    }

    /** This and the head or section above it, of which it may be a part: 10月 below 2024年1—10月. */
    public LabelTime below(LabelTime outer) {
        return new JoinedTimes(this, outer, true).joined();
    }

    /** This of a column and the time of a row, or the other way round. */
    public LabelTime across(LabelTime other) {
        return new JoinedTimes(this, other, false).joined();
    }

    /** The period of a value with this time in its heads and label, in a table with this caption; null if not certain. */
    public @Nullable Period in(LabelTime caption) {
        return new TimeResolution(this, caption).period();
    }

    /** Whether a change is measured from something else than a year before this period: 比上月, 比2019年. */
    public boolean comparesOtherThanYearBefore(@Nullable Period period) {
        return compared.stream().anyMatch(word -> {
            boolean yearBefore = word.shift() != null
                    && word.shift() == -1
                    && (word.scope() != Scope.UNCLEAR || isEndOfYear(period)); // 上年末, 年初
            boolean namedYear = word.year() != null && period != null && word.year() == period.lastYear() - 1;
            return !yearBefore && !namedYear;
        });
    }

    private static boolean isEndOfYear(@Nullable Period period) {
        return period != null
                && period.start().equals(period.end())
                && period.end().equals(Period.year(period.lastYear()).end());
    }

    Set<Integer> years() {
        return words.stream()
                .map(TimeWord::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<YearPart> parts() {
        return words.stream().map(TimeWord::part).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    Set<Period> spans() {
        return words.stream()
                .map(TimeWord::span)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Integer> shifts() {
        return words.stream()
                .map(TimeWord::shift)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(Scope scope) {
        return words.stream().anyMatch(word -> word.scope() == scope);
    }
}
