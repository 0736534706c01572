package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Trade between Japan and Peru: whichever of the two the text is about reports, and of a text about another area the first; the
 * other is its partner.
 */
final class EnglishPair {

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?$");

    private static final Pattern AND = Pattern.compile(" and (?:the |all |its |other )*");

    private static final Pattern TRADE =
            Pattern.compile("\\b(?:trade|traded|commerce|turnover|imports|exports|shipments|deficit|surplus|goods)\\b");

    private EnglishPair() {}

    /** The subject with both areas, empty if the words name no such two. */
    static Optional<Subject> among(Parsed parsed, Piece stretch, Subject before) {
        List<Mention> areas = parsed.isEnglish() ? parsed.subjects(stretch, Term.AREA) : List.of();
        if (areas.size() != 2) {
            return Optional.empty();
        }
        Mention first = areas.get(0);
        Mention second = areas.get(1);
        String folded = parsed.folded();
        int from = parsed.clauseAt(first.start()).start();
        boolean pair = first.end() < second.start()
                && BETWEEN.matcher(folded.substring(0, first.start())).find()
                && AND.matcher(folded.substring(first.end(), second.start())).matches()
                && TRADE.matcher(folded.substring(from, first.start())).find();
        if (!pair) {
            return Optional.empty();
        }
        boolean turned = second.code().equals(before.area());
        return Optional.of(
                turned
                        ? before.withArea(second.code()).withPartner(first.code())
                        : before.withArea(first.code()).withPartner(second.code()));
    }
}
