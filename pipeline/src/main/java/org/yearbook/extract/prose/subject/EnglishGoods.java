package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** Goods that an English sentence lists as traded: leading exports include tea, worth 3 billion; coffee, 2 billion. */
final class EnglishGoods {

    private static final Pattern LISTS = Pattern.compile("\\b(?:include[sd]?|were led by|are led by|such as)\\b");

    private EnglishGoods() {}

    /** Whether a stretch goes on with goods of a list that the sentence has opened with one direction of trade. */
    static boolean areListed(Parsed parsed, Piece stretch) {
        Matcher lists = LISTS.matcher(parsed.folded()).region(0, stretch.start());
        if (!lists.find() || !parsed.flows(stretch).isEmpty()) {
            return false;
        }
        List<Flow> before = parsed.flows(new Piece(0, stretch.start())).stream()
                .map(Parsed::flow)
                .distinct()
                .toList();
        return before.size() == 1 && !parsed.flows(new Piece(0, lists.start())).isEmpty();
    }
}
