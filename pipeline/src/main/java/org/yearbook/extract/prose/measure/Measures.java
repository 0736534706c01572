package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.Asides;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.Norms;
import org.yearbook.extract.prose.number.Fractions;
import org.yearbook.extract.prose.partner.ComparedAreas;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Says what a number measures, from its unit and the words between the number or clause before it and itself: 占 and
 * 占比 make a percentage a share, 增长 and 增速 make it a growth, 年均 an average one; points need a word of change; an
 * amount behind 增长 without 至 or 到 is an increase and no level.
 */
final class Measures {

    private static final Pattern GIVES = Pattern.compile("(?:贡献|创造|提供|吸纳|承担|包揽|撑起)了?(?:全\\p{IsHan}{1,2})?$");

    /** 贡献了全省出口的5%: of what stands before the number, unless that is a growth. */
    private static final Pattern GIVES_OF = Pattern.compile("(?:贡献|创造|提供|吸纳|承担|包揽|撑起)了?[^，；增]{2,16}(?<!增[长量幅速加])的$");

    /** 相当于进口总值的6%; 相当于去年同期的95% is of another time. */
    private static final Pattern EQUALS = Pattern.compile("(?:相当|相等|等)于\\P{IsPunctuation}+的$");

    private static final Pattern OF = Pattern.compile("(?:以上|左右|多)?(?:的|(?=外贸|进出口|出口|进口|货物|客流|产值|税收|就业))");

    private Measures() {}

    /**
     * What the number measures.
     *
     * @param period of the figure, by which the base of a comparison is judged
     * @param last the figure before it in the sentence, null if there is none
     */
    static Measured of(Parsed parsed, Piece stretch, Numeral numeral, @Nullable Period period, @Nullable Draft last) {
        if (numeral.ordinal()) {
            return new Measured(Measure.RANK, false);
        }
        if (numeral.isPoints() || Changes.isOfGrowthItself(parsed, numeral, stretch)) {
            @Nullable Mention turn = Changes.evenOfGap(parsed, stretch);
            return new Measured(
                    Measure.CHANGE_PP,
                    turn == null
                            ? Asides.isBehindLess(parsed, stretch)
                            : turn.code().equals("down")
                                    != (Changes.isOfFall(parsed, stretch, turn)
                                            || Changes.isNarrowedFall(parsed, stretch, turn, last)));
        }
        boolean gap = parsed.subjects(stretch, Term.GAP).stream()
                        .anyMatch(mention -> mention.code().equals("gap"))
                || Asides.isBehindGap(parsed, numeral);
        @Nullable Mention change = Changes.change(parsed, stretch);
        boolean isOfOtherArea = ComparedAreas.of(parsed, stretch).isPresent();
        if (gap && (PeriodPairs.isAtOtherTime(parsed, stretch) || isOfOtherArea)) {
            return !numeral.isPercent() || last == null
                    ? amount(parsed, stretch, numeral, null)
                    : new Measured(last.measured().measure(), false);
        }
        if (numeral.isPercent() && isGivenPart(parsed, stretch, numeral)) {
            return new Measured(Measure.SHARE, false);
        }
        if (gap || Norms.isNorm(parsed, numeral) || isOfOtherMeasure(parsed, stretch)) {
            boolean falling =
                    change != null && change.code().equals("down") && !Changes.reaches(parsed, change, stretch);
            return new Measured(Measure.OTHER, falling || (gap && Asides.isBehindLess(parsed, stretch)));
        }
        if (numeral.isPercent()) {
            return percentage(parsed, stretch, numeral, period, last);
        }
        if (GrowthInTimes.is(parsed, stretch, numeral) && Comparison.isOverAYear(parsed, stretch, period)) {
            return new Measured(Measure.GROWTH_YOY, false);
        }
        Measured amount = amount(parsed, stretch, numeral, change);
        boolean below =
                amount.measure() == Measure.LEVEL && last != null && GoingOn.goesOnBelowNothing(parsed, stretch, last);
        return below ? new Measured(Measure.LEVEL, true) : amount;
    }

