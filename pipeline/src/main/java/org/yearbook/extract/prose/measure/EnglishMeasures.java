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
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** What an English number measures where the words behind it say so: 29.5% of shipments, 3 billion less than in August. */
record EnglishMeasures(EnglishTail tail, Piece stretch) {

    /** 3 billion, or 1 percent, more than a year earlier. */
    private static final Pattern OR =
            Pattern.compile("\\bor(?: (?:by|about|around|some|nearly|almost|over|roughly|approximately))? $");

    /** Lower than the yearly average of 5 percent: which way it is off says nothing of what it is off. */
    private static final Pattern THAN_ANOTHER = Pattern.compile(
            "\\b(?:lower|slower|weaker|worse|smaller|less|fewer) than (?:the|its|their|an?|that|those|what|last|[a-z]+['’]s) (?:[a-z'’-]+ ){0,5}$");

    private static final Pattern CONTRIBUTES = Pattern.compile(
            "\\bcontribut(?:e|es|ed|ing)(?: to)?(?: (?:about|around|some|nearly|almost|over|more than|approximately|roughly|just|only))*\\s*$");

    /** Contribute 15 percent to exports: a part of them; to their growth would be none. */
    private static final Pattern TO_TRADE = Pattern.compile(
            "\\s*(?:to|towards) (?:(?:the|its|their|all|total|overall|country['’]s|national|[a-z]+['’]s) )*(?:[a-z-]+ ){0,2}?(?:exports?|imports?|trade|revenues?|earnings|output|gdp|sales|turnover)\\b(?! (?:growth|increase|gains?|decline|performance))");

    private static final Pattern BASE = Pattern.compile(
            "\\b(?:over|on|than) (?:the (?:[a-z]+ ){0,2}|[a-z]+ (?:worth|of) )(?:[a-z]{0,3}\\p{Sc}|[a-z]{2,4})?\\s*$");

    /** 5 million tonnes, down from 6 million: what it came to. */
    private static final Pattern FROM_ANOTHER =
            Pattern.compile("^\\s*(?:up|down|higher|lower) (?:from|on|compared)\\b");

    /** Exports rose by 3 billion, and their weight by 2 tonnes; bought by 3 million people is no change. */
    private static final Pattern BY = Pattern.compile(
            "^\\s*(?:,|and|while|, and|;)(?: (?!(?:was|were|is|are|which|that|who)\\b)[a-z’'-]+){1,6}(?<!ed|wn|en|ld) by (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*(?:[a-z]{2,3}[ $.])?[^a-z\\d ]{0,4}\\s*$");

    /** Plus 3%, + 3%: no sum, for of percentages none is told. */
    private static final Pattern PLUS = Pattern.compile("(?:\\+ ?|\\bplus )$");

    private static final Pattern SIGNED = Pattern.compile("(?:^|[\\s(\\[])\\+ ?$");

