package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Reads the words of change before a number: which way, by how much or to what, and of a growth or of a share. */
public final class Changes {

    private static final String REACH = "至到";

    /** The last character of 同比 and 环比, which are adverbs where a word of change follows. */
    private static final char COMPARED = '比';

    /** fell to: English has a word of its own for what is reached, and for what is left. */
    private static final Pattern ENGLISH_ENDS = Pattern.compile(
            "\\b(?:(?<!close )to|from)\\s*(?:[a-z]++\\s*+){0,3}(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4}|Rs\\.?)?\\s*$");

    private static final Pattern ADJECTIVES =
            Pattern.compile("(?:以上|左右)?的(?:(?:中|较)?高速|[较大]?快速?|强劲|稳定|稳步|大幅|小幅|显著|明显|同比|按年|正)?(?=\\p{IsHan})");

    /** What growth does, and what grows does not. */
    private static final Pattern OF_GROWTH = Pattern.compile("(?:加快|提高|提升|回升|扩大|放缓|回落|收窄|减缓|趋缓|加速|减速)了?");

    private static final Pattern GROWTH = Pattern.compile("[速幅率度](?:最[大高快深])?$");

    private static final Pattern OF = Pattern.compile("(?:以上|左右)?的(?:同比|按年|平均|较高|较快|高)?");

    private static final Pattern AT = Pattern.compile(
            "\\bat (?:(?:about|around|some|nearly|almost|over|more than|only|just|a|an?|the|total|record|of) )*(?:[a-z]{0,3}\\p{Sc}|[a-z]{2,4}|us dollars)?\\s*$");

    private Changes() {}

    /** 影响CPI下降0.1个百分点: the last word of change, be it behind a word that makes the number a distance. */
    static @Nullable Mention evenOfGap(Parsed parsed, Piece stretch) {
        @Nullable Mention change = change(parsed, stretch);
        List<Mention> all = parsed.mentions(stretch, Term.CHANGE);
        boolean gap = change == null
                && !all.isEmpty()
                && !parsed.mentions(stretch, Term.GAP).isEmpty();
        return gap ? all.get(all.size() - 1) : change;
    }

