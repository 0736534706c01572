package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What an English change is over where its base is an amount with a time behind it: up 3% over 5 billion in May 2022. */
public final class EnglishBaseAmounts {

    private static final String MONEY = "(?:[a-z]{0,3}\\p{Sc}|[a-z]{2,4}\\.?)?\\s*$";

    /** Between a change and its base stands at most the amount that it led to. */
    private static final int MOST_BETWEEN = 2;

    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:over|on|than|from|against|above|below|versus|compared (?:with|to))" + EnglishBases.VALUE
                    + "(?: (?:of|at|achieved|made|about|around|some|nearly|almost|only|just))*\\s*" + MONEY);
    private static final Pattern RESULT =
            Pattern.compile("(?: [a-z]+)?,? or (?:approximately |about |around |some |nearly )?" + MONEY
                    + "|[\\s,]*(?:(?:in|during|for|over)(?: the)?\\s+)?,?\\s*(?:to(?: reach)?|reaching|to stand at|(?:as|and|when) (?:(?:it|they|these|this) )?(?:stood at|reached|remained at|amounted to|totall?ed|were|was|hit))(?: (?:at|about|around|some|nearly|almost|over|more than))?\\s*"
                    + MONEY);
    private static final Pattern SAME =
            Pattern.compile("\\b(?:same|corresponding) (?:period|months?|quarter|half|time)\\b");

    private static final int LONGEST_SAME = 32;

    private static final Pattern ANOTHER = Pattern.compile("\\b(?:and|while|but|whereas)\\b");

    private EnglishBaseAmounts() {}

    public static Over over(EnglishTail tail, @Nullable Period period) {
        Parsed parsed = tail.parsed();
        int from = tail.numeral().end();
        List<Numeral> behind = parsed.numerals().stream()
                .filter(next ->
                        next.isFigure() && next.start() >= tail.numeral().end())
                .limit(MOST_BETWEEN)
                .toList();
        for (Numeral next : behind) {
            String words = parsed.withoutTimes(new Piece(from, next.start()));
            if (next.isPercent() && tail.numeral().isPercent()) {
                return Over.NOT_SAID; // down 3%, compared with a decline of 2% in April: of two changes, neither is
                // measured from the other
            }
            if (LEAD.matcher(words).find() && !ANOTHER.matcher(words).find()) {
                return of(parsed, EnglishTail.of(parsed, next).words(), period);
            }
            if (!RESULT.matcher(words).matches()) {
                return Over.NOT_SAID;
            }
            Over over = EnglishBases.over(
                    parsed, List.of(EnglishTail.of(parsed, next).withBasis()), period);
            if (over != Over.NOT_SAID) {
                return over; // down 3% to 5 billion compared to a year ago
            }
            from = next.end();
        }
        return Over.NOT_SAID;
    }

    /** In the same period of FY 21: of the year before, where no year that is known says otherwise. */
    private static boolean isSamePart(Parsed parsed, Dated base, @Nullable Period period) {
        String printed = parsed.folded().substring(Math.max(0, base.start() - LONGEST_SAME), base.end());
        @Nullable Period told = base.period();
        boolean near = told == null || period == null || told.firstYear() >= period.firstYear() - 1;
        return SAME.matcher(printed).find() && near;
    }

    private static Over of(Parsed parsed, Piece words, @Nullable Period period) {
        Optional<Dated> base = parsed.dates().stream()
                .filter(date -> words.start() <= date.start() && date.end() <= words.end())
                .findFirst();
        if (base.isPresent() && isSamePart(parsed, base.get(), period)) {
            return Over.A_YEAR;
        }
        return base.map(date -> EnglishBases.isAYearBefore(parsed, date, period) ? Over.A_YEAR : Over.ANOTHER_TIME)
                .orElse(Over.NOT_SAID);
    }
}
