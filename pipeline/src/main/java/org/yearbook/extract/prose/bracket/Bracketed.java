package org.yearbook.extract.prose.bracket;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.period.RelatedTimes;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;

/**
 * A number in brackets, which says more of what stands before them and nothing of what follows.
 *
 * @param open where the bracket opens
 */
public record Bracketed(Parsed parsed, Numeral numeral, int open) {

    /** Words that end what a clause is about. */
    private static final Set<Term> NAMELESS = EnumSet.of(
            Term.CHANGE,
            Term.MEASURE,
            Term.COMPARED,
            Term.PART_OF,
            Term.GAP,
            Term.OVER,
            Term.FILLER,
            Term.HEDGE_BEFORE);

    /** How long 同期, 同月 and 同季 are. */
    private static final int SAME_PART = 2;

    /** The bracket of its clause that a number stands in; empty if it stands in none. */
    public static Optional<Bracketed> of(Parsed parsed, Numeral numeral) {
        int open = Math.max(
                parsed.text().lastIndexOf('（', numeral.start()), parsed.text().lastIndexOf('(', numeral.start()));
        int from = parsed.clauseAt(numeral.start()).start();
        return open >= from
                        && Sentences.closing(parsed.text(), open) > numeral.start()
                        && !isChangeBefore(parsed, numeral, open)
                ? Optional.of(new Bracketed(parsed, numeral, open))
                : Optional.empty();
    }

    /** 同比增长（5%）: the bracket parts nothing. */
    private static boolean isChangeBefore(Parsed parsed, Numeral numeral, int open) {
        return !parsed.isEnglish()
                && numeral.isPercent()
                && numeral.start() == open + 1
                && parsed.mentions().stream().anyMatch(change -> change.term() == Term.CHANGE && change.end() == open);
    }

    /** 转口（9亿元）增长5%: an amount alone in the bracket behind words that name a direction of trade and no number. */
    boolean isAmountOfWordsBefore() {
        return !parsed.isEnglish() && isAlone() && new AmountInBrackets(parsed, numeral, open).isOfTradeBefore();
    }

    private ToldInBrackets told() {
        return new ToldInBrackets(parsed, numeral, open);
    }

    /** The words in the bracket that speak of the number. */
    Piece stretch() {
        return told().stretch();
    }

    private SameInBrackets same() {
        return new SameInBrackets(parsed, numeral, open);
    }

    /** rose by 1.2 billion (2.4%): the same change in per cent. */
    boolean isChangeInPercent(List<Draft> drafts) {
        return same().isChangeInPercent(drafts);
    }

    /** 尤其是德国（升7%）: of the trade spoken of. */
    private boolean tellsChangeOnly() {
        return !parsed.isEnglish()
                && numeral.isPercent()
                && parsed.mentions(new Piece(open + 1, numeral.start()), Term.CHANGE).stream()
                        .anyMatch(change -> change.start() == open + 1 && change.end() == numeral.start());
    }

    private boolean isAlone() {
        return parsed.text().substring(open + 1, numeral.start()).isBlank();
    }

    /** 较去年同期（9亿元）: the time that an amount is compared with, if it stands right before the bracket. */
    Optional<Dated> timeCompared() {
        return parsed.dates().stream()
                .filter(date -> isAlone() && !parsed.isEnglish() && RelatedTimes.isSamePart(parsed.text(), date.end()))
                .filter(date -> open - date.end() == SAME_PART)
                .findFirst();
    }

    /** （上年同期为9亿元）: the time that the words of an amount in its bracket tell, and not one that it is compared with. */
    Optional<Dated> timeOfLevelInside() {
        Piece words = stretch();
        boolean level = !parsed.isEnglish()
                && !numeral.isPercent()
                && !numeral.isPoints()
                && !numeral.baseUnit().equals("times")
                && parsed.mentions(words, Term.CHANGE).isEmpty()
                && parsed.mentions(words, Term.COMPARED).isEmpty()
                && parsed.mentions(words, Term.GAP).isEmpty();
        return parsed.dates().stream()
                .filter(date -> level && words.start() <= date.start() && date.end() <= words.end())
                .reduce((first, second) -> second);
    }

