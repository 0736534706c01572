package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * What an amount in a Chinese bracket is of: what the words right before the bracket count, or what was spoken of.
 *
 * @param open where the bracket opens
 */
record AmountInBrackets(Parsed parsed, Numeral numeral, int open) {

    private static final Pattern AMOUNT = Pattern.compile("(?:[数总]?[量额值]|均价|数量|金额)?");

    /**
     * 其中散客（9人次）: what a count is of, where the words right before the bracket name it.
     *
     * @param alone whether nothing else is printed in the bracket
     */
    Optional<Subject> ofWordsBefore(Subject known, boolean alone) {
        boolean count = alone
                && !parsed.isEnglish()
                && !numeral.isPercent()
                && numeral.currency().isEmpty()
                && !numeral.unit().isEmpty();
        Piece before = new Piece(Math.max(Clauses.start(parsed.text(), open), endOfFigureBefore()), open);
        boolean compared = !parsed.mentions(before, Term.OVER).isEmpty()
                || !parsed.mentions(before, Term.COMPARED).isEmpty();
        boolean names = count
                && !compared
                && parsed.hasUnknownWords(before)
                && !parsed.explained().get(open - 1);
        return names
                ? Optional.of(of(before, known).unknown().withWords(SubjectWords.of(parsed, before)))
                : Optional.empty();
    }

    /** 湖南绿茶（9吨）: of the area that opens the words. */
    private Subject of(Piece words, Subject known) {
        return parsed.subjects(words, Term.AREA).stream()
                .filter(area -> parsed.firstUnknown(words) >= area.end() && !Towards.standsBefore(parsed, area.start()))
                .findFirst()
                .map(area -> known.withArea(area.code()))
                .orElse(known);
    }

    /** 转口（9亿元）, 对越南出口量（9吨）: behind the words for a direction of trade, of which no other number is told. */
    boolean isOfTradeBefore() {
        int close = WordBounds.skipBlanks(parsed.text(), numeral.end());
        int start = parsed.clauseAt(open).start();
        return !numeral.isPercent()
                && !numeral.unit().isEmpty()
                && close + 1 < parsed.text().length()
                && "）)".indexOf(parsed.text().charAt(close)) >= 0
                && parsed.flows(new Piece(start, open)).stream()
                        .anyMatch(flow -> AMOUNT.matcher(parsed.text().substring(flow.end(), open))
                                .matches())
                && parsed.numerals().stream()
                        .noneMatch(other -> other.isFigure() && other.start() >= start && other.end() <= open);
    }

    private int endOfFigureBefore() {
        return parsed.numerals().stream()
                .filter(other -> other.isFigure() && other.end() <= open)
                .mapToInt(Numeral::end)
                .max()
                .orElse(0);
    }

    /** 创2012年2月（300万吨）以来新低: the same in the unit of the amount before it, at another time. */
    boolean isInUnitBefore(List<Draft> drafts) {
        return !parsed.isEnglish()
                && !numeral.isPercent()
                && drafts.stream()
                        .map(Draft::numeral)
                        .filter(other -> !other.isPercent())
                        .reduce((first, second) -> second)
                        .filter(other ->
                                !other.baseUnit().isEmpty() && other.baseUnit().equals(numeral.baseUnit()))
                        .isPresent();
    }
}
