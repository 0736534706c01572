package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Trade that an English text tells from the other side: in one on Kenya, Japan bought Kenyan tea, and Chile had a trade with Kenya;
 * in one on the world, shipments from Peru are what Peru exports.
 *
 * @param home code of the area that the text is about, empty if none is known
 */
record EnglishOtherSide(String home, AreaTree tree) {

    private static final Pattern FROM =
            Pattern.compile("[\\s,;]*(?:and |but |while )?(?:the )?(?:shipments|deliveries|supplies) from (?:the )?");

    private static final Pattern BUYS = Pattern.compile(
            " (?:has |have |had |also )*(?:bought|purchased|imported|took|ordered) (?:more |about |nearly |over )*");

    /** The outcome as the side tells it that the text is about. */
    Outcome turned(Parsed parsed, Piece words, Outcome read) {
        if (!parsed.isEnglish() || home.isEmpty()) {
            return read;
        }
        boolean buys = buys(parsed, words);
        return new Outcome(turned(parsed, words, read.figure(), buys), turned(parsed, words, read.next(), buys));
    }

    private Subject turned(Parsed parsed, Piece words, Subject read, boolean buys) {
        if (buys) {
            String buyer = read.area().equals(home) ? read.partner() : read.area();
            return read.withPartner(buyer).withArea(home).withFlow(Flow.EXPORTS);
        }
        boolean supplied = tree.isGroup(home)
                && read.flow() == Flow.IMPORTS
                && !read.partner().isEmpty()
                && FROM.matcher(words.of(parsed.folded())).lookingAt();
        if (supplied) {
            return read.withArea(read.partner()).withPartner("").withFlow(Flow.EXPORTS);
        }
        boolean mutual = read.flow() == Flow.TOTAL
                && read.partner().equals(home)
                && read.areaFrom() == Origin.OWN
                && EnglishCalledPartners.COUNTRY.matcher(read.area()).matches();
        return mutual ? read.withArea(home).withPartner(read.area()) : read;
    }

    private boolean buys(Parsed parsed, Piece words) {
        List<Mention> areas = parsed.subjects(words, Term.AREA);
        return areas.size() == 2
                && areas.get(1).code().equals(home)
                && !areas.get(0).code().equals(home)
                && BUYS.matcher(parsed.folded()
                                .substring(areas.get(0).end(), areas.get(1).start()))
                        .matches();
    }
}
