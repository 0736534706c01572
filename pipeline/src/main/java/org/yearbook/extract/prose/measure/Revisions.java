package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells a value that a newer one has replaced: the first of 由9449.2亿元修订为9402.8亿元 and the second of 17274万人（初步数为17300万人）;
 * what stands is the other.
 */
public final class Revisions {

    /** Between the two values nothing but the word for the revision, and what it goes with. */
    private static final Pattern LEAD = Pattern.compile("\\s*[，,；;]?\\s*\\p{IsHan}{0,4}\\s*");

    /** 由2021年的8亿元调整为9亿元: a value of another time is no former one of this. */
    private static final String OF = "的";

    private static final Pattern MONEY = Pattern.compile("[\\s\\p{Sc}A-Za-z]{0,6}");

    private Revisions() {}

    static boolean isFormer(Parsed parsed, Numeral numeral) {
        return parsed.mentions().stream()
                .filter(word -> word.term() == Term.FILLER)
                .anyMatch(word -> switch (word.code()) {
                    case "former" -> isRightBefore(parsed, word, numeral);
                    case "preliminary" -> isRightBefore(parsed, word, numeral) && hasAnother(parsed, numeral);
                    case "revised" -> isReplacedBy(parsed, numeral, word);
                    default -> false;
                });
    }

    /** 初步核算数为9亿元 alone is what there is; beside another amount it is the one replaced. */
    private static boolean hasAnother(Parsed parsed, Numeral numeral) {
        return parsed.numerals().stream()
                .anyMatch(other -> other.isFigure()
                        && other.start() != numeral.start()
                        && other.baseUnit().equals(numeral.baseUnit()));
    }

    private static boolean isRightBefore(Parsed parsed, Mention word, Numeral numeral) {
        int from = word.end();
        return from <= numeral.start()
                && MONEY.matcher(parsed.text().substring(from, numeral.start())).matches();
    }

    private static boolean isReplacedBy(Parsed parsed, Numeral numeral, Mention revised) {
        int end = numeral.end();
        Optional<Numeral> next = parsed.numerals().stream()
                .filter(other -> other.isFigure() && other.start() >= revised.end())
                .findFirst();
        return end <= revised.start()
                && LEAD.matcher(parsed.text().substring(end, revised.start())).matches()
                && next.filter(other ->
                                other.baseUnit().equals(numeral.baseUnit()) && isRightBefore(parsed, revised, other))
                        .isPresent()
                && !isOfAnotherTime(parsed, numeral);
    }

    private static boolean isOfAnotherTime(Parsed parsed, Numeral numeral) {
        Piece clause = parsed.clauseAt(numeral.start());
        return parsed.dates().stream()
                .anyMatch(date -> clause.start() <= date.start()
                        && date.end() + OF.length() == numeral.start()
                        && parsed.text().startsWith(OF, date.end()));
    }
}
