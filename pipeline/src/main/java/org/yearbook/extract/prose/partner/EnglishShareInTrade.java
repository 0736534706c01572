package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Kenya's share of Japan's imports, Kenya's market share in the total imports of Japan: Japan reports, and Kenya is its partner. */
final class EnglishShareInTrade {

    private static final Pattern SHARE = Pattern.compile(
            "['’]s (?:[a-z-]+ ){0,3}?share (?:in|of) (?<whole>(?:(?!global|world|international)[a-z.'’-]+ ){0,6}?\\b(?:im|ex)ports?(?: (?:values?|volumes?))?(?: of (?:the )?[^,;\\d]{2,24})?)");

    private EnglishShareInTrade() {}

    /**
     * The subject with both areas; empty if the words name no such share, or one in a trade that the area's own is a part of.
     *
     * @param before what is spoken of, whose trade it is where none is named
     */
    static Optional<Subject> among(Parsed parsed, Piece stretch, Subject before, AreaTree tree) {
        List<Mention> areas = parsed.isEnglish() ? parsed.subjects(stretch, Term.AREA) : List.of();
        if (areas.isEmpty() || areas.size() > 2) {
            return Optional.empty();
        }
        Mention partner = areas.get(0);
        Matcher share = SHARE.matcher(parsed.folded()).region(partner.end(), stretch.end());
        if (!share.lookingAt()) {
            return Optional.empty();
        }
        String reporter = areas.size() == 1
                ? before.area()
                : share.start("whole") <= areas.get(1).start() ? areas.get(1).code() : "";
        boolean trades = EnglishCalledPartners.COUNTRY.matcher(reporter).lookingAt()
                && tree.isCountryOrGroup(partner.code())
                && !reporter.equals(partner.code())
                && !tree.contains(partner.code(), reporter);
        Subject owner = areas.size() == 1 ? before : before.withArea(reporter);
        return trades ? Optional.of(owner.withPartner(partner.code())) : Optional.empty();
    }
}
