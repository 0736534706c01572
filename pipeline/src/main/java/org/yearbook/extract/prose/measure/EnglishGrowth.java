package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Whether an English change is over a year, by the words around its number, by what it is compared with, or by the habit of the text. */
record EnglishGrowth(EnglishTail tail, Piece stretch) {

    /** Exports increased by 7.6% and imports by 3.8% on February 2022: the base of both stands behind the second. */
    private static final Pattern JOINED = Pattern.compile("\\s*,?\\s*(?:and|while|but) (?:[a-z]+ ){0,4}(?:by )?\\s*");

    /** A 3% annual increase, a 2% quarterly decline: what the adjective says of the noun of change. */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "\\s*(?:(?<year>annual|yearly|year-on-year|year-over-year|year-to-year|on-year)|monthly|quarterly|month-on-month|quarter-on-quarter) (?:[a-z]+ )?"
                    + "(?:(?<down>decrease|fall|decline|drop|contraction)|increase|rise|gain|growth|jump|expansion)\\b(?! (?:rate|target))");

    /** Sales grew an annual 3%. */
    private static final Pattern ADJECTIVE_BEFORE =
            Pattern.compile("\\b(?:an annual|a yearly|a year-on-year|an on-year) $");

    /** Growth in the year to date is over that of the year before. */
    private static final Pattern TO_DATE = Pattern.compile("\\byear[ -]to[ -]date\\b|\\bytd\\b");

    /** Up 0.2% in the month: over it alone, whatever was told of the year before; in the month of May is but the time. */
    private static final Pattern IN_THE_MONTH =
            Pattern.compile("\\b(?:in|during|for) the (?:month|quarter)[,;.]?\\s*$");

    /** Rose 3% and 4% month on month: values dealt out, with what they are over behind the last of them. */
    private static final Pattern BARE = Pattern.compile("\\s+(?:and|to)\\s+|\\s*[-–—]\\s*");

    /**
     * The measure, a growth that is not over a year as another change.
     *
     * @param known what the paragraph said last that changes are over
     * @param last the figure before it in the sentence, null if there is none
     */
    Measured overAYear(Measured measured, @Nullable Period period, Over known, @Nullable Draft last) {
        if (measured.measure() == Measure.GROWTH_AVG && isOfOneTime(period)) {
            return overAYear(new Measured(Measure.GROWTH_YOY, measured.falling()), period, known, last);
        }
        Optional<Measured> average = new EnglishAverages(tail, stretch).of(measured, period);
        if (average.isPresent()) {
            return average.get();
        }
        return measured.measure() == Measure.GROWTH_YOY && !isOverAYear(period, known, last)
                ? new Measured(Measure.OTHER, measured.falling())
                : measured;
    }

    /** The annual growth rate in May: of one time, such words name no average. */
    private boolean isOfOneTime(@Nullable Period period) {
        boolean year = period != null && !period.isSpan();
        return year
                && !parsed().has(tail.withBasis(), Term.MEASURE, "growth_avg")
                && parsed().mentions(stretch, Term.MEASURE).stream()
                        .filter(word -> word.code().equals("growth_avg"))
                        .allMatch(word -> isBothWays(word.start(), word.end()))
                && parsed().dates().stream()
                        .noneMatch(
                                date -> date.period() != null && date.period().isSpan())
                && !EnglishAverages.isOfYears(tail);
    }

    /** Annual growth rate: of a year, or of each of several. */
    private boolean isBothWays(int start, int end) {
        return parsed().mentions().stream()
                .anyMatch(word -> word.term() == Term.MEASURE
                        && word.code().equals("growth_yoy")
                        && word.start() == start
                        && word.end() == end);
    }

    private Parsed parsed() {
        return tail.parsed();
    }

    /** A growth of a month or a quarter may be over the one before: where nothing says that it is over a year, it is not known. */
    private boolean isOverAYear(@Nullable Period period, Over known, @Nullable Draft last) {
        Over said = saidOfNoun();
        if (said == Over.NOT_SAID) {
            said = EnglishBases.over(parsed(), List.of(tail.withBasis(), stretch), period);
        }
        if (said == Over.NOT_SAID) {
            said = EnglishBases.ofSpan(parsed(), tail.withBasis(), stretch, period);
        }
        if (said == Over.NOT_SAID && last != null && last.numeral().isPercent()) {
            Piece behindLast = EnglishTail.of(parsed(), last.numeral()).withBasis();
            said = EnglishBases.ofSpan(parsed(), behindLast, last.stretch(), period);
        }
        if (said == Over.NOT_SAID
                && ADJECTIVE_BEFORE.matcher(stretch.of(parsed().folded())).find()) {
            said = Over.A_YEAR;
        }
        if (said == Over.NOT_SAID) {
            said = saidBehind(BARE, period).orElse(Over.NOT_SAID);
        }
        if (said == Over.NOT_SAID) {
            said = EnglishBaseAmounts.over(tail, period);
        }
        if (said == Over.NOT_SAID) {
            said = EnglishBases.saidBefore(parsed(), stretch.start(), period);
        }
        if (said == Over.NOT_SAID
                && TO_DATE.matcher(stretch.of(parsed().folded())).find()) {
            said = Over.A_YEAR;
        }
        if (said == Over.NOT_SAID) {
            said = EnglishBases.saidLast(parsed(), new Piece(0, tail.numeral().start()))
                    .or(() -> saidBehind(JOINED, period))
                    .orElse(Over.NOT_SAID);
        }
        if (said == Over.NOT_SAID && isInTheMonth()) {
            said = Over.ANOTHER_TIME;
        }
        if (said != Over.NOT_SAID) {
            return said == Over.A_YEAR;
        }
        @Nullable Period base = last == null ? null : comparedWith(last);
        if (base != null && period != null) {
            return base.equals(
                    period.inYear(period.firstYear() - 1)); // 5 billion, compared with 4 billion in May 2023, up 25%
        }
        if (period == null && tail.isComparedWith(stretch)) {
            return known == Over.A_YEAR
                    || isOfAYear(); // growth in 2025 is raised from 0.9%: the earlier forecast of it
        }
        boolean whole = period != null
                && (period.isYear() || period.isSpan() || period.code().matches(".*/P.*|.*-S.*"));
        return whole || known == Over.A_YEAR;
    }

    private boolean isInTheMonth() {
        return IN_THE_MONTH.matcher(tail.words().of(parsed().folded())).find()
                || IN_THE_MONTH.matcher(stretch.of(parsed().folded())).find();
    }

    /** A growth, where such a noun of change stands right behind the number. */
    Optional<Measured> ofNoun() {
        Matcher noun = nounBehind();
        return noun.lookingAt()
                ? Optional.of(new Measured(Measure.GROWTH_YOY, noun.group("down") != null))
                : Optional.empty();
    }

    private Over saidOfNoun() {
        Matcher noun = nounBehind();
        if (!noun.lookingAt()) {
            return Over.NOT_SAID;
        }
        return noun.group("year") == null ? Over.ANOTHER_TIME : Over.A_YEAR;
    }

    private Matcher nounBehind() {
        return ADJECTIVE
                .matcher(parsed().folded())
                .region(tail.numeral().end(), parsed().folded().length());
    }

    private Optional<Over> saidBehind(Pattern joined, @Nullable Period period) {
        return parsed().numerals().stream()
                .filter(next -> next.isFigure()
                        && next.isPercent()
                        && next.start() >= tail.numeral().end())
                .findFirst()
                .filter(next -> joined.matcher(
                                parsed().folded().substring(tail.numeral().end(), next.start()))
                        .matches())
                .map(next -> EnglishTail.of(parsed(), next).withBasis())
                .map(behind -> saidIn(behind, period))
                .filter(over -> over != Over.NOT_SAID);
    }

    private Over saidIn(Piece behind, @Nullable Period period) {
        Over said = EnglishBases.over(parsed(), List.of(behind), period);
        return said == Over.NOT_SAID ? EnglishBases.ofSpan(parsed(), behind, behind, period) : said;
    }

    private boolean isOfAYear() {
        return parsed().dates().stream()
                .filter(date -> date.end() <= tail.numeral().start()
                        && !parsed().aside().get(date.start()))
                .reduce((first, second) -> second)
                .filter(date -> date.period() != null && date.period().isYear())
                .isPresent();
    }

    /** The time of a level that the one before it is compared with, null if it is none. */
    private @Nullable Period comparedWith(Draft last) {
        boolean compared = last.measured().measure() == Measure.LEVEL
                && EnglishTail.of(parsed(), last.numeral()).isComparedWith(last.stretch());
        return compared ? last.period() : null;
    }
}
