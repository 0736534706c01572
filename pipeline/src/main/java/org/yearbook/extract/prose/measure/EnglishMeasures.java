package org.yearbook.extract.prose.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.EnglishTail;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** What an English number measures where the words behind it say so: 29.5% of shipments, 3 billion less than in August. */
record EnglishMeasures(EnglishTail tail, Piece stretch) {

    static final Pattern THAN = Pattern.compile(
            "^(?:\\s*\\([^()]{2,40}\\))?(?:,? or (?:(?:about|around|some|nearly|almost|over) )?[\\d.,]+ ?(?:%|per ?cent|pct)(?:,(?= [a-z]+ than (?:a year|in|last|the same)\\b))?)?\\s*(?:more|higher|larger|bigger|greater|wider|(less|fewer|lower|smaller|narrower)) than\\b");

    /** 5 percent below those of 2022, 5% up on the year before: by how much one value is off another. */
    private static final Pattern OFF = Pattern.compile(
            "^(?<aside>,(?= [a-z]+ than ))?\\s*(?:more|higher|greater|larger|bigger|above|over|up(?! ?[^a-z\\s]?\\d)|(?<less>less|fewer|lower|smaller|below|short of|under|down(?! ?[^a-z\\s]?\\d)|behind)) "
                    + "(?:than(?! (?:expected|planned|forecast|projected|predicted|hoped|estimated)\\b)|on|from|compared|the|those|that|it|them|this|its|their|what|where|year-ago|last|a year|in|[a-z]+['’]s|(?:[a-z]{2,3} ?)?[^a-z\\s]?\\d)");

    /** 3 billion, or 1 percent, more than a year earlier. */
    private static final Pattern OR =
            Pattern.compile("\\bor(?: (?:by|about|around|some|nearly|almost|over|roughly|approximately))? $");

    /** Lower than the yearly average of 5 percent: which way it is off says nothing of what it is off. */
    private static final Pattern THAN_ANOTHER = Pattern.compile(
            "\\b(?:lower|slower|weaker|worse|smaller|less|fewer) than (?:the|its|their|an?|that|those|what|last|[a-z]+['’]s) (?:[a-z'’-]+ ){0,5}$");

    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*(?:(?:more|less|fewer) than (?:a|in|the|one|last)|(?:above|below) (?:that|those|the (?:level|same))s?)\\b");

    private static final Pattern AGAIN = Pattern.compile(
            "\\s*(?:increase|decrease|rise|fall|decline|drop|gain|growth|jump|expansion|contraction)?\\)?\\s*(?:\\(|,?\\s*or\\s+)(?:(?:by|about|around|some|nearly|approximately|roughly|almost|over|less than|more than)\\s+)?(?:(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4})\\s*)?");

    private static final Pattern CONTRIBUTES = Pattern.compile(
            "\\bcontribut(?:e|es|ed|ing)(?: to)?(?: (?:about|around|some|nearly|almost|over|more than|approximately|roughly|just|only))*\\s*$");

    /** Contribute 15 percent to exports: a part of them; to their growth would be none. */
    private static final Pattern TO_TRADE = Pattern.compile(
            "\\s*(?:to|towards) (?:(?:the|its|their|all|total|overall|country['’]s|national|[a-z]+['’]s) )*(?:[a-z-]+ ){0,2}?(?:exports?|imports?|trade|revenues?|earnings|output|gdp|sales|turnover)\\b(?! (?:growth|increase|gains?|decline|performance))");

    private static final Pattern BASE = Pattern.compile(
            "\\b(?:over|on|than) (?:the (?:[a-z]+ ){0,2}|[a-z]+ (?:worth|of) )(?:[a-z]{0,3}\\p{Sc}|[a-z]{2,4})?\\s*$");

    /** 25% above the average of five years: a distance. */
    private static final Pattern FROM_NORM = Pattern.compile(
            "^\\s*(?:above|higher than|more than|over|(below|lower than|less than|short of|under)) (?:the |its |their |an? )?(?:[a-z0-9-]+ ){0,3}?(?:average|mean|norm|median|target|plan|forecast|forecasts|expectations|estimate|estimates|goal)\\b");

    /** 5 million tonnes, down from 6 million: what it came to. */
    private static final Pattern FROM_ANOTHER =
            Pattern.compile("^\\s*(?:up|down|higher|lower) (?:from|on|compared)\\b");

