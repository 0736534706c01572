package org.yearbook.extract.prose.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;

/**
 * 2013年1月…今年1月: a Chinese text that opens, or has a sentence without numbers, with a part of a year, and then calls such a part
 * one of this year, tells which year it means.
 */
final class PartsOfThisYear {

    private static final String THIS_YEAR = "今年";

    /** Any year will do for telling parts of years from one another. */
    private static final int ANY = 2000;

    /** What may stand before the time that a sentence opens with: a place and a day of a report, 据统计. */
    private static final Pattern OPENING =
            Pattern.compile("\\P{L}*|[^，。]{0,24}(?:[电讯]|显示|获悉|通报|公布)[】）)，\\s]*|据[^，。]{1,12}，");

    /** 2019年上半年的水平, 2022年一季度以来: a time to compare with. */
    private static final Pattern COMPARED = Pattern.compile("[^，。]{0,12}?(?:相比|同期|水平|以来)|的");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** 出口 in 2013年1月，出口达1亿元: what a time is told of. */
    private static final Pattern TOLD = Pattern.compile("[，,\\s]*([^\\d，。；]*?)[达为约逾超近到]*(?=[\\d，。；]|$)");

    private PartsOfThisYear() {}

    /** The year; empty if the text names no part so, the same part of several years, or may only compare with it. */
    static Optional<Vintage> edition(List<Sentence> sentences) {
        if (sentences.stream().noneMatch(sentence -> sentence.text().contains(THIS_YEAR))) {
            return Optional.empty();
        }
        Set<Period> parts = new HashSet<>();
        Set<String> told = new HashSet<>();
        forEachPart(sentences, new Vintage(Integer.toString(ANY)), (sentence, part) -> {
            if (sentence.text().startsWith(THIS_YEAR, part.start())) {
                parts.add(period(part).inYear(ANY));
                told.add(told(sentence, part));
            }
        });
        SortedSet<Integer> years = new TreeSet<>();
        Set<Integer> spokenOf = new HashSet<>();
        @Nullable
        Sentence first = sentences.stream()
                .filter(sentence -> !sentence.isHeading())
                .findFirst()
                .orElse(null);
        forEachPart(sentences, Vintage.UNKNOWN, (sentence, part) -> {
            if (parts.contains(period(part).inYear(ANY))) {
                years.add(period(part).firstYear());
                boolean figure =
                        FIGURE.matcher(sentence.text().substring(part.end())).find();
                boolean own = !figure || (sentence.equals(first) && isNew(told(sentence, part), told));
                if (own && isTopic(sentence, part)) {
                    spokenOf.add(period(part).firstYear());
                }
            }
        });
        return years.size() == 1 && spokenOf.containsAll(years)
                ? Optional.of(new Vintage(years.first().toString()))
                : Optional.empty();
    }

    /** Whether a sentence is about this time and not about this year as well. */
    private static boolean isTopic(Sentence sentence, Dated part) {
        String text = sentence.text();
        return !text.contains(THIS_YEAR)
                && OPENING.matcher(text.substring(0, part.start())).matches()
                && !COMPARED.matcher(text).region(part.end(), text.length()).lookingAt();
    }

    /** Two numbers of one thing may be of two years. */
    private static boolean isNew(String words, Set<String> told) {
        return told.stream().noneMatch(other -> other.startsWith(words) || words.startsWith(other));
    }

    /** The words between a time and its number. */
    private static String told(Sentence sentence, Dated part) {
        Matcher words =
                TOLD.matcher(sentence.text()).region(part.end(), sentence.text().length());
        return words.lookingAt() ? words.group(1) : "";
    }

    private static Period period(Dated part) {
        return Objects.requireNonNull(part.period());
    }

    private static void forEachPart(List<Sentence> sentences, Vintage edition, BiConsumer<Sentence, Dated> found) {
        Periods periods = new Periods(edition);
        for (Sentence sentence : sentences) {
            for (Dated date : periods.find(sentence.text(), null)) {
                @Nullable Period period = date.period();
                if (period != null && !period.isYear() && !period.isSpan() && !period.isDay()) {
                    found.accept(sentence, date);
                }
            }
        }
    }
}
