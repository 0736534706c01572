package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Clauses that state of areas that another trades with them: 美国、日本是我国主要贸易伙伴. */
final class StatedPartners {

    private StatedPartners() {}

    /** 美国、日本是我国主要贸易伙伴: the areas before the verb are those that another trades with. */
    static boolean are(Parsed parsed, Piece stretch, int copula) {
        return copula < stretch.end()
                && !parsed.mentions(new Piece(copula, stretch.end()), Term.PARTNER)
                        .isEmpty();
    }

    /** 美国是越南第一大市场: the area that the word for partners is said of. */
    static Optional<Mention> trader(Parsed parsed, Piece predicate) {
        int partner = parsed.mentions(predicate, Term.PARTNER).get(0).start();
        List<Mention> areas = parsed.mentions(new Piece(predicate.start(), partner), Term.AREA); // 泰国最大的市场, too
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }
}
