package org.yearbook.extract.prose.partner;

import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** What English words for partners say of the direction of trade: one exports to buyers and markets, and imports from suppliers. */
public final class EnglishPartnerNouns {

    private static final Pattern BUYER =
            Pattern.compile("\\b(?:buyer|importer|destination|customer|(?<!trading )market)s?\\b");

    private static final Pattern SUPPLIER = Pattern.compile(
            "\\b(?:supplier|seller|(?:import )?source|import origin|exporter)s?\\b|\\borigins? of imports\\b");

    private static final Pattern PARTNER = Pattern.compile("\\btrad(?:e|ing) (?:partner|market)s?\\b");

    private static final Pattern BUYS = Pattern.compile(
            "\\s*(?:which (?:has |had )?)?(?:buying|purchasing|taking|absorbing|importing|receiving|bought|purchased|took|absorbed|received)\\b");

    private static final Pattern SUPPLIES = Pattern.compile("\\s*(?:supplying|supplied)\\b");

    private EnglishPartnerNouns() {}

    /** Whether words that tell more of a partner say that it buys. */
    public static boolean buy(Parsed parsed, Piece words) {
        return BUYS.matcher(words.of(parsed.folded())).lookingAt();
    }

    /** In which direction the words that tell more of a called partner have it trade. */
    public static Flow flowOfMore(Parsed parsed, Piece words, Subject before) {
        String more = words.of(parsed.folded());
        if (BUYS.matcher(more).lookingAt()) {
            return Flow.EXPORTS;
        }
        if (SUPPLIES.matcher(more).lookingAt()) {
            return Flow.IMPORTS;
        }
        return before.flow() == Flow.NONE ? flowOf(parsed.folded().substring(0, words.start())) : before.flow();
    }

    /** The direction in which buyers, suppliers or partners trade that these words speak of. */
    public static Flow flowOf(String words) {
        if (SUPPLIER.matcher(words).find()) {
            return Flow.IMPORTS;
        }
        return BUYER.matcher(words).find()
                ? Flow.EXPORTS
                : PARTNER.matcher(words).find() ? Flow.TOTAL : Flow.NONE;
    }
}
