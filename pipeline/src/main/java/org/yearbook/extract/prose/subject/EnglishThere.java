package org.yearbook.extract.prose.subject;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Trade with the area just named, which English words only come back to: Japan is the top market, but shipments there fell; it was
 * followed by Peru, where sales rose.
 *
 * @param partner code of the area
 * @param flow the direction of that trade as its own word tells it
 */
record EnglishThere(String partner, Flow flow) {

    private static final String TRADE = "(?<trade>sales|exports|imports|shipments|deliveries|purchases|trade)";

    private static final Pattern BACK = Pattern.compile(
            "\\b" + TRADE
                    + " (?:there|in that direction|to (?:that|this) (?:market|country|destination)|from (?:that|this|there) ?(?:market|country|source)?|with (?:that|this) country)\\b");

    private static final Pattern WHERE = Pattern.compile("\\s*where (?:the |its |their )?(?:[a-z]+ )?" + TRADE + "\\b");

    /**
     * The area that these words come back to, empty if they do not.
     *
     * @param home code of the area that the text is about; of one about none nobody knows who trades with whom
     */
    static Optional<EnglishThere> among(Parsed parsed, Piece words, Subject before, String home) {
        if (!parsed.isEnglish()
                || home.isEmpty()
                || !parsed.subjects(words, Term.AREA).isEmpty()) {
            return Optional.empty();
        }
        Matcher where = WHERE.matcher(words.of(parsed.folded()));
        if (where.lookingAt()) {
            return nameBefore(parsed, words, home).map(area -> new EnglishThere(area, flow(where)));
        }
        Matcher back = BACK.matcher(words.of(parsed.folded()));
        String area = before.partner().isEmpty() ? before.area() : before.partner();
        boolean another = !area.isEmpty()
                && !area.equals(home)
                && EnglishCalledPartners.COUNTRY.matcher(area).matches();
        return back.find() && another ? Optional.of(new EnglishThere(area, flow(back))) : Optional.empty();
    }

    /** The area that ends the clause before these words. */
    private static Optional<String> nameBefore(Parsed parsed, Piece words, String home) {
        return parsed.mentions(new Piece(0, words.start()), Term.AREA).stream()
                .reduce((first, second) -> second)
                .filter(area -> parsed.text()
                        .substring(area.end(), words.start())
                        .strip()
                        .equals(","))
                .map(Mention::code)
                .filter(area -> !area.equals(home));
    }

    private static Flow flow(Matcher words) {
        return switch (words.group("trade")) {
            case "imports", "purchases" -> Flow.IMPORTS;
            case "trade" -> Flow.TOTAL;
            default -> Flow.EXPORTS;
        };
    }

    /** What is spoken of, as trade of the area that the text is about with this one. */
    Subject before(Subject known, String home) {
        Subject own = known.area().equals(partner) ? known.withArea(home, Origin.DOCUMENT) : known;
        return own.withPartner("");
    }

    Outcome of(Outcome read) {
        return new Outcome(with(read.figure()), with(read.next()));
    }

    private Subject with(Subject read) {
        Subject traded = read.withPartner(partner);
        return traded.flow() == Flow.NONE ? traded.withFlow(flow) : traded;
    }
}