    /** 变动, 增减额; rose 3% month on month to 5 billion: what a change is over says nothing of what was reached. */
    private static boolean isOfOtherMeasure(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.MEASURE).stream()
                .filter(measure -> measure.code().equals("other"))
                .anyMatch(measure -> !parsed.isEnglish() || !EnglishBases.isBasis(parsed, measure));
    }

    private static Measured amount(Parsed parsed, Piece stretch, Numeral numeral, @Nullable Mention change) {
        if (change != null && !Changes.reaches(parsed, change, stretch)) {
            return new Measured(Measure.OTHER, change.code().equals("down"));
        }
        if (numeral.baseUnit().equals("times") || numeral.baseUnit().equals("年")) {
            return Measured.OTHER;
        }
        return new Measured(Measure.LEVEL, parsed.has(stretch, Term.CHANGE, "negative"));
    }

    private static Measured percentage(
            Parsed parsed, Piece stretch, Numeral numeral, @Nullable Period period, @Nullable Draft last) {
        @Nullable Mention before = Changes.change(parsed, stretch);
        @Nullable Mention change = before == null ? Changes.changeBehind(parsed, numeral) : before;
        boolean reaches = before != null && Changes.reaches(parsed, before, stretch);
        boolean falling = change != null
                && (reaches
                        ? !parsed.isEnglish() && Changes.namesFall(parsed, stretch)
                        : change.code().equals("down")); // 降幅收窄至3%
        boolean share = parsed.has(stretch, Term.MEASURE, "share")
                || !parsed.mentions(stretch, Term.PART_OF).isEmpty();
        boolean ofShare = share && change != null && change.start() >= Changes.lastShare(parsed, stretch);
        if (share && change == null && isStoodForGrowth(parsed, stretch)) {
            share = false;
        }
        if (share && (!ofShare || reaches || !Changes.isStoodFor(parsed, stretch))) {
            return !ofShare || reaches ? new Measured(Measure.SHARE, false) : new Measured(Measure.OTHER, falling);
        }
        if (!share && Changes.isGrowthNamedBehind(parsed, numeral)) {
            return new Measured(Measure.GROWTH_YOY, falling);
        }
        if (parsed.has(stretch, Term.MEASURE, "growth_avg")) {
            return new Measured(Measure.GROWTH_AVG, falling);
        }
        if (parsed.has(stretch, Term.MEASURE, "growth_yoy")
                || (change != null && !reaches)
                || isEitherWayWithSign(parsed, stretch, numeral)) {
            return Comparison.isOverAYear(parsed, stretch, period)
                    ? new Measured(Measure.GROWTH_YOY, falling)
                    : new Measured(Measure.OTHER, falling);
        }
        if (last != null
                && (reaches || GoingOn.isSilent(parsed, stretch))
                && GoingOn.goesOnFrom(parsed, last, stretch)) {
            return new Measured(
                    GoingOn.reached(last), last.numeral().isPoints() && Changes.namesFall(parsed, last.stretch()));
        }
        if (GoingOn.isSilent(parsed, stretch)) {
            Optional<Measured> said = SaidBefore.of(parsed, stretch);
            if (said.isPresent()) {
                return said.get();
            }
        }
        if (change == null && isOfWhole(parsed, stretch)) {
            return new Measured(Measure.SHARE, false);
        }
        if (change == null && parsed.has(stretch, Term.MEASURE, "level")) {
            return new Measured(Measure.LEVEL, false); // 采购经理指数为50.1%
        }
        if (isPartOfWhatFollows(parsed, stretch, numeral)) {
            return new Measured(Measure.SHARE, false);
        }
        return last != null && GoingOn.namesAnother(parsed, stretch, last)
                ? new Measured(last.measured().measure(), false)
                : Measured.OTHER;
    }

    /** 同比增减-3.2%: the sign says which way; 增减3.2% may be a fall. */
    private static boolean isEitherWayWithSign(Parsed parsed, Piece stretch, Numeral numeral) {
        return "+-".indexOf(Lexicon.fold(parsed.text().charAt(numeral.start()))) >= 0
                && parsed.mentions(stretch, Term.CHANGE).stream()
                        .anyMatch(change -> change.code().equals("either") && change.end() == stretch.end());
    }

    /** Representing a growth rate of 5%. */
    private static boolean isStoodForGrowth(Parsed parsed, Piece stretch) {
        return Changes.isStoodFor(parsed, stretch)
                && parsed.mentions(stretch, Term.MEASURE).stream()
                        .anyMatch(measure -> measure.code().equals("growth_yoy")
                                && measure.start() >= Changes.lastShare(parsed, stretch));
    }

    /** 新车销量达到总销量的38%: words, and no time, before 的. */
    private static boolean isOfWhole(Parsed parsed, Piece stretch) {
        int end = stretch.end();
        for (Mention mention : parsed.mentions(stretch, Term.HEDGE_BEFORE)) {
            end = mention.end() == end ? mention.start() : end;
        }
        int of = end - 1;
        if (EQUALS.matcher(parsed.text().substring(stretch.start(), Math.max(stretch.start(), end)))
                .find()) {
            return parsed.dates().stream().noneMatch(date -> date.end() == of || date.end() == of - 2);
        }
        return end > stretch.start() + 1
                && parsed.text().charAt(end - 1) == '的'
                && !parsed.aside().get(end - 2)
                && !parsed.explained().get(end - 2);
    }

    /** 贡献了86%的贸易总值: of what stands behind the number. */
    private static boolean isGivenPart(Parsed parsed, Piece stretch, Numeral numeral) {
        int start = parsed.mentions(stretch, Term.HEDGE_BEFORE).stream()
                .filter(hedge -> hedge.end() == numeral.start())
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(numeral.start());
        String words = parsed.text().substring(stretch.start(), Math.max(stretch.start(), start));
        if (!parsed.isEnglish() && GIVES_OF.matcher(words).find()) {
            return true;
        }
        return !parsed.isEnglish()
                && GIVES.matcher(words).find()
                && OF.matcher(parsed.text())
                        .region(numeral.end(), parsed.text().length())
                        .lookingAt();
    }

    /** 超过90%的协定, 其中七成来自海外: nothing but a hedge before, a noun or a verb behind. */
    private static boolean isPartOfWhatFollows(Parsed parsed, Piece stretch, Numeral numeral) {
        boolean bare = parsed.mentions().stream()
                .filter(mention -> Parsed.lies(mention, stretch))
                .allMatch(mention -> mention.term() == Term.HEDGE_BEFORE
                        || mention.term() == Term.OF_WHICH
                        || mention.term() == Term.FILLER);
        int end = parsed.mentions().stream()
                .filter(mention -> mention.term() == Term.HEDGE_AFTER && mention.start() == numeral.end())
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(numeral.end());
        if (numeral.rule().equals(Fractions.RULE) && parsed.text().startsWith("的", end)) {
            return true;
        }
        return bare
                && !parsed.hasUnknownWords(stretch)
                && end < parsed.text().length()
                && Character.isIdeographic(parsed.text().charAt(end));
    }
}