    /** Down 3% in value and 4% in volume. */
    private static final Pattern NEXT_ASPECT = Pattern.compile(
            "\\s*(?:(?:higher|lower|more|less|larger|smaller) )?in (?:terms of )?(?:value|volume|quantity|weight|tonnage|number|[a-z]+ terms)(?: terms)?,? (?:and|but)(?: by)? *");

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
        if (then != null && last != null && tellsChange(last)) {
            return new Measured(last.measured().measure(), then.code().equals("down"));
        }
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
        boolean open = said.measure() == Measure.OTHER || said.measure() == Measure.GROWTH_YOY;
        Optional<Measured> head = open ? EnglishHeadsOfChange.of(parsed(), numeral) : Optional.empty();
        if (head.isPresent()) {
            return new EnglishGrowth(tail, stretch).overAYear(head.get(), period, known, last);
        }
        if (open && last != null && last.measured().falling() && isFormerFall(last)) {
            return last.measured();
        }
        Optional<Measured> norm = EnglishComparatives.fromNorm(behind);
        Optional<Measured> beside = norm.or(() -> EnglishComparatives.passed(stretch.of(parsed().folded())));
        if (numeral.isPercent() && beside.isPresent()) {
            return beside.get();
        }
        if (numeral.isPercent()
                && before.falling()
                && (last == null || !last.measured().falling())
                && THAN_ANOTHER.matcher(stretch.of(parsed().folded())).find()) {
            return new EnglishGrowth(tail, stretch)
                    .overAYear(new Measured(before.measure(), false), period, known, last);
        }
        Optional<Measured> off = offAnother(behind);
        boolean next = numeral.isPercent()
                && last != null
                && last.numeral().isPercent()
                && NEXT_ASPECT.matcher(stretch.of(parsed().folded())).matches();
        if (last != null && next && off.isEmpty()) {
            return last.measured();
        }
        if (numeral.isPercent() && (next || Changes.change(parsed(), stretch) == null) && off.isPresent()) {
            return new EnglishGrowth(tail, stretch).overAYear(off.get(), period, known, last);
        }
        if (numeral.isPercent() && isSigned(numeral) && before.measure() == Measure.OTHER) {
            measured = new Measured(Measure.GROWTH_YOY, false);
        } else if (numeral.isPercent() && (before.measure() == Measure.OTHER || EnglishComparatives.isBeside(behind))) {
            measured = new EnglishPercentages(this).measured(behind, before, last);
        } else if (new EnglishLevels(tail, stretch).is(before) || isBase(numeral, before)) {
            measured = new Measured(Measure.LEVEL, false);
        } else if (before.measure() == Measure.LEVEL) {
            measured = last != null
                            && (EnglishSameChange.is(parsed(), last, numeral)
                                    || EnglishByHowMuch.goesOn(parsed(), last.numeral(), last.measured(), numeral))
                    ? new Measured(Measure.OTHER, last.measured().falling())
                    : amount(behind, before);
        } else if (numeral.isPoints()) {
            @Nullable Mention change = changeBehind();
            boolean less = EnglishComparatives.changed(behind)
                    .filter(Measured::falling)
                    .isPresent();
            boolean down = less || (change != null && change.code().equals("down"));
            measured = change != null || less ? new Measured(before.measure(), down) : before;
        }
        return new EnglishGrowth(tail, stretch).overAYear(measured, period, known, last);
    }

    /** Grew 5%, slower than the 8 percent rise of the month before: over what the one is, the other is too. */
    private boolean tellsChange(Draft last) {
        return last.numeral().isPercent()
                && (last.measured().measure() == Measure.GROWTH_YOY
                        || (last.measured().measure() == Measure.OTHER
                                && Changes.change(parsed(), last.stretch()) != null));
    }

    /** The decline narrowed to 6 percent from 8 percent in April. */
    private boolean isFormerFall(Draft last) {
        return tail.numeral().isPercent()
                && tail.isComparedWith(stretch)
                && Changes.change(parsed(), stretch) == null
                && EnglishHeadsOfChange.of(parsed(), last.numeral()).isPresent();
    }

    /** By how much a value is off another: a growth where that is of another time, and none where it is of another area. */
    private Optional<Measured> offAnother(String behind) {
        Matcher off = EnglishComparatives.off(behind);
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
                || PLUS.matcher(parsed().folded().substring(0, numeral.start())).find();
    }

    private Parsed parsed() {
        return tail.parsed();
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
        if (tail.numeral().currency().isEmpty()
                && SIGNED.matcher(parsed().folded().substring(0, tail.numeral().start()))
                        .find()) {
            return Measured.OTHER; // +3,000 tonnes
        }
        Optional<Measured> passed = EnglishComparatives.passed(stretch.of(parsed().folded()));
        if (passed.isPresent()) {
            return passed.get();
        }
        Optional<Measured> by = EnglishByHowMuch.of(parsed(), stretch, Measure.OTHER);
        if (by.isPresent()) {
            return by.get();
        }
        return EnglishComparatives.amount(stretch.of(parsed().folded()), behind).orElse(before);
    }

    /** A 3 billion (5%) increase. */
    private int behindBracket(int end) {
        int next = WordBounds.skipBlanks(parsed().text(), end);
        Matcher bracket =
                BRACKET.matcher(parsed().text()).region(next, parsed().text().length());
        return bracket.lookingAt() ? bracket.end() : end;
    }

    @Nullable
    Mention changeBehind() {
        int next = WordBounds.skipBlanks(
                parsed().text(), behindBracket(tail.numeral().end()));
        return parsed().mentions(new Piece(next, parsed().text().length()), Term.CHANGE).stream()
                .filter(mention -> mention.start() == next && !mention.code().equals("negative"))
                .findFirst()
                .orElse(null);
    }
}
