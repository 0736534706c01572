package org.yearbook.extract.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Says what a number measures, from its unit and the words between the number or clause before it and itself: 占 and
 * 占比 make a percentage a share, 增长 and 增速 make it a growth, 年均 an average one; points need a word of change; an
 * amount behind 增长 without 至 or 到 is an increase and no level.
 */
final class Measures {

    private static final String REACH = "至到";

    /** The last character of 同比 and 环比, which are adverbs where a word of change follows. */
    private static final char COMPARED = '比';

    /** fell to: English has a word of its own for what is reached, and for what is left. */
    private static final Pattern ENGLISH_ENDS =
            Pattern.compile("\\b(?:to|from)\\s*(?:[a-z]+\\s*){0,2}(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4}|Rs\\.?)?\\s*$");

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
        if (numeral.isPoints()) {
            @Nullable Mention turn = change(parsed, stretch);
            return new Measured(
                    Measure.CHANGE_PP, turn != null && turn.code().equals("down") != isOfFall(parsed, stretch, turn));
        }
        boolean gap = !parsed.mentions(stretch, Term.GAP).isEmpty() || Parser.isBehindGap(parsed, numeral);
        @Nullable Mention change = change(parsed, stretch);
        if (gap || isConditional(parsed, numeral) || parsed.has(stretch, Term.MEASURE, "other")) {
            return new Measured(
                    Measure.OTHER, change != null && change.code().equals("down") && !reaches(parsed, change, stretch));
        }
        if (numeral.isPercent()) {
            return percentage(parsed, stretch, numeral, period, last);
        }
        return amount(parsed, stretch, numeral, change);
    }

    /**
     * Whether points tell by how much the figure before them, or a share, changed: points between two quantities (高出全国
     * 3个百分点), of a growth (增速加快2个百分点), or added to another's growth (拉动) are no such change.
     */
    static boolean isChangeOfShare(Parsed parsed, Piece stretch, @Nullable Draft last) {
        return change(parsed, stretch) != null
                && parsed.mentions(stretch, Term.GAP).isEmpty()
                && !isOfGrowth(parsed, stretch, last);
    }

    /** 降幅收窄0.5个百分点: what falls less has grown. */
    private static boolean isOfFall(Parsed parsed, Piece stretch, Mention turn) {
        return parsed.mentions(new Piece(stretch.start(), turn.start()), Term.CHANGE).stream()
                .filter(fall -> fall.code().equals("down"))
                .anyMatch(fall -> parsed.mentions(new Piece(fall.start(), fall.end()), Term.MEASURE).stream()
                        .anyMatch(measure -> measure.end() == fall.end()));
    }

    /** Points by which a growth changed are another quantity than points by which a share did. */
    private static boolean isOfGrowth(Parsed parsed, Piece stretch, @Nullable Draft last) {
        boolean growth = parsed.mentions(stretch, Term.MEASURE).stream()
                .anyMatch(measure -> measure.code().startsWith("growth") && !isAdverb(parsed, measure));
        boolean share = parsed.has(stretch, Term.MEASURE, "share");
        @Nullable Measure before = last == null ? null : last.measured().measure();
        return growth || (!share && (before == Measure.GROWTH_YOY || before == Measure.GROWTH_AVG));
    }

    /** 同比提高: over the year, and no word for a growth. */
    private static boolean isAdverb(Parsed parsed, Mention measure) {
        return parsed.text().charAt(measure.end() - 1) == COMPARED // 增速回落: here the growth itself changes
                && parsed.mentions().stream()
                        .anyMatch(change -> change.term() == Term.CHANGE && change.start() == measure.end());
    }

    private static Measured amount(Parsed parsed, Piece stretch, Numeral numeral, @Nullable Mention change) {
        if (change != null && !reaches(parsed, change, stretch)) {
            return new Measured(Measure.OTHER, change.code().equals("down"));
        }
        if (numeral.baseUnit().equals("times") || numeral.baseUnit().equals("年")) {
            return Measured.OTHER;
        }
        return new Measured(Measure.LEVEL, parsed.has(stretch, Term.CHANGE, "negative"));
    }

    private static Measured percentage(
            Parsed parsed, Piece stretch, Numeral numeral, @Nullable Period period, @Nullable Draft last) {
        @Nullable Mention before = change(parsed, stretch);
        @Nullable Mention change = before == null ? changeBehind(parsed, numeral) : before;
        boolean reaches = before != null && reaches(parsed, before, stretch);
        boolean falling = change != null && !reaches && change.code().equals("down");
        boolean share = parsed.has(stretch, Term.MEASURE, "share")
                || !parsed.mentions(stretch, Term.PART_OF).isEmpty();
        if (share) {
            return change == null || reaches ? new Measured(Measure.SHARE, false) : Measured.OTHER;
        }
        if (parsed.has(stretch, Term.MEASURE, "growth_avg")) {
            return new Measured(Measure.GROWTH_AVG, falling);
        }
        if (parsed.has(stretch, Term.MEASURE, "growth_yoy") || (change != null && !reaches)) {
            return isOverAYear(parsed, stretch, period)
                    ? new Measured(Measure.GROWTH_YOY, falling)
                    : new Measured(Measure.OTHER, falling);
        }
        if (last != null && (reaches || isSilent(parsed, stretch)) && goesOnFrom(parsed, last, stretch)) {
            return new Measured(reached(last), false);
        }
        if (change == null && parsed.has(stretch, Term.MEASURE, "level")) {
            return new Measured(Measure.LEVEL, false); // 采购经理指数为50.1%
        }
        return isPartOfWhatFollows(parsed, stretch, numeral) ? new Measured(Measure.SHARE, false) : Measured.OTHER;
    }

    /** ，达57.5%: nothing that says what it is. */
    private static boolean isSilent(Parsed parsed, Piece stretch) {
        return !parsed.hasUnknownWords(stretch)
                && parsed.mentions().stream()
                        .filter(mention -> Parsed.lies(mention, stretch))
                        .allMatch(mention -> mention.term() == Term.FILLER || mention.term() == Term.HEDGE_BEFORE)
                && parsed.text()
                        .substring(stretch.start(), stretch.end())
                        .codePoints()
                        .anyMatch(Character::isLetter);
    }

    /** 占比下降2.9个百分点，降至40.2%: right behind the figure before it, a comma between. */
    private static boolean goesOnFrom(Parsed parsed, Draft last, Piece stretch) {
        boolean relative = last.numeral().isPercent() || last.numeral().isPoints();
        int end = parsed.isEnglish()
                ? EnglishTail.of(parsed, last.numeral()).end()
                : last.numeral().end();
        return relative
                && end <= stretch.start()
                && parsed.text().substring(end, stretch.start()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Measure reached(Draft last) {
        boolean points = last.measured().measure() == Measure.CHANGE_PP;
        return !points
                ? last.measured().measure()
                : last.kind() == FigureKind.OTHER ? Measure.GROWTH_YOY : Measure.SHARE;
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

    /** The last word of change, if nothing unknown stands between it and the number: 提高质量等6个方面 is no increase. */
    static @Nullable Mention change(Parsed parsed, Piece stretch) {
        List<Mention> changes = parsed.mentions(stretch, Term.CHANGE).stream()
                .filter(mention -> !mention.code().equals("negative"))
                .filter(mention -> !parsed.aside().get(mention.start()))
                .filter(mention -> !parsed.hasUnknownWords(new Piece(mention.end(), stretch.end())))
                .toList();
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    /** a 5 percent decline: in English the change may stand right behind the number. */
    private static @Nullable Mention changeBehind(Parsed parsed, Numeral numeral) {
        int next = UnitFinder.skipBlanks(parsed.text(), numeral.end());
        return parsed.mentions().stream()
                .filter(mention -> mention.term() == Term.CHANGE
                        && mention.start() == next
                        && UnitFinder.isLatin(parsed.text().charAt(next)))
                .findFirst()
                .orElse(null);
    }

    /** 升至, 提高到, 增长8%至: the number is what was reached, not by how much it changed. */
    static boolean reaches(Parsed parsed, Mention change, Piece stretch) {
        String behind = parsed.text().substring(change.end(), stretch.end());
        return REACH.indexOf(parsed.text().charAt(change.end() - 1)) >= 0
                || behind.chars().anyMatch(character -> REACH.indexOf(character) >= 0)
                || ENGLISH_ENDS.matcher(behind).find();
    }

    /** 每增加10%: a condition and what follows from it are no observations. */
    static boolean isConditional(Parsed parsed, Numeral numeral) {
        return conditionBefore(parsed, numeral) >= 0;
    }

    /** Where such a condition stands before the number (每增加10%, 每5个项目中就有1个); -1 if none does. */
    static int conditionBefore(Parsed parsed, Numeral numeral) {
        int each = parsed.text().lastIndexOf('每', numeral.start() - 1);
        while (each >= 0) {
            int at = each;
            boolean change = parsed.mentions().stream()
                    .anyMatch(mention -> mention.term() == Term.CHANGE
                            && (mention.start() == at || mention.start() == at + 1)
                            && mention.end() <= numeral.start());
            boolean number =
                    parsed.numerals().stream().anyMatch(counted -> counted.isFigure() && counted.start() == at + 1);
            if (change || number) {
                return at;
            }
            each = each == 0 ? -1 : parsed.text().lastIndexOf('每', each - 1);
        }
        return -1;
    }

    /** Whether a base of comparison, where one is printed, is the year before: 较上年, 与2022年同期相比. */
    private static boolean isOverAYear(Parsed parsed, Piece stretch, @Nullable Period period) {
        for (Mention compared : parsed.mentions(stretch, Term.COMPARED)) {
            for (Dated base : parsed.dates()) {
                boolean behind = base.start() == UnitFinder.skipBlanks(parsed.text(), compared.end());
                if (behind && !isYearBefore(parsed, base, period)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isYearBefore(Parsed parsed, Dated base, @Nullable Period period) {
        String printed = parsed.text().substring(base.start(), base.end());
        @Nullable Period from = base.period();
        if (printed.startsWith("上年") || printed.startsWith("去年")) {
            return true;
        }
        return from != null && period != null && from.isYear() && from.firstYear() == period.lastYear() - 1;
    }
}
