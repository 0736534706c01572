package org.yearbook.extract.prose.subject;

import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** Areas that a verb makes partners of the one that reports: Japan was the top buyer, China took 34 per cent of exports. */
public final class EnglishCalledPartners {

    private static final Pattern CALLED = Pattern.compile(
            "\\s+(?:was|is|are|were|remained|remains|became|becomes|stayed|has been|has become|continued to be) (?:[a-z'’-]+ ){0,5}"
                    + "(?:(?:buyer|destination|market|partner|supplier|source|customer)s?\\b|(?<=(?:country|nation)['’]s (?:leading|largest|biggest|top|main) )importer)");

    private static final Pattern PART_OF_TRADE = Pattern.compile(
            "\\s+(?:accounted for|made up|took|absorbed|bought|received|supplied|represented|comprised|provided) (?:[a-z]+ ){0,2}?"
                    + "[\\d.]+ ?(?:%|per ?cent|pct) of (?:the |its |all |total |overall |(?:the )?(?:country|nation)['’]s )*"
                    + "(?:[a-z-]+ ){0,2}?(?:exports?|imports?|shipments|trade|arrivals|visitors|tourists)\\b");

    /** Codes of the world and of groups are longer, or figures. */
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(?![A-Z])");

    private static final Pattern BUYER =
            Pattern.compile("\\b(?:buyer|importer|destination|customer|export market)s?\\b");
    private static final Pattern SUPPLIER = Pattern.compile("\\b(?:supplier|source)s?\\b");

    private EnglishCalledPartners() {}

    /** The United States was the top buyer: an area that another trades with. */
    public static boolean isCalledPartner(Parsed parsed, Mention area) {
        return CALLED.matcher(parsed.folded())
                .region(area.end(), parsed.clauseAt(area.start()).end())
                .lookingAt();
    }

    /** The same of a text that is no sentence. */
    public static boolean isCalledPartner(String folded, Mention area) {
        return CALLED.matcher(folded).region(area.end(), folded.length()).lookingAt();
    }

    /** China took 34 per cent of exports: a part of what another country trades; of the world's exports they are its own. */
    static boolean hasPartOfTrade(Parsed parsed, Mention area, String reporter) {
        return COUNTRY.matcher(reporter).lookingAt()
                && !reporter.equals(area.code())
                && PART_OF_TRADE
                        .matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt();
    }

    /** The direction of the trade with an area that a clause calls a buyer or a supplier. */
    static Flow flowOfCalled(Parsed parsed, Piece clause) {
        boolean called = parsed.subjects(clause, Term.AREA).stream().anyMatch(area -> isCalledPartner(parsed, area));
        String words = clause.of(parsed.folded());
        if (!called) {
            return Flow.NONE;
        }
        return BUYER.matcher(words).find()
                ? Flow.EXPORTS
                : SUPPLIER.matcher(words).find() ? Flow.IMPORTS : Flow.NONE;
    }
}
