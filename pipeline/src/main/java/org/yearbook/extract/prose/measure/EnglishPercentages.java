package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Says what an English percentage measures that the words before it leave open. */
record EnglishPercentages(EnglishMeasures amounts) {

    /** 4% more visitors. */
    private static final Pattern MORE = Pattern.compile("^\\s*(?:more|(less|fewer))(?: [a-z]|[.,;]|$)");

    /** 4% below those of 2022, above the 9 million of May. */
    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*(?:above|(below)) (?:(?:the|its|their) )?(?:those|that|levels?|figures?|values?|totals?|amounts?|volumes?|results?|same|last|previous|year|peak|record|"
                    + "(?:[a-z]{0,2} ?\\p{Sc} ?)?\\d|january|february|march|april|may|june|july|august|september|october|november|december)");

    /** Up 6% in passengers and 2% in freight, 5% and 3%: the second goes on with what the first is. */
    private static final Pattern AND = Pattern.compile("\\band(?: (?:by|of|about|around|some|nearly|almost))?\\s*$");

    /** While Europe was 18%, the USA contributed 13%: nothing but who, behind a share. */
    private static final Pattern WAS = Pattern.compile(
            "\\b(?:was|were|contributed|comprised|made up|represented|had)(?: (?:for|about|around|some|nearly))?\\s*$");

    /** One more adjective may stand before the noun of change. */
    private static final int NEAR = 12;

    private static final Pattern BASIS = Pattern.compile(
            "\\s*(?:(?:year-on-year|year-to-year|year-over-year|y-o-y|yoy|y/y|on-year|annual|yearly|month-on-month|m-o-m|mom|monthly|quarter-on-quarter|quarterly|annualized|annualised)[ ()]*)+(?:[a-z-]+ )??(?=[a-z])");

    private static final Pattern GAPPED = Pattern.compile(
            "\\s*,?\\s*(?:and|while|but)\\s+(?:(?!\\b(?:was|were|is|are|at|of|to|reached)\\b)[a-z’']+\\s+){1,3}");

    private static final Pattern GAPPED_PARTNER = Pattern.compile(
            "\\s*,?\\s*(?:and|while|but)\\s+(?:those |that )?(?:with|to|from) (?:the )?[a-z]+(?: [a-z]+)?\\s+(?:by\\s+)?");

    /** Imports of tea rose 3%, those of rice 2%. */
    private static final Pattern GAPPED_PRONOUN = Pattern.compile(
            "\\s*[,;]?\\s*(?:and |while |but |with )?(?:those|that) (?:of|for|to|from|in|with|on|by) (?:(?!(?:was|were|is|are|at|reached|rose|fell|grew|made|stood|came|by|to|which|who|has|had|have|up|down)\\b)[a-z’'/-]+,? ){1,10}(?:by )?(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*");

    private static final Pattern AS_A_SHARE = Pattern.compile(
            "(?:^|; )as an? (?:proportion|share|percentage|part) of [^,;]{2,60}, (?!.*\\b(?:growth|rate|inflation)\\b)[^;]{2,160}"
                    + "\\b(?:from|to|was|were|at|is|are|reached) (?:(?:about|around|some|nearly|almost|over|more than|only|just|an estimated|less than) )*$");

    private static final Pattern CAME_IN = Pattern.compile("\\b(?:came in|coming in|stood|standing) at $");

    /** A duty that stood at 25%: its height, and no growth. */
    private static final Pattern HEIGHT =
            Pattern.compile("\\b(?:dut(?:y|ies)|tax(?:es)?|tariffs?|levy|levies|rates?|margins?|yields?)\\b");

    private static final Pattern BY = Pattern.compile("\\bby\\s*$");

    private Parsed parsed() {
        return amounts.tail().parsed();
    }

    private EnglishTail tail() {
        return amounts.tail();
    }

    private Piece stretch() {
        return amounts.stretch();
    }

