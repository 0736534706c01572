package org.yearbook.extract.prose.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The year that a Chinese text without a day of publication calls 今年. A part of a year that such a text names bare (前7个月)
 * is of this year, whatever earlier year another paragraph named, if it has named that part of this year before; it may be even if
 * not, where nothing makes this year likely.
 */
public final class UntoldYear {

    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年(?!度)");

    /** Any year will do: the parts named with 今年 are compared with bare ones as parts of one year. */
    private static final int ANY = 2000;

    private final Vintage edition;
    private final boolean spokenOf;
    private final Set<Period> parts = new HashSet<>();

    /**
     * @param edition the date of the text, as far as it is known or assumed
     * @param titled the times that the title names: a text on 2023 calls it this year
     */
    public UntoldYear(Vintage edition, List<Period> titled, List<Sentence> sentences) {
        this.edition = edition;
        boolean spoken = false;
        Periods any = new Periods(new Vintage(Integer.toString(ANY)));
        for (Sentence sentence : sentences) {
            String text = sentence.text();
            if (edition.isDay()
                    || !titled.isEmpty()
                    || Parsed.isEnglish(text)
                    || !THIS_YEAR.matcher(text).find()) {
                continue;
            }
            spoken = true;
            for (Dated date : any.find(text, null)) {
                if (THIS_YEAR.matcher(text).region(date.start(), date.end()).lookingAt() && date.period() != null) {
                    parts.add(date.period());
                }
            }
        }
        spokenOf = spoken;
    }

    /** Whether the year that a paragraph opens with need not be that of the parts of years that it names. */
    boolean mayDiffer(Context context) {
        return spokenOf && !edition.isKnown() && context.periodFrom() == Origin.ASSUMED;
    }

    /** The times of a sentence, those of this year that it has named so; open where nothing makes this year likely. */
    List<Dated> open(String text, List<Dated> dates) {
        if (parts.isEmpty()) {
            return dates;
        }
        boolean year = false;
        List<Dated> times = new ArrayList<>();
        for (Dated date : dates) {
            @Nullable Period period = date.period();
            year |= Times.namesYear(text.substring(date.start(), date.end()));
            boolean untold = !year && period != null && !period.isSpan() && parts.contains(period.inYear(ANY));
            times.add(untold && period != null ? new Dated(date.start(), date.end(), thisYear(period)) : date);
        }
        return times;
    }

    private @Nullable Period thisYear(Period part) {
        return edition.isKnown() ? part.inYear(edition.lastDay().getYear()) : null;
    }
}