    /** The last word of change, if nothing unknown stands between it and the number: 提高质量等6个方面 is no increase. */
    static @Nullable Mention change(Parsed parsed, Piece stretch) {
        List<Mention> changes = parsed.mentions(stretch, Term.CHANGE).stream()
                .filter(mention -> isDirection(mention))
                .filter(mention -> !parsed.aside().get(mention.start())
                        || (!parsed.isEnglish() && parsed.aside().get(stretch.end()))) // in the number's bracket
                .filter(mention -> !parsed.hasUnknownWords(new Piece(mention.end(), stretch.end()))
                        || (parsed.isEnglish() && EnglishTransitives.isBehind(parsed, mention, stretch)))
                .toList();
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    private static boolean isDirection(Mention change) {
        return change.code().equals("up") || change.code().equals("down");
    }

    /** 下降2.7%，比前5个月收窄1.1个百分点: what falls by less has grown. */
    static boolean isNarrowedFall(Parsed parsed, Piece stretch, Mention turn, @Nullable Draft last) {
        boolean narrows = parsed.mentions(stretch, Term.CHANGE).stream()
                .anyMatch(change ->
                        change.start() == turn.start() && change.code().equals("narrowing"));
        boolean goesOn = parsed.mentions(stretch, Term.MEASURE).isEmpty() && !parsed.hasUnknownWords(stretch);
        return narrows
                && goesOn
                && last != null
                && last.measured().falling()
                && last.measured().measure() == Measure.GROWTH_YOY;
    }

    /** a 5 percent decline: in English the change may stand right behind the number. */
    static @Nullable Mention changeBehind(Parsed parsed, Numeral numeral) {
        int next = WordBounds.skipBlanks(parsed.text(), numeral.end());
        Matcher adjective =
                ADJECTIVES.matcher(parsed.text()).region(next, parsed.text().length());
        int noun = adjective.lookingAt() ? adjective.end() : -1; // 20%的跌幅, 24%的高速增长
        boolean chinese = !parsed.isEnglish();
        boolean rate = parsed.mentions().stream()
                .anyMatch(mention -> mention.term() == Term.CHANGE && mention.start() == noun);
        return parsed.mentions().stream()
                .filter(mention -> (mention.term() == Term.CHANGE
                                || (!rate && isGrowth(mention) && mention.start() == noun)) // 以20%的增速
                        && (mention.start() == noun
                                || (chinese && isTogether(parsed, next, mention, noun)) // 20%的同比增长
                                || (chinese
                                        && mention.start() == next
                                        && parsed.text().startsWith("的", mention.end())) // 4%下降的局面
                                || (mention.start() == next
                                        && WordBounds.isLatin(parsed.text().charAt(next)))))
                .findFirst()
                .orElse(null);
    }

    private static boolean isGrowth(Mention mention) {
        return mention.term() == Term.MEASURE && mention.code().equals(Measure.GROWTH_YOY.code());
    }

    /** Whether one word of change is made of the adjective and the noun behind it. */
    private static boolean isTogether(Parsed parsed, int from, Mention change, int noun) {
        return from < change.start()
                && change.start() < noun
                && noun < change.end()
                && parsed.text().charAt(change.start() - 1) == '的';
    }

    /** 升至, 提高到, 增长8%至: the number is what was reached, not by how much it changed. */
    public static boolean reaches(Parsed parsed, Mention change, Piece stretch) {
        String behind = parsed.text().substring(change.end(), stretch.end());
        return REACH.indexOf(parsed.text().charAt(change.end() - 1)) >= 0
                || behind.chars().anyMatch(character -> REACH.indexOf(character) >= 0)
                || (parsed.isEnglish() && endsInTo(parsed, change.end(), stretch.end()));
    }

    /** Fell to Tk 500 billion: the currency before the number is a word of it. */
    private static boolean endsInTo(Parsed parsed, int start, int end) {
        int words = parsed.numerals().stream()
                .filter(numeral -> numeral.start() == end)
                .mapToInt(numeral -> numeral.startWithMoney(parsed.text()))
                .findFirst()
                .orElse(end);
        return ENGLISH_ENDS
                .matcher(parsed.text().substring(start, Math.max(start, words)))
                .find();
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

    /** Up at 3 billion, was halved in May at 3 billion: a level again, where no percentage follows. */
    static boolean isAt(Parsed parsed, Piece stretch) {
        @Nullable Mention change = change(parsed, stretch);
        return change != null
                && parsed.isEnglish()
                && AT.matcher(parsed.folded().substring(change.start(), stretch.end()))
                        .find();
    }

    /** Representing an increase of 5%: the English verb stands for "is" before a change, and tells no share. */
    static boolean isStoodFor(Parsed parsed, Piece stretch) {
        return parsed.isEnglish()
                && !parsed.has(stretch, Term.MEASURE, "share")
                && parsed.mentions(stretch, Term.PART_OF).stream()
                        .noneMatch(part -> parsed.folded()
                                .substring(part.start(), part.end())
                                .contains("share"));
    }

    /** Where the last word for a share starts; 0 where none is. What changed before it is something else: 油价下滑，占比达5%. */
    static int lastShare(Parsed parsed, Piece stretch) {
        return Stream.concat(
                        parsed.mentions(stretch, Term.PART_OF).stream(),
                        parsed.mentions(stretch, Term.MEASURE).stream()
                                .filter(measure -> measure.code().equals("share")))
                .mapToInt(Mention::start)
                .max()
                .orElse(0);
    }

    /** 降幅收窄0.5个百分点: what falls less has grown. */
    static boolean isOfFall(Parsed parsed, Piece stretch, Mention turn) {
        return namesFall(parsed, new Piece(stretch.start(), turn.start()));
    }

    /** 降幅, 跌幅: a word for a growth that is one for a fall. */
    static boolean namesFall(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.CHANGE).stream()
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

    /** 增速比上年加快2.4%: printed so, points all the same, for it is the growth that changed; 增速增长2.4% is said of the growth. */
    static boolean isOfGrowthItself(Parsed parsed, Numeral numeral, Piece stretch) {
        @Nullable Mention turn = change(parsed, stretch);
        return turn != null
                && numeral.isPercent()
                && !parsed.isEnglish()
                && !reaches(parsed, turn, stretch)
                && OF_GROWTH
                        .matcher(parsed.text().substring(turn.start(), turn.end()))
                        .matches()
                && namesGrowth(parsed, new Piece(stretch.start(), turn.start()));
    }

    /** 增速, 增幅: a noun for a growth, which 同比 is not. */
    static boolean namesGrowth(Parsed parsed, Piece words) {
        return parsed.mentions(words, Term.MEASURE).stream()
                .anyMatch(measure -> measure.code().equals(Measure.GROWTH_YOY.code())
                        && GROWTH.matcher(parsed.text().substring(measure.start(), measure.end()))
                                .find());
    }

    /** 5%的增速: the noun stands behind the number. */
    static boolean isGrowthNamedBehind(Parsed parsed, Numeral numeral) {
        Matcher of =
                OF.matcher(parsed.text()).region(numeral.end(), parsed.text().length());
        return !parsed.isEnglish()
                && of.lookingAt()
                && parsed.mentions().stream()
                        .anyMatch(measure -> measure.term() == Term.MEASURE
                                && measure.code().equals(Measure.GROWTH_YOY.code())
                                && measure.start() == of.end()
                                && GROWTH.matcher(parsed.text().substring(measure.start(), measure.end()))
                                        .find());
    }

    /** 同比提高: over the year, and no word for a growth. */
    private static boolean isAdverb(Parsed parsed, Mention measure) {
        return parsed.text().charAt(measure.end() - 1) == COMPARED // 增速回落: here the growth itself changes
                && parsed.mentions().stream()
                        .anyMatch(change -> change.term() == Term.CHANGE && change.start() == measure.end());
    }
}