    /**
     * What it measures.
     *
     * @param behind the words behind the number, in small letters
     * @param before what the words before it say
     * @param last the figure before it in the sentence, null if there is none
     */
    Measured measured(String behind, Measured before, @Nullable Draft last) {
        boolean changes = Changes.change(parsed(), stretch()) != null;
        Optional<Measured> than = changes ? EnglishComparatives.changed(behind) : more(behind);
        if (than.isPresent()) {
            return than.get();
        }
        Matcher beside = BESIDE.matcher(behind);
        if (!changes && beside.find()) {
            return new Measured(Measure.GROWTH_YOY, beside.group(1) != null);
        }
        Optional<Measured> noun = new EnglishGrowth(tail(), stretch()).ofNoun();
        if (noun.isPresent() && !changes) {
            return noun.get();
        }
        if (isAsShare(changes) || (changes && isReachedOfWhole(behind))) {
            return new Measured(Measure.SHARE, false);
        }
        boolean goesOn = last != null
                && last.numeral().isPercent()
                && (BY.matcher(stretch().of(parsed().text())).find() || leavesVerbOut());
        if (last != null && goesOn && !changes && last.measured().measure() != Measure.SHARE) {
            return new Measured(Measure.GROWTH_YOY, last.measured().falling()); // grew by 4.3% and imports by 2.1%
        }
        Optional<Mention> behindBasis = changeBehindBasis();
        if (behindBasis.isPresent() && !changes) {
            return new Measured(Measure.GROWTH_YOY, behindBasis.get().code().equals("down"));
        }
        Optional<Measured> by =
                changes ? Optional.empty() : EnglishByHowMuch.of(parsed(), stretch(), Measure.GROWTH_YOY);
        if (by.isPresent()) {
            return by.get();
        }
        if (!changes && BY.matcher(stretch().of(parsed().text())).find()) {
            return parsed().mentions(new Piece(0, stretch().start()), Term.CHANGE).stream()
                    .filter(change -> !change.code().equals("negative"))
                    .reduce((first, second) -> second)
                    .map(change ->
                            new Measured(Measure.GROWTH_YOY, change.code().equals("down")))
                    .orElse(before);
        }
        if (last != null && !changes && isTradeAmongGrowths(behind, last)) {
            return new Measured(Measure.GROWTH_YOY, false);
        }
        boolean share = last != null && last.measured().measure() == Measure.SHARE;
        if (last != null && last.numeral().isPercent() && tail().isComparedWith(stretch()) && (share || !changes)) {
            return last.measured();
        }
        if (last != null && EnglishSameChange.is(parsed(), last, tail().numeral())) {
            return new Measured(Measure.GROWTH_YOY, last.measured().falling());
        }
        if (last != null && !changes && last.numeral().isPercent()) {
            String words = stretch().of(parsed().folded());
            if (share
                    ? WAS.matcher(words).find()
                    : AND.matcher(words).find()
                            && !EnglishParaphrases.OF_A_WHOLE.matcher(behind).find()) {
                if (last.measured().measure() != Measure.OTHER) {
                    return last.measured();
                }
                boolean tells = last.measured().falling() || Changes.change(parsed(), last.stretch()) != null;
                return tells ? new Measured(Measure.GROWTH_YOY, last.measured().falling()) : before;
            }
        }
        return changes
                ? before
                : EnglishParaphrases.of(parsed(), tail().numeral(), behind, last)
                        .orElse(before);
    }

    /** Exports rose 3%, and trade with Peru came in at 5%: what is no percentage is told to have grown by one. */
    private boolean isTradeAmongGrowths(String behind, Draft last) {
        String words = stretch().of(parsed().folded());
        return last.numeral().isPercent()
                && last.measured().measure() == Measure.GROWTH_YOY
                && CAME_IN.matcher(words).find()
                && !HEIGHT.matcher(words).find()
                && !parsed().flows(stretch()).isEmpty()
                && parsed().mentions(stretch(), Term.MEASURE).isEmpty()
                && parsed().mentions(stretch(), Term.PART_OF).isEmpty()
                && !EnglishParaphrases.OF_A_WHOLE.matcher(behind).find();
    }

    private static Optional<Measured> more(String behind) {
        Matcher more = MORE.matcher(behind);
        return more.find() ? Optional.of(new Measured(Measure.GROWTH_YOY, more.group(1) != null)) : Optional.empty();
    }

    /** As a share of all sales, those of tea rose from 3 percent to 5 percent: what was reached, and not by how much. */
    private boolean isAsShare(boolean changes) {
        @Nullable Mention change = changes ? Changes.change(parsed(), stretch()) : null;
        boolean reached = change == null || Changes.reaches(parsed(), change, stretch());
        return reached
                && AS_A_SHARE
                        .matcher(parsed().folded().substring(0, tail().numeral().start()))
                        .find();
    }

    /** Rose from 31 percent of all exports, rose to 35 percent of them. */
    private boolean isReachedOfWhole(String behind) {
        @Nullable Mention change = Changes.change(parsed(), stretch());
        return change != null
                && Changes.reaches(parsed(), change, stretch())
                && EnglishParaphrases.OF_A_WHOLE.matcher(behind).find();
    }

    /** Exports rose 3% and imports 2%. */
    private boolean leavesVerbOut() {
        String words = stretch().of(parsed().folded());
        return GAPPED_PRONOUN.matcher(words).matches()
                || (!parsed().flows(stretch()).isEmpty()
                        && GAPPED.matcher(words).matches())
                || (!parsed().subjects(stretch(), Term.AREA).isEmpty()
                        && GAPPED_PARTNER.matcher(words).matches());
    }

    /** A 4.2 per cent year-on-year (y-o-y) increase: the base stands between. */
    private Optional<Mention> changeBehindBasis() {
        Matcher basis = BASIS.matcher(parsed().folded())
                .region(tail().numeral().end(), tail().words().end());
        if (!basis.lookingAt()) {
            return Optional.empty();
        }
        return parsed()
                .mentions(new Piece(tail().numeral().end(), tail().words().end()), Term.CHANGE)
                .stream()
                .filter(mention -> mention.end() > basis.end() && mention.start() <= basis.end() + NEAR)
                .findFirst();
    }
}
