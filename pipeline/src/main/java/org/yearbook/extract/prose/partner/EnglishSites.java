package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * The area that ends the name of what is measured, behind a preposition that says where it is: sales of cars in Chile, the
 * export of silk from Suzhou, imports into Tianjin, the ports of Peru. Where somebody met, spoke or made something is none.
 */
public final class EnglishSites {

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<before>[a-z]+) (?<where>in|at|of|from|into|to|across|within|throughout|by|to and from|from and to|into and out of) "
                    + "(?:the )?(?:(?:whole|entire|rest) of )?(?:(?:province|city|port|municipality|state|region|island)s? of )?$");

    /** Met in, held in, made in, speaking in: a verb, unless it only says that something was counted. */
    private static final Pattern VERB = Pattern.compile(
            "(?!recorded|registered|reported|counted|used|needed|pronounced|marked|concentrated|felt)(?:[a-z]+(?:ed|ing)"
                    + "|held|made|sold|built|set|born|grown|sent|kept|seen|met|spoke|took|began|is|was|are|were|be|been|said|says)");

    /** What may be measured although its name ends like a verb. */
    private static final Pattern NOUN = Pattern.compile(
            "(?:spending|housing|manufacturing|shipping|lending|farming|processing|advertising|building|clothing"
                    + "|shopping|banking|mining|fishing|funding|financing|trading|dining|retailing|logging|tourism|bed|feed)s?");

    /** Demand in Peru is similar to that of Chile: what the number is of is told of both. */
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:that|those|which|who|where|similar|like|said|says|because|as|than)\\b");

    /** The second main port was Antwerp: what has the rank that a clause tells of first. */
    private static final Pattern HAS_RANK = Pattern.compile(
            "\\b(?:ports?|airports?|hubs?|cit(?:y|ies)|provinces?|states?|economy|economies|(?:first|second|third|fourth|fifth|next)(?: place| spot| position)?)"
                    + " (?:was|were|is|are|came|went to) (?:the )?$");

    /** Cargo at the port of Mombasa: where a part of it was, not what the text turns to. */
    private static final Pattern AT = Pattern.compile(
            "\\b(?:at|through|via) (?:the )?(?:(?:[a-z]+ ){0,2}?(?:ports?|airports?|harbou?rs?|terminals?|stations?|border posts?) of )?$");

    /** The fall was larger in Peru, with a decline of 5 percent. */
    private static final Pattern WITH_CHANGE = Pattern.compile(
            "which (?:also )?(?:recorded|posted|registered|reported|saw|showed|experienced|suffered)\\b|(?:with|at|by) (?:an? )?(?:[^a-z]{0,3}\\d|(?:[a-z-]+ ){0,2}(?:growth|increase|rise|gain|jump|decline|drop|fall|decrease|contraction)s? of )");

    private static final Pattern ABOUT_SITE = Pattern.compile(
            "(?i)\\s*(?:it|its|they|there|these|this|(?:the|this) (?:port|airport|harbou?r|terminal|station|facility|city))\\b");

    private EnglishSites() {}

    /** Whether a sentence came to an area only by words that say where what it measures was. */
    public static boolean isPassing(Parsed parsed, Subject before, Subject after) {
        List<Mention> named = parsed.mentions(new Piece(0, parsed.text().length()), Term.AREA).stream()
                .filter(mention -> mention.code().equals(after.area()))
                .toList();
        return !before.area().isEmpty()
                && !after.area().equals(before.area())
                && !named.isEmpty()
                && named.stream()
                        .allMatch(mention -> AT.matcher(parsed.folded().substring(0, mention.start()))
                                .find());
    }

    /** Whether a sentence goes on about the site of the one before it. */
    public static boolean goesOnAboutSite(String sentence) {
        return ABOUT_SITE.matcher(sentence).lookingAt();
    }

    /** The area behind a verb that says who has a rank; none if it is another that is said to have it. */
    public static List<Mention> ranked(Parsed parsed, Piece words) {
        return parsed.subjects(words, Term.AREA).stream()
                .filter(area -> HAS_RANK.matcher(parsed.folded().substring(words.start(), area.start()))
                        .find())
                .toList();
    }

    /** Ningbo, Zhejiang Province, rose; to and from Ningbo, 5 percent: a name that its number follows only behind a comma. */
    static boolean goOnBehind(Parsed parsed, int comma) {
        int next = WordBounds.skipBlanks(
                parsed.text(), Math.min(comma + 1, parsed.text().length()));
        return WITH_CHANGE
                        .matcher(parsed.folded())
                        .region(next, parsed.folded().length())
                        .lookingAt()
                || parsed.aside().get(next)
                || parsed.numerals().stream().anyMatch(number -> number.isFigure() && number.start() == next);
    }

    /** The areas of these words that it is measured in; several that are not parts of one another are no one area. */
    static List<Mention> among(Parsed parsed, Piece words, Partners partners) {
        return parsed.subjects(words, Term.AREA).stream()
                .filter(area -> !partners.isPartner(area) && isSite(parsed, words, area))
                .toList();
    }

    /**
     * What is spoken of behind a sentence: a site that is no part of what the text is about holds for its own sentence alone.
     *
     * @param home code of the area that the text is about, empty if none is known
     */
    public static Subject left(Parsed parsed, Subject before, Subject after, String home, AreaTree tree) {
        String area = after.area();
        boolean away = parsed.isEnglish()
                && !home.isEmpty()
                && !before.area().isEmpty()
                && !area.equals(before.area())
                && !area.equals(home)
                && !tree.contains(home, area);
        List<Mention> named = parsed.mentions(new Piece(0, parsed.text().length()), Term.AREA).stream()
                .filter(mention -> mention.code().equals(area))
                .toList();
        boolean site = !named.isEmpty()
                && named.stream()
                        .allMatch(mention -> PREPOSITION
                                .matcher(parsed.folded().substring(0, mention.start()))
                                .find());
        return away && site ? after.withArea(before.area(), before.areaFrom()) : after;
    }

    private static boolean isSite(Parsed parsed, Piece words, Mention area) {
        Matcher lead = PREPOSITION.matcher(parsed.folded().substring(words.start(), area.start()));
        String behind = parsed.folded().substring(area.end(), words.end());
        if (!lead.find()
                || (isVerb(lead.group("before")) && !lead.group("where").equals("by"))
                || ANOTHER.matcher(behind.replace(" as a whole", "")).find()) {
            return false;
        }
        List<Mention> flows = parsed.flows(new Piece(words.start(), area.start()));
        Flow flow = flows.isEmpty() ? Flow.NONE : Parsed.flow(flows.get(flows.size() - 1));
        return switch (lead.group("where")) {
            case "from" -> flow == Flow.EXPORTS;
            case "to", "into" -> flow == Flow.IMPORTS;
            case "by" -> flow == Flow.EXPORTS || flow == Flow.IMPORTS;
            default -> true;
        };
    }

    private static boolean isVerb(String word) {
        return VERB.matcher(word).matches() && !NOUN.matcher(word).matches();
    }
}
