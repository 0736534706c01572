package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Short Chinese names of two that trade with each other: 中越, 闽台. */
final class Pairs {

    private static final Pattern BILATERAL = Pattern.compile("双边|两国");

    /** The country as the first of a pair: 中日, 我日. */
    private static final String COUNTRY = "中我";

    private Pairs() {}

    /** 中日双边贸易额: of the countries themselves, whatever part of one a text is on. */
    static boolean isBilateral(Parsed parsed, Piece front) {
        return parsed.subjects(front, Term.PAIR).stream()
                .filter(pair -> COUNTRY.indexOf(parsed.text().charAt(pair.start())) >= 0) // 粤港: of the province
                .anyMatch(pair -> BILATERAL
                        .matcher(parsed.text())
                        .region(pair.end(), parsed.text().length())
                        .lookingAt());
    }

    /** Code of the other of the only pair named in front. */
    static Optional<String> named(Parsed parsed, Piece front) {
        List<Mention> pairs = parsed.subjects(front, Term.PAIR);
        return pairs.size() == 1 ? Optional.of(pairs.get(0).code()) : Optional.empty();
    }

    /** 中越贸易额占越南贸易总额的5%: the whole tells who reports. */
    static boolean isShareInOther(Parsed parsed, Piece stretch, String code) {
        return parsed.mentions(stretch, Term.PART_OF).stream()
                .anyMatch(share -> parsed.mentions(new Piece(share.end(), stretch.end()), Term.AREA).stream()
                        .anyMatch(whole -> whole.code().equals(code)));
    }
}
