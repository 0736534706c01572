package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishTurns;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What an English sentence on trade hands on to the next one: the trade with a partner only where that one goes on about it. */
public final class EnglishNextSentence {

    private static final Pattern OPENS_WITH_FLOW = Pattern.compile(
            "\\s*(?:(?:of (?:this|that|which|it)|among (?:them|which)),? )?(?:the )?(?:value of )?(?:exports?|imports?)\\b(?! (?:to|from) (?:all|other|the rest|the world|overseas|global|abroad|foreign)\\b)");

    /** Between the two that were named before. */
    private static final Pattern BILATERAL = Pattern.compile(
            "^[^,;]{0,40}(?:, )?(?:the |their )?(?:total |value of )?(?:bilateral|two-way) (?:[a-z]+ )?trade\\b");

    private EnglishNextSentence() {}

    /**
     * What is known at the start of a sentence: behind one of a partner, a sentence that does not go on about it may be of
     * all trade or of that partner, so that its subject is not known.
     */
    public static Context inNextSentence(Parsed parsed, Context before) {
        boolean goesOn = before.subject().partner().isEmpty()
                || EnglishTurns.goesOn(parsed)
                || EnglishGoods.goOn(parsed)
                || EnglishPartners.comesBack(parsed.folded())
                || BILATERAL.matcher(parsed.folded()).find()
                || tellsBothWays(parsed, before.subject());
        return goesOn
                ? before
                : before.with(
                        before.subject().unknown().withFlow(before.subject().flow()));
    }

    /**
     * What the next sentence goes on about: where all trade was told of first, not the trade with the partner named last.
     *
     * @param told what the figures of the sentence are of
     */
    public static Subject afterSentence(List<Subject> told, Subject last) {
        boolean ofPart = last.flow() == Flow.TOTAL && !last.partner().isEmpty();
        return told.stream()
                .limit(1)
                .filter(first -> ofPart
                        && first.flow() == Flow.TOTAL
                        && first.partner().isEmpty()
                        && first.area().equals(last.area()))
                .findFirst()
                .orElse(last);
    }

    /**
     * Trade with Japan grew. Exports were up 3% and imports 2%: both parts of what was told as a whole. Where they are told as
     * amounts, these must add up to it.
     */
    private static boolean tellsBothWays(Parsed parsed, Subject before) {
        List<Flow> flows = parsed.flows().stream().map(Parsed::flow).toList();
        return before.flow() == Flow.TOTAL
                && OPENS_WITH_FLOW.matcher(parsed.folded()).lookingAt()
                && flows.contains(Flow.EXPORTS)
                && flows.contains(Flow.IMPORTS)
                && parsed.numerals().stream()
                        .allMatch(numeral -> numeral.currency().isEmpty())
                && parsed.subjects(new Piece(0, parsed.text().length()), Term.AREA)
                        .isEmpty();
    }
}