    /**
     * A number alone in a bracket is of the area before the bracket: 上海（20亿元）; any other is of nothing known.
     *
     * @param partners whether an area there is one of the partners spoken of
     */
    Subject subject(Subject known, List<Draft> drafts, Predicate<Mention> partners) {
        Optional<Draft> inside = told().levelBefore(drafts).or(() -> told().amountBefore(drafts));
        if (inside.isPresent()) {
            return inside.get().subject().withCurrency(inside.get().numeral().currency());
        }
        Optional<Draft> then = timeOfLevelInside().flatMap(time -> told().sameAtTimeInside(time, drafts));
        if (then.isPresent()) {
            return then.get().subject();
        }
        Optional<NamedInBrackets> named = NamedInBrackets.of(parsed, numeral, open);
        if (named.flatMap(NamedInBrackets::partner).isPresent()) {
            return named.get().subject(known, drafts);
        }
        boolean alone = isAlone();
        boolean tells = alone || (tellsChangeOnly() && known.flow() != Flow.NONE);
        for (Mention area : parsed.mentions()) {
            if (tells && area.term() == Term.AREA && Math.abs(open - area.end()) <= 1) {
                if (EnglishPartners.isBehindPreposition(parsed, area)) {
                    return known.unknown().withArea(""); // the largest exporter to China (90 billion): not of China
                }
                Subject listed = named.flatMap(entry -> entry.before(drafts)).orElse(known);
                if (!alone && !listed.partner().isEmpty()) {
                    return listed.withPartner(area.code());
                }
                return partners.test(area) ? known.withPartner(area.code()) : known.withArea(area.code());
            }
        }
        if (told().isChangeOfTimeBefore()) {
            return known;
        }
        boolean timed = timeCompared().isPresent()
                || (alone && parsed.dates().stream().anyMatch(date -> told().isRightBefore(date)));
        if (timed && new AmountInBrackets(parsed, numeral, open).isInUnitBefore(drafts)) {
            return known; // 创2012年2月（300万吨）以来新低
        }
        if (timed
                && !numeral.currency().isEmpty()
                && (parsed.isEnglish() || timeCompared().isPresent())) {
            return known; // compared with September 2023 (236 billion): the same at the time before the bracket
        }
        if (named.isPresent()) {
            return named.get().subject(known, drafts);
        }
        Optional<Subject> counted = new AmountInBrackets(parsed, numeral, open).ofWordsBefore(known, isAlone());
        if (counted.isPresent()) {
            return NamedInBrackets.flowBehind(parsed, open)
                    .map(counted.get()::withFlow)
                    .orElse(counted.get());
        }
        return same().isToldAgain(drafts) ? drafts.get(drafts.size() - 1).subject() : inOwnWords(known.unknown());
    }

    /** （猪肉价格上涨16.1%）: the words that open the bracket and are not of a change name what is. */
    private Subject inOwnWords(Subject subject) {
        Piece words = stretch();
        int end = parsed.mentions().stream()
                .filter(mention -> Parsed.lies(mention, words) && NAMELESS.contains(mention.term()))
                .filter(mention -> mention.term() != Term.FILLER || mention.length() > 1) // 内地至香港航线
                .mapToInt(Mention::start)
                .min()
                .orElse(words.start());
        int start = parsed.mentions(words, Term.OF_WHICH).stream()
                .filter(part -> part.start() == words.start() && part.end() < end)
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(words.start());
        boolean opens = words.start() == open + 1 && !parsed.isEnglish();
        return opens && end > start
                ? subject.withWords(parsed.printed(start, end).strip())
                : subject;
    }

    /** What the number measures, where the words in the bracket say so. */
    Optional<Measured> measured(List<Draft> drafts) {
        if (same().isInOtherUnit(drafts)) {
            return Optional.of(drafts.get(drafts.size() - 1).measured());
        }
        Optional<NamedInBrackets> named = NamedInBrackets.of(parsed, numeral, open);
        if (named.isPresent()) {
            return named.get().measured(drafts);
        }
        return told().levelBefore(drafts)
                .flatMap(level -> told().change(stretch()))
                .map(change -> new Measured(Measure.GROWTH_YOY, change.code().equals("down")));
    }

    /** Rose 3% compared to May 2024 (4% abroad): the change in the bracket is of the time spoken of. */
    private boolean isChangeBehindBase(Dated date) {
        return parsed.isEnglish() && numeral.isPercent() && parsed.aside().get(date.start());
    }

    /** 2022年（451个）: the time right before the bracket is that of the number in it. */
    Context in(Context context) {
        return parsed.dates().stream()
                .filter(date -> told().isRightBefore(date))
                .filter(date -> !isChangeBehindBase(date))
                .findFirst()
                .map(date -> context.withPeriod(EnglishRelative.of(date, parsed.text(), context.period())))
                .orElse(context);
    }
}
