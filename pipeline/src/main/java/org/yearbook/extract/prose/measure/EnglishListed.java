package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English percentages told one by one without a verb of their own measure what the first of them does: rose 3% in Lagos, 4% in
 * Accra and 5% each in Dakar and Lomé; made up 30%, followed by tea at 20%; grew 5% to 3 billion and imports 4% to 2 billion.
 */
public final class EnglishListed {

    /** What parts one name of the list from the next. */
    private static final Pattern PARTS = Pattern.compile("[,;)]|\\b(?:and|while|then)\\b");

    /** Words of a new statement, or of one that sets the number off against another. */
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:with an?|is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|said|says|which|that|who|when|where|because"
                    + "|as|than|from|against|versus|compared|instead|before|after|until|despite|due|rate|inflation|tariffs?|stake|interest"
                    + "|reach(?:ed|ing)?|stood|standing|came|totall?(?:ed|ing)|hit|contribut\\w+|account\\w*|up|down|above|below|target)\\b|[.:!?]|\\d");

    private static final Pattern OF_A_WHOLE = Pattern.compile("\\s*of\\b");

    /** Grew 5% to 3 billion: an amount that a change led to. */
    private static final Pattern RESULT = Pattern.compile(
            "(?: in (?:volume|value|weight|quantity|[a-z]+ terms))?\\s*,?\\s*(?:to|reaching|hitting|at)(?: (?:about|around|some|nearly|almost|over|more than))? \\S{0,4}\\s*");

    /** Fell 5%; gold, 4%; and oil, 3%. */
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*(?:and )?[^,;]{2,60},\\s*");

    private static final Pattern CLOSES = Pattern.compile("\\s*(?:[;.]|$)");

    /** The last of them, which other words may follow behind a comma. */
    private static final Pattern LAST = Pattern.compile("\\s*;\\s*and [^,;]{2,60},\\s*");

    /** Grew 7% and 5%, respectively. */
    private static final Pattern JOINED = Pattern.compile("\\s*,?\\s*and\\s*");

    private static final Pattern NEXT_OF_LIST = Pattern.compile(
            "\\s*(?:,|,? and|,? or)\\s+(?:(?:about|around|some|nearly|almost|over|more than|just|only) )*");

    /** All that may follow a further change: no distance, and no verb that another statement is made with. */
    private static final Pattern NO_MORE = Pattern.compile(
            "\\s*(?:,? and\\s+[\\d.]+ ?(?:%|per ?cent|pct)|, [\\d.]+ ?(?:%|per ?cent|pct)|\\.?$|;|(?:from|on|over|compared|year)\\b)");

    private static final Pattern RESPECTIVELY = Pattern.compile("[^,;]{0,60},? respectively\\b");

    private static final Pattern FROM = Pattern.compile("\\bfrom (?:(?:about|around|some|nearly|just|only) )*$");

    private static final Pattern TO = Pattern.compile(
            "(?!.*\\b(?:while|but|whereas)\\b)[^;.\\d]{0,80}\\bto (?:(?:about|around|some|nearly|just|only) )*");

    /** Of all, 80 percent was tea, 15 percent coffee and 5 percent other goods. */
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "^(?![^,]*\\b(?:up|down|rise|fall|increase|decrease|while|but|compared|than)\\b)[^.;\\d]{2,60}(?:,|,? and) (?:(?:about|around|some|nearly|almost|over|more than|only|just|another) )*$");

    /** Imports of tea rose 3% to 5 tonnes, those of rice 2% to 8 tonnes. */
    private static final Pattern PRONOUN =
            Pattern.compile("[\\s,;]*(?:and |while )?(?:those|that) (?:of|to|from|in|for|with|by) ");

    private static final Pattern NOUN = Pattern.compile(
            "[\\d.,]+ ?(?:%|per ?cent|pct) (?!(?:of|more|less|fewer|higher|lower|above|below|up|down|in|on|from|to|by|over|compared|than|year|month|rise|increase|growth|fall|drop|decrease|decline|gain|was|were|is|are)\\b)[a-z]");

    private static final Set<Term> NEW =
            EnumSet.of(Term.CHANGE, Term.MEASURE, Term.PART_OF, Term.GAP, Term.COMPARED, Term.FORECAST, Term.TARGET);

    private EnglishListed() {}

    /** The figures of a sentence, those that only go on with such a list with its measure. */
    public static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        List<Draft> listed = parsed.isEnglish()
                ? new ArrayList<>(EnglishSaidAgain.complete(parsed, EnglishGappedAmounts.complete(parsed, drafts)))
                : new ArrayList<>(drafts);
        for (int index = 1; index < listed.size(); index++) {
            Draft draft = listed.get(index);
            boolean open = isOpen(parsed, draft);
            @Nullable Draft base = open ? changedFrom(parsed, listed, index) : null;
            if (base != null) {
                listed.set(index, draft.with(base.measured()));
                continue;
            }
            @Nullable Draft opened = open ? before(parsed, listed, index) : null;
            if (opened != null && goesOn(parsed, listed.get(index - 1), draft, opened)) {
                listed.set(index, EnglishGoodsInTurn.inTradeOf(opened, draft.with(opened.measured())));
            }
        }
        return EnglishSameWhole.complete(parsed, listed);
    }

    /** Growth went from 1% to 4% and finally to 6%; it was 9% to 80 billion, compared with 12% before: the percentage that it changed from. */
    private static @Nullable Draft changedFrom(Parsed parsed, List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Draft last = drafts.get(index - 1);
        boolean percent = last.numeral().isPercent();
        boolean tells = last.measured().measure() == Measure.GROWTH_YOY
                || last.measured().measure() == Measure.SHARE;
        if (percent && tells && last.numeral().end() <= draft.numeral().start()) {
            int from = last.numeral().end();
            int to = draft.numeral().start();
            String between = parsed.withoutTimes(new Piece(from, to));
            boolean begins = FROM.matcher(
                            parsed.folded().substring(0, last.numeral().start()))
                    .find();
            return (begins || (index > 1 && drafts.get(index - 2).measured().equals(last.measured())))
                            && TO.matcher(between).matches()
                    ? last
                    : null;
        }
        boolean compared = !percent && EnglishTail.of(parsed, draft.numeral()).isComparedWith(draft.stretch());
        @Nullable
        Draft growth = compared
                ? drafts.subList(0, index).stream()
                        .filter(before -> before.numeral().isPercent())
                        .reduce((first, second) -> second)
                        .orElse(null)
                : null;
        return growth != null
                        && growth.measured().measure() == Measure.GROWTH_YOY
                        && drafts.subList(drafts.indexOf(growth) + 1, index).stream()
                                .allMatch(result -> result.measured().measure() == Measure.LEVEL)
                ? growth
                : null;
    }

    /** Whether nothing has told yet what a percentage measures. */
    static boolean isOpen(Parsed parsed, Draft draft) {
        return parsed.isEnglish()
                && draft.numeral().isPercent()
                && draft.measured().equals(Measured.OTHER)
                && draft.numeral().value().signum() >= 0
                && Changes.change(parsed, draft.stretch()) == null
                && !OF_A_WHOLE
                        .matcher(parsed.folded())
                        .region(draft.numeral().end(), parsed.folded().length())
                        .lookingAt();
    }

    /** The percentage before a figure, be an amount that it led to between; null if there is none that tells. */
    private static @Nullable Draft before(Parsed parsed, List<Draft> drafts, int index) {
        Draft last = drafts.get(index - 1);
        if (!last.numeral().isPercent()) {
            @Nullable Draft change = index < 2 ? null : drafts.get(index - 2);
            boolean result = change != null
                    && change.numeral().isPercent()
                    && change.numeral().end() < last.numeral().start()
                    && last.measured().measure() == Measure.LEVEL
                    && RESULT.matcher(parsed.folded()
                                    .substring(
                                            change.numeral().end(),
                                            last.numeral().start()))
                            .matches();
            last = result && change != null ? change : last;
        }
        boolean tells = last.measured().measure() == Measure.GROWTH_YOY
                || last.measured().measure() == Measure.GROWTH_AVG
                || last.measured().measure() == Measure.SHARE
                || last.measured().falling();
        return tells && last.numeral().isPercent() ? last : null;
    }

    private static boolean goesOn(Parsed parsed, Draft last, Draft draft, Draft opened) {
        int from = last.numeral().end();
        int to = draft.numeral().start();
        if (from >= to) {
            return false;
        }
        Piece between = new Piece(from, to);
        String words = parsed.withoutTimes(between);
        if (opened.measured().measure() == Measure.SHARE
                && NUMBER_FIRST.matcher(words).find()
                && NOUN.matcher(parsed.folded())
                        .region(to, parsed.folded().length())
                        .lookingAt()) {
            return true;
        }
        return isInTurn(parsed, between, draft, opened)
                && PARTS.matcher(words).find()
                && !STATES.matcher(words).find()
                && parsed.mentions().stream()
                        .filter(mention -> Parsed.lies(mention, between))
                        .filter(mention -> mention.term() != Term.MEASURE || !EnglishBases.isBasis(parsed, mention))
                        .filter(mention -> mention.start() >= between.start() + peer(parsed, between, opened))
                        .map(Mention::term)
                        .noneMatch(NEW::contains);
    }

    private static int peer(Parsed parsed, Piece between, Draft opened) {
        return EnglishInTurn.startOfPeer(
                parsed.withoutTimes(between),
                parsed.folded().substring(0, opened.numeral().start()));
    }

    /** Parts of a whole may be anything; what grew as well must be told to be the next of the list. */
    private static boolean isInTurn(Parsed parsed, Piece between, Draft draft, Draft opened) {
        String words = between.of(parsed.folded());
        String behind = parsed.folded().substring(draft.numeral().end());
        boolean closes =
                CLOSES.matcher(behind).lookingAt() || (LAST.matcher(words).matches() && behind.startsWith(","));
        if (PRONOUN.matcher(words).lookingAt()) {
            return true;
        }
        if ((SEMICOLONS.matcher(words).matches() && closes)
                || (JOINED.matcher(words).matches()
                        && RESPECTIVELY.matcher(behind).lookingAt())
                || (NEXT_OF_LIST.matcher(words).matches()
                        && opened.measured().measure() == Measure.GROWTH_YOY
                        && NO_MORE.matcher(behind).lookingAt())) {
            return true;
        }
        if (opened.measured().measure() != Measure.SHARE
                && EnglishGoodsInTurn.follow(parsed, between, draft.numeral().end())) {
            return true;
        }
        if (opened.measured().measure() != Measure.SHARE && peer(parsed, between, opened) >= 0) {
            return true;
        }
        int start = between.start();
        Matcher parts = PARTS.matcher(parsed.folded()).region(between.start(), between.end());
        while (parts.find()) {
            start = parts.end();
        }
        return opened.measured().measure() == Measure.SHARE
                || words.contains("followed by ")
                || EnglishInTurn.isOfSameNoun(parsed, new Piece(start, between.end()))
                || EnglishInTurn.isNamed(
                        parsed, new Piece(start, between.end()), draft.numeral().end());
    }
}
