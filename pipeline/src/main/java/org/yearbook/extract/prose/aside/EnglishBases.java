package org.yearbook.extract.prose.aside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishOpenTimes;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.EnglishSpans;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What English changes are measured from: compared with 2022, from the second quarter, than in August, year on year. The
 * time that is compared with is not the figure's own, and only a change over a year is a growth of the yearbook.
 */
public final class EnglishBases {

    /** What stands for the value that is compared with: than the level in 2019, on the surplus recorded in May. */
    public static final String VALUE =
            "(?: (?:the|that|those|a|an|its|their|same|revised|record|previous|corresponding|comparable|total|average|month|quarter"
                    + "|level|levels|figure|figures|rate|pace|value|amount|number|total|reading|peak|high|low|one|ones|surplus|deficit|gap|balance"
                    + "|exports|imports|growth|increase|decrease|rise|fall|decline|gain|drop|seen|recorded|registered|reported|posted|reached|reach|set|marked|period|results?"
                    + "|numbers|totals|volumes|(?:[a-z]+|\\d{1,2})-month|unusually|exceptionally|historically|relatively|weak|strong|elevated|depressed|all-time))*"
                    + "(?: (?:they|it|we|he|she|there) (?:did|does|do|was|were|had|have|has))?";

    private static final Pattern COMPARES =
            Pattern.compile("\\b(?:compared|comparison|relative|comparing|versus|vs|relation|against)\\b");

    /** With the preceding three months, to the previous two quarters. */
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "\\b(?:with|to|against) the (?:preceding|previous|prior|last) (?:two|three|four|six|[2-6])[ -](?:months?|quarters?)\\b");

    private static final Pattern OF_A_YEAR = Pattern.compile(".*\\b(?:year|yr/yr|annual|yoy|y-o-y|y/y).*");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            ".*\\b(?:month|quarter|sequential|mom\\b|qoq\\b|m/m|q/q|m-o-m|q-o-q|annualised|annualized|annual rate(?! of (?:change|growth|increase|inflation))).*");

    private EnglishBases() {}

    /** What the change is over, by the words of these stretches: said in words, or by the time that is compared with. */
    public static Over over(Parsed parsed, List<Piece> stretches, @Nullable Period period) {
        for (Piece stretch : stretches) {
            if (TIME_BEFORE.matcher(stretch.of(parsed.folded())).find()) {
                return Over.ANOTHER_TIME;
            }
            for (Mention mention : parsed.mentions(stretch, Term.MEASURE)) {
                Over said = said(parsed.text().substring(mention.start(), mention.end()));
                if (said != Over.NOT_SAID) {
                    return said;
                }
            }
            for (Dated date : parsed.dates()) {
                boolean base = stretch.start() <= date.start()
                        && date.end() <= stretch.end()
                        && parsed.aside().get(date.start())
                        && !isBracketed(parsed, date)
                        && (date.period() == null || !date.period().isDay())
                        && !EnglishOpenTimes.isSince(parsed.text().substring(date.start(), date.end()));
                if (base) {
                    return isAYearBefore(parsed, date, period) ? Over.A_YEAR : Over.ANOTHER_TIME;
                }
            }
        }
        return Over.NOT_SAID;
    }

    /** What it is over by the length of time that it took, or by what is no one time. */
    public static Over ofSpan(Parsed parsed, Piece behind, Piece before, @Nullable Period period) {
        Over over = EnglishSpans.behind(parsed, behind, period);
        return over == Over.NOT_SAID ? EnglishSpans.before(parsed, before, period) : over;
    }

    /** The current fiscal year (2023-24): its name, and no base. */
    private static boolean isBracketed(Parsed parsed, Dated date) {
        return date.start() > 0 && parsed.text().charAt(date.start() - 1) == '(';
    }

    /** Compared with a month earlier, exports rose 3%: what a clause without a number before this index compares with. */
    public static Over saidBefore(Parsed parsed, int end, @Nullable Period period) {
        Over last = Over.NOT_SAID;
        for (Piece clause : parsed.clauses()) {
            Over said = clause.end() <= end ? comparing(parsed, clause, period) : Over.NOT_SAID;
            last = said == Over.NOT_SAID ? last : said;
        }
        return last;
    }

    /** Comparing May 2023 with May 2022, exports rose 3%: what the clause that opens a sentence compares with. */
    public static Over saidAtOpening(Parsed parsed, int end, @Nullable Period period) {
        Piece opening = parsed.clauses().get(0);
        return opening.end() <= end ? comparing(parsed, opening, period) : Over.NOT_SAID;
    }

    private static Over comparing(Parsed parsed, Piece clause, @Nullable Period period) {
        String words = clause.of(parsed.folded());
        boolean compares = (COMPARES.matcher(words).find() || isBetween(parsed, clause))
                && parsed.numerals().stream()
                        .noneMatch(numeral -> numeral.isFigure()
                                && clause.start() <= numeral.start()
                                && numeral.end() <= clause.end());
        if (compares && TIME_BEFORE.matcher(words).find()) {
            return Over.ANOTHER_TIME;
        }
        return compares ? over(parsed, List.of(clause), period) : Over.NOT_SAID;
    }

    private static boolean isBetween(Parsed parsed, Piece clause) {
        return parsed.dates().stream()
                .filter(date -> clause.start() <= date.start() && date.end() <= clause.end())
                .anyMatch(date -> EnglishBetween.from(parsed.folded(), parsed.dates(), date)
                        .isPresent());
    }

    /** Whether such words tell what a change is over: month on month. */
    public static boolean isBasis(Parsed parsed, Mention measure) {
        return said(parsed.text().substring(measure.start(), measure.end())) != Over.NOT_SAID;
    }

    /** What the last such words of a stretch say; empty if it has none. */
    public static Optional<Over> saidLast(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.MEASURE).stream()
                .map(mention -> said(parsed.text().substring(mention.start(), mention.end())))
                .filter(over -> over != Over.NOT_SAID)
                .reduce((first, second) -> second);
    }

    /** What such words say: year on year, from the previous month. */
    public static Over said(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        if (folded.contains("prior-year") || folded.contains("year-ago")) {
            return Over.A_YEAR;
        }
        if (OF_ANOTHER.matcher(folded).matches()) {
            return Over.ANOTHER_TIME;
        }
        return OF_A_YEAR.matcher(folded).matches() ? Over.A_YEAR : Over.NOT_SAID;
    }

    public static boolean isAYearBefore(Parsed parsed, Dated base, @Nullable Period period) {
        @Nullable Period from = base.period();
        if (from == null) {
            String printed = parsed.text().substring(base.start(), base.end());
            if (EnglishRelative.isYearBefore(printed)) {
                return true;
            }
            from = EnglishRelative.of(printed, period);
        }
        return from != null
                && period != null
                && (from.equals(period.inYear(period.firstYear() - 1))
                        || (from.isYear() && from.firstYear() == period.lastYear() - 1));
    }
}
