package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Clauses that state of areas that another trades with them: 美国、日本是我国主要贸易伙伴. */
final class StatedPartners {

    private static final Pattern RANKED = Pattern.compile("(?:则|仍|也|继续|依然|稳|位|跃|持续)*(?:居|列|排名|蝉联)");

    /** 是, 成为: how long the verb before who trades may be. */
    private static final int BECOMES = 2;

    private StatedPartners() {}

    /** 日本位列贸易伙伴首位, 主要市场中，日本居首位: the verb of a rank among partners says what an area is as well. */
    static int verb(Parsed parsed, Piece clause, int copula) {
        if (parsed.isEnglish()) {
            return copula;
        }
        boolean among =
                !parsed.mentions(new Piece(0, clause.start()), Term.PARTNER).isEmpty();
        return parsed.mentions(clause, Term.AREA).stream()
                .map(area -> RANKED.matcher(parsed.text()).region(area.end(), clause.end()))
                .filter(Matcher::lookingAt)
                .filter(rank -> among
                        || !parsed.mentions(new Piece(rank.end(), clause.end()), Term.PARTNER)
                                .isEmpty())
                .mapToInt(Matcher::start)
                .filter(start -> start < copula)
                .findFirst()
                .orElse(copula);
    }

    /** 美国、日本是我国主要贸易伙伴: the areas before the verb are those that another trades with. */
    static boolean are(Parsed parsed, Piece stretch, int copula) {
        return copula < stretch.end()
                && (!parsed.mentions(new Piece(copula, stretch.end()), Term.PARTNER)
                                .isEmpty()
                        || (!parsed.isEnglish()
                                && RANKED.matcher(parsed.text())
                                        .region(copula, stretch.end())
                                        .lookingAt()));
    }

    /** 美国是越南第一大市场: the area that the word for partners is said of. */
    static Optional<Mention> trader(Parsed parsed, Piece predicate) {
        int partner = parsed.mentions(predicate, Term.PARTNER).stream()
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(predicate.start());
        List<Mention> areas = parsed.mentions(new Piece(predicate.start(), partner), Term.AREA); // 泰国最大的市场, too
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    /** 香蕉是中国进口最多的水果: who trades in what the clause is about. */
    static Subject tradedBy(Parsed parsed, Piece clause, int copula, Subject subject) {
        return parsed.subjects(new Piece(copula, clause.end()), Term.AREA).stream()
                .filter(area -> area.start() <= copula + BECOMES)
                .filter(area -> parsed.flows().stream().anyMatch(flow -> flow.start() == area.end()))
                .findFirst()
                .map(area -> subject.withArea(area.code()).withPartner(""))
                .orElse(subject);
    }
}
