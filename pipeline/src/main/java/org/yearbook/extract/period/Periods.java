package org.yearbook.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FiscalYear;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;

/**
 * Finds the times that a printed text names: an optional year (printed, or told from the edition: 去年) and an optional part of it.
 * A part without a year takes the year named last; where none is named, the latest year in which that part was over
 * or running when the edition came out.
 */
public final class Periods {

    private static final char FIRST_CHINESE = '\u2E80';

    private final EditionYears edition;
    private final ChineseTimes chineseTimes;
    private final @Nullable EnglishFiscalYears fiscal;
    private final boolean inFiscalParts;

    /** @param vintage the date of the edition, from which 去年 and 目前 are told; may be unknown */
    public Periods(Vintage vintage) {
        this(vintage, false, null, List.of());
    }

    /**
     * @param ofRepublic whether the text counts years from 1911 on, as Taiwan does: 114年
     * @param fiscal the year by which the country of the text reckons, null if that is the one of the calendar
     * @param sentences of the text
     */
    public Periods(Vintage vintage, boolean ofRepublic, @Nullable FiscalYear fiscal, List<String> sentences) {
        edition = new EditionYears(vintage);
        chineseTimes = new ChineseTimes(edition, ofRepublic);
        this.fiscal = fiscal == null ? null : new EnglishFiscalYears(fiscal, vintage);
        inFiscalParts =
                fiscal != null && sentences.stream().anyMatch(sentence -> FiscalParts.in(Lexicon.fold(sentence)));
    }

    /** The month with which the years begin by which the country of the text reckons; 0 if they are those of the calendar. */
    public int fiscalStart() {
        return fiscal == null ? 0 : fiscal.year().firstMonth();
    }

    /** The times in this text in order; the year of the time before it goes to a first part that names none. */
    public List<Dated> find(String text, @Nullable Integer yearBefore) {
        return find(text, yearBefore, yearBefore);
    }

    /**
     * The same where the year of an earlier paragraph is all that is known.
     *
     * @param likely the year that 全年 and 年末 are taken of where the text names none
     */
    public List<Dated> find(String text, @Nullable Integer yearBefore, @Nullable Integer likely) {
        String folded = Lexicon.fold(text);
        boolean chinese = hasChinese(folded);
        List<Dated> found = new ArrayList<>();
        @Nullable Integer year = yearBefore;
        @Nullable Integer spokenOf = likely;
        int index = 0;
        while (index < folded.length()) {
            @Nullable Dated dated = chinese ? VagueTimes.at(folded, index, edition) : null;
            if (dated == null) {
                dated = ChineseTimes.wholeYear(folded, index, spokenOf);
            }
            if (dated == null && TimeStarts.at(folded, index)) {
                dated = chinese ? inChinese(folded, index, year) : inEnglish(folded, index, year);
            }
            if (dated == null) {
                index++;
            } else {
                dated = chinese ? dated : EnglishTimesCompared.before(folded, dated, found);
                found.addAll(CountedParts.before(folded, dated));
                MonthsAcrossYears.add(found, folded, dated);
                index = dated.end();
                year = dated.period() == null
                                || RelatedTimes.isLastPeriod(folded.substring(dated.start(), dated.end()))
                                || RelatedTimes.isSamePart(folded, dated.end())
                                || RelatedTimes.isGround(folded, dated.start(), dated.end())
                                || EnglishRelative.isCompared(folded, dated)
                                || (!chinese && EnglishTimesCompared.isLongAgo(folded, dated))
                        ? year
                        : Integer.valueOf(dated.period().lastYear());
                spokenOf = year == null ? spokenOf : year;
            }
        }
        if (chinese) {
            return List.copyOf(found);
        }
        List<Dated> complete = EnglishOrdinals.complete(folded, found);
        return List.copyOf(fiscal == null ? complete : FiscalParts.open(folded, complete, inFiscalParts));
    }

    private @Nullable Dated inChinese(String text, int index, @Nullable Integer yearBefore) {
        @Nullable
        Dated ofFiscalYear = fiscal == null
                ? ChineseFiscalYears.part(text, index)
                : new ChineseFiscalYears(fiscal.year()).at(text, index);
        if (ofFiscalYear != null) {
            return ofFiscalYear;
        }
        @Nullable Dated dated = chineseTimes.at(text, index, yearBefore);
        return dated == null ? english(text, index, yearBefore) : dated;
    }

    /** In a text in which no character is Chinese, and so none of the words and signs for years, months and quarters. */
    private @Nullable Dated inEnglish(String text, int index, @Nullable Integer yearBefore) {
        @Nullable Dated ofFiscalYear = fiscal == null ? null : fiscal.at(text, index);
        if (ofFiscalYear != null) {
            return ofFiscalYear;
        }
        boolean word = TimeStarts.isLatin(text.charAt(index));
        @Nullable Dated dated = word ? relative(text, index) : IsoDates.at(text, index);
        return dated == null ? english(text, index, yearBefore) : dated;
    }

    /** This year, last year: not with a part, which English names otherwise. */
    private @Nullable Dated relative(String text, int index) {
        @Nullable Matcher match = EditionYears.relativeAt(text, index);
        if (match == null) {
            return null;
        }
        @Nullable Integer year = edition.shifted(match.group());
        return new Dated(index, match.end(), year == null ? null : Period.year(year));
    }

    private @Nullable Dated english(String text, int index, @Nullable Integer yearBefore) {
        return EnglishTimes.at(
                text, index, new EnglishYears(edition.vintage(), month -> edition.inherited(month, yearBefore)));
    }

    private static boolean hasChinese(String text) {
        return text.chars().anyMatch(character -> character >= FIRST_CHINESE);
    }

    /** Whether English words of comparison stand before a time: down from July 2022. */
    public static boolean isCompared(String text, Dated date) {
        return EnglishRelative.isCompared(Lexicon.fold(text), date);
    }
}
