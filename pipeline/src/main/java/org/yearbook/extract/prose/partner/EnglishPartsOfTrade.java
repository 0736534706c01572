package org.yearbook.extract.prose.partner;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Areas that an English text tells to have a part of what another one trades: China took 34 per cent of its exports. */
public final class EnglishPartsOfTrade {

    private static final Pattern PART_OF_TRADE = Pattern.compile(EnglishCalledPartners.SHORT_NAME
            + "\\s+(?:accounted for|made up|took|absorbed|bought|received|supplied|represented|comprised|provided|imported|exported|purchased) (?:[a-z]+ ){0,2}?"
            + "[\\d.]+ ?(?:%|per ?cent|pct) of (?:the |its |all |total |overall |value of |volume of |[a-z]+['’]s )*"
            + "(?:[a-z-]+ ){0,2}?(?<flow>exports?|imports?|shipments|trade|arrivals|visitors|tourists)\\b");

    /** The UK topped the volume of exports with 31 per cent. */
    private static final Pattern LEADS = Pattern.compile(
            EnglishCalledPartners.SHORT_NAME
                    + "\\s+(?:topped|led|headed) (?:the )?(?:value|volume|list|ranking)s? of (?:the |its |all |total |overall |[a-z]+['’]s )*(?:[a-z-]+ ){0,2}?(?<flow>exports?|imports?)\\b");

    private static final Pattern PART_ALONE =
            Pattern.compile(" (?:(?:imported|exported|bought|took|supplied) )?[\\d.]+ ?(?:%|percent|per ?cent|pct)");

    private static final Pattern TRADED = Pattern.compile("exports?|imports?");

    private EnglishPartsOfTrade() {}

    /** China took 34 per cent of exports: a part of what another country trades; of the world's exports they are its own. */
    static boolean has(Parsed parsed, Mention area, String reporter) {
        return partOfTrade(parsed, area, reporter).isPresent();
    }

    /** What it has a part of: exports in "China took 34 per cent of exports, and Japan took 20 per cent", for both of them. */
    private static Optional<String> partOfTrade(Parsed parsed, Mention area, String reporter) {
        if (!EnglishCalledPartners.COUNTRY.matcher(reporter).lookingAt() || reporter.equals(area.code())) {
            return Optional.empty();
        }
        Optional<Matcher> named = Stream.of(PART_OF_TRADE, LEADS)
                .map(words -> words.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length()))
                .filter(Matcher::lookingAt)
                .findFirst();
        if (named.isPresent()) {
            Matcher part = named.get();
            boolean ownTrade = parsed.mentions(new Piece(part.start(), part.end()), Term.AREA).stream()
                    .allMatch(owner -> owner.code().equals(reporter));
            return ownTrade ? Optional.of(part.group("flow")) : Optional.empty();
        }
        return EnglishCalledPartners.starts(PART_ALONE, parsed, area)
                ? parsed.subjects(new Piece(0, area.start()), Term.AREA).stream()
                        .map(earlier -> partOfTrade(parsed, earlier, reporter))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** The direction of the trade that an area of these words has a part of; NONE if none of them has. */
    public static Flow flow(Parsed parsed, Piece words, String reporter) {
        return parsed.subjects(words, Term.AREA).stream()
                .map(area -> partOfTrade(parsed, area, reporter))
                .flatMap(Optional::stream)
                .filter(part -> TRADED.matcher(part).matches())
                .map(part -> part.startsWith("export") ? Flow.EXPORTS : Flow.IMPORTS)
                .findFirst()
                .orElse(Flow.NONE);
    }
}
