package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.period.YearsInBrackets;

/**
 * The date of a text that does not tell it in full: the year that it tells beside a distance from it (去（2024）年); the day that opens a report, of the year that the times in it tell; the year of a part that it also calls one of this year; of an English text the only one that it names, save those it compares with. A quarter or
 * this year is then of that year, unless the text tells what was in the year before its own.
 */
public final class AssumedEdition {

    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?i)(?:^|\\b(?!(?:of|from|than|with|to|against|over|on|versus|period|month|quarter|half|time|week|day|and|the)\\b)[a-z]+ )last year\\b(?!['’]s)");

    private AssumedEdition() {}

    /** The date of the edition if it is known, else the day or year assumed; unknown where the text names several years or none. */
    public static Vintage of(Vintage published, List<Sentence> sentences) {
        if (published.isKnown()) {
            return published;
        }
        OptionalInt told = told(sentences);
        if (told.isPresent()) {
            return new Vintage(Integer.toString(told.getAsInt()));
        }
        Optional<Vintage> day = DayOfReport.of(sentences);
        if (day.isPresent()) {
            return day.get();
        }
        return PartsOfThisYear.edition(sentences).orElseGet(() -> onlyYear(sentences));
    }

    private static Vintage onlyYear(List<Sentence> sentences) {
        Periods printed = new Periods(Vintage.UNKNOWN);
        SortedSet<Integer> years = new TreeSet<>();
        for (Sentence sentence : sentences) {
            String text = sentence.text();
            if (years.size() > 1
                    || !Parsed.isEnglish(text)
                    || YEAR_BEFORE.matcher(text).find()) {
                return Vintage.UNKNOWN;
            }
            for (Dated date : printed.find(text, null)) {
                if (date.period() != null && !Periods.isCompared(text, date)) {
                    years.add(date.period().firstYear());
                    years.add(date.period().lastYear());
                }
            }
        }
        return years.size() == 1 ? new Vintage(years.first().toString()) : Vintage.UNKNOWN;
    }

    /** 去（2024）年: printed in 2025. */
    private static OptionalInt told(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !Parsed.isEnglish(sentence.text()))
                .map(sentence -> YearsInBrackets.edition(Lexicon.fold(sentence.text())))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