    /** Topped last year's record by 3 billion. */
    private static final Pattern SURPASSES = Pattern.compile(
            "\\b(?:surpass|exceed|beat|outpac|outstrip|topp|miss|undershoot|overshoot)[a-z]*\\b[^,;]*\\bby (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*(?:[a-z]{2,3}[ $.])?[^a-z\\d ]{0,4}\\s*$");

    /** Exports were higher in 2018 than the year before, by 3 billion. */
    private static final Pattern HIGHER = Pattern.compile(
            "\\b(?:was|were|is|are) (?:[a-z]+ )?(?:higher|larger|greater|bigger|up|(?<less>lower|smaller|down|less|fewer))\\b[^;:.]{0,90}\\bby (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*(?:[a-z]{2,3}[ $.])?[^a-z\\d]{0,4}$");

    /** Exports rose by 3 billion, and their weight by 2 tonnes; bought by 3 million people is no change. */
    private static final Pattern BY = Pattern.compile(
            "^\\s*(?:,|and|while|, and|;)(?: (?!(?:was|were|is|are|which|that|who)\\b)[a-z’'-]+){1,6}(?<!ed|wn|en|ld) by (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*(?:[a-z]{2,3}[ $.])?[^a-z\\d ]{0,4}\\s*$");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,12}\\)");

    /**
     * What the number measures, given what the words before it say.
     *
     * @param said what the words before it say
     * @param known what the paragraph said last that changes are over
     * @param last the figure before it in the sentence, null if there is none
     */
    Measured measured(Measured said, @Nullable Period period, Over known, @Nullable Draft last) {
        Numeral numeral = tail.numeral();
        boolean gapped = numeral.isPercent()
                && said.measure() == Measure.LEVEL
                && BY.matcher(stretch.of(parsed().folded())).find();
        Measured before = gapped ? Measured.OTHER : said; // and their value by 3 percent
        String behind = parsed().text().substring(numeral.end()).toLowerCase(Locale.ROOT);
        Measured measured = before;
        @Nullable Mention then = numeral.isPercent() && tail.isComparedWith(stretch) ? changeBehind() : null;
        if (then != null) {
            // a steeper fall compared to the 6.4 percent drop in May
            Measured base = new Measured(Measure.GROWTH_YOY, then.code().equals("down"));
            return new EnglishGrowth(tail, stretch).overAYear(base, period, known, last);
        }
        if (numeral.isPercent()
                && CONTRIBUTES.matcher(stretch.of(parsed().folded())).find()) {
            boolean share = last != null && last.measured().measure() == Measure.SHARE;
            return share
                            || TO_TRADE.matcher(behind).lookingAt()
                            || EnglishParaphrases.OF_A_WHOLE.matcher(behind).find()
                    ? new Measured(Measure.SHARE, false)
                    : Measured.OTHER;
        }
        Matcher norm = FROM_NORM.matcher(behind);
        if (numeral.isPercent() && norm.find()) {
            return new Measured(Measure.OTHER, norm.group(1) != null);
        }
        if (numeral.isPercent()
                && before.falling()
                && (last == null || !last.measured().falling())
                && THAN_ANOTHER.matcher(stretch.of(parsed().folded())).find()) {
            return new EnglishGrowth(tail, stretch)
                    .overAYear(new Measured(before.measure(), false), period, known, last);
        }
        Optional<Measured> off = offAnother(behind);
        if (numeral.isPercent() && Changes.change(parsed(), stretch) == null && off.isPresent()) {
            return new EnglishGrowth(tail, stretch).overAYear(off.get(), period, known, last);
        }
        if (numeral.isPercent() && isSigned(numeral) && before.measure() == Measure.OTHER) {
            measured = new Measured(Measure.GROWTH_YOY, false);
        } else if (numeral.isPercent()
                && (before.measure() == Measure.OTHER || BESIDE.matcher(behind).find())) {
            measured = new EnglishPercentages(this).measured(behind, before, last);
        } else if (new EnglishLevels(tail, stretch).is(before) || isBase(numeral, before)) {
            measured = new Measured(Measure.LEVEL, false);
        } else if (before.measure() == Measure.LEVEL) {
            measured = last != null && isSameChange(last)
                    ? new Measured(Measure.OTHER, last.measured().falling())
                    : amount(behind, before);
        } else if (numeral.isPoints()) {
            @Nullable Mention change = changeBehind();
            measured = change == null
                    ? before
                    : new Measured(before.measure(), change.code().equals("down"));
        }
        return new EnglishGrowth(tail, stretch).overAYear(measured, period, known, last);
    }

    /** By how much a value is off another: a growth where that is of another time, and none where it is of another area. */
    private Optional<Measured> offAnother(String behind) {
        Matcher off = OFF.matcher(behind);
        if (!off.lookingAt()
                || (off.group("aside") != null
                        && !OR.matcher(stretch.of(parsed().folded())).find())) {
            return Optional.empty(); // 5 percent, lower than in May: what it is
        }
        int from = tail.numeral().end();
        int time = parsed().dates().stream()
                .filter(date -> date.start() > from)
                .mapToInt(Dated::start)
                .findFirst()
                .orElse(parsed().text().length());
        boolean area = !parsed().mentions(
                        new Piece(from, Math.min(time, tail.words().end())), Term.AREA)
                .isEmpty();
        return Optional.of(new Measured(area ? Measure.OTHER : Measure.GROWTH_YOY, off.group("less") != null));
    }

    /** An increase over the 9 million arrivals of last year: what is compared with. */
    private boolean isBase(Numeral numeral, Measured before) {
        return !numeral.isPercent()
                && !numeral.isPoints()
                && before.measure() == Measure.OTHER
                && BASE.matcher(stretch.of(parsed().folded())).find();
    }

    /** +1.6%: a change, for a level or a share has no sign. */
    private boolean isSigned(Numeral numeral) {
        return numeral.value().signum() < 0
                || (numeral.start() > 0 && parsed().text().charAt(numeral.start() - 1) == '+');
    }

    private Parsed parsed() {
        return tail.parsed();
    }

    /** rose by 1.2 billion (2.4%), fell 0.4 billion, or 1.3 percent: the amount of change again, in per cent. */
    boolean isSameChange(Draft last) {
        boolean amount = last.measured().measure() == Measure.OTHER
                && !last.numeral().isPercent()
                && !last.numeral().isPoints()
                && !last.stretch().of(parsed().folded()).contains("contribut")
                && tail.numeral().isPercent();
        boolean change = last.measured().measure() == Measure.GROWTH_YOY
                || (last.measured().measure() == Measure.OTHER
                        && (Changes.change(parsed(), last.stretch()) != null
                                || Changes.changeBehind(parsed(), last.numeral()) != null));
        boolean growth = change && last.numeral().isPercent() && !tail.numeral().isPercent();
        return (amount || growth)
                && last.numeral().end() <= tail.numeral().start()
                && AGAIN.matcher(parsed().text()
                                .substring(
                                        last.numeral().end(),
                                        Math.max(
                                                last.numeral().end(),
                                                tail.numeral().startWithMoney(parsed().text()))))
                        .matches();
    }

    /** 3 billion less than in August: an amount of change. */
    private Measured amount(String behind, Measured before) {
        @Nullable Mention change = FROM_ANOTHER.matcher(behind).find() ? null : changeBehind();
        if (change != null && !parsed().folded().startsWith("ing ", change.end() - "ing".length())) {
            return new Measured(Measure.OTHER, change.code().equals("down"));
        }
        Optional<Mention> verb = BY.matcher(stretch.of(parsed().folded())).find()
                ? parsed().mentions(new Piece(0, stretch.start()), Term.CHANGE).stream()
                        .filter(word -> !word.code().equals("negative"))
                        .reduce((first, second) -> second)
                : Optional.empty();
        if (verb.isPresent()) {
            return new Measured(Measure.OTHER, verb.get().code().equals("down"));
        }
        Matcher higher = HIGHER.matcher(parsed().withoutTimes(new Piece(0, stretch.end())));
        if (higher.find()) {
            return new Measured(Measure.OTHER, higher.group("less") != null);
        }
        if (SURPASSES.matcher(stretch.of(parsed().folded())).find()) {
            return Measured.OTHER;
        }
        Matcher than = THAN.matcher(behind);
        return than.find() ? new Measured(Measure.OTHER, than.group(1) != null) : before;
    }

    /** A 3 billion (5%) increase. */
    private int behindBracket(int end) {
        int next = UnitFinder.skipBlanks(parsed().text(), end);
        Matcher bracket =
                BRACKET.matcher(parsed().text()).region(next, parsed().text().length());
        return bracket.lookingAt() ? bracket.end() : end;
    }

    @Nullable
    Mention changeBehind() {
        int next = UnitFinder.skipBlanks(
                parsed().text(), behindBracket(tail.numeral().end()));
        return parsed().mentions(new Piece(next, parsed().text().length()), Term.CHANGE).stream()
                .filter(mention -> mention.start() == next && !mention.code().equals("negative"))
                .findFirst()
                .orElse(null);
    }
}
