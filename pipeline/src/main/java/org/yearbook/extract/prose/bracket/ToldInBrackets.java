package org.yearbook.extract.prose.bracket;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a rate in brackets is of that does not name it: the amount before it in the bracket, the one right before the bracket, or
 * what was spoken of at the time before it.
 *
 * @param open where the bracket opens
 */
record ToldInBrackets(Parsed parsed, Numeral numeral, int open) {

    private static final Pattern THEN = Pattern.compile("(?:同期|同月|同季|全年)?(?:则?[仅只]?[为是有]|[仅只达约])?");

    /** Words that name what a number is of. */
    private static final Set<Term> NAMES = EnumSet.of(Term.AREA, Term.INDICATOR, Term.FLOW);

    /** （折合5200亿美元，增长3%）: the growth in a bracket is of the amount before it in the bracket. */
    Optional<Draft> levelBefore(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Draft last = drafts.get(drafts.size() - 1);
        int start = last.numeral().end();
        Piece between = new Piece(start, numeral.start());
        boolean growth = last.numeral().start() > open
                && last.measured().measure() == Measure.LEVEL
                && numeral.isPercent()
                && change(between).isPresent()
                && !parsed.hasUnknownWords(between);
        return growth ? Optional.of(last) : Optional.empty();
    }

    /** 出口3万元（增长5%，占六成）: what a bracket right behind an amount tells of it without another name. */
    Optional<Draft> amountBefore(List<Draft> drafts) {
        boolean tells = numeral.isPercent() && !parsed.isEnglish() && namesNothing(stretch());
        return drafts.stream()
                .filter(draft -> tells && draft.numeral().end() == open)
                .filter(draft -> draft.measured().measure() == Measure.LEVEL)
                .findFirst();
    }

    /** 出口3万元（上年同期为2万元）: the same at the time that alone is named in the bracket. */
    Optional<Draft> sameAtTimeInside(Dated time, List<Draft> drafts) {
        String words = parsed.text().substring(time.end(), numeral.start());
        boolean alone = time.start() == open + 1 && THEN.matcher(words).matches();
        return drafts.stream()
                .filter(draft -> alone && draft.numeral().end() == open)
                .filter(draft -> draft.numeral().baseUnit().equals(numeral.baseUnit()))
                .findFirst();
    }

    /** 降幅较2022年（下降4%）收窄: how it changed then. */
    boolean isChangeOfTimeBefore() {
        return !parsed.isEnglish()
                && numeral.isPercent()
                && change(stretch()).isPresent()
                && namesNothing(stretch())
                && parsed.dates().stream().anyMatch(date -> isRightBefore(date));
    }

    private boolean namesNothing(Piece words) {
        return !parsed.hasUnknownWords(words)
                && parsed.mentions().stream()
                        .filter(mention -> Parsed.lies(mention, words))
                        .noneMatch(mention -> NAMES.contains(mention.term()));
    }

    /** The first word of a change among these. */
    Optional<Mention> change(Piece words) {
        return parsed.mentions(words, Term.CHANGE).stream().findFirst();
    }

    /** The words in the bracket that speak of the number. */
    Piece stretch() {
        int before = parsed.numerals().stream()
                .mapToInt(Numeral::end)
                .filter(end -> end <= numeral.start())
                .max()
                .orElse(0);
        return new Piece(Math.max(open + 1, before), numeral.start());
    }

    /** 2022年（: a time that only a blank parts from the bracket. */
    boolean isRightBefore(Dated date) {
        return date.end() <= open && parsed.text().substring(date.end(), open).isBlank();
    }
}
