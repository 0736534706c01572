package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.EnglishGoods;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Areas that a verb makes partners of the one that reports: Japan was the top buyer, China took 34 per cent of exports. */
public final class EnglishCalledPartners {

    /** The Association of Southeast Asian Nations (ASEAN): the same once more. */
    static final String SHORT_NAME = "(?:\\s*\\([a-z.]{2,12}\\))?";

    private static final Pattern CALLED = Pattern.compile(SHORT_NAME
            + "\\s+(?:was|is|are|were|remain(?:ed|s)?|became|becomes|stayed|has been|has become|continue[sd]? to be|emerged as|(?:is |was )?rank(?:s|ed)(?: as)?|stands as"
            + "|(?:regained|retained|kept) (?:its )?(?:status|position|place|spot) as) (?:[a-z'’-]+ ){0,5}"
            + "(?:(?:buyer|seller|destination|market|partner|supplier|source|customer)s?\\b|(?:im|ex)porters?"
            + EnglishFlows.OF_ANOTHER + "|(?<=(?:country|nation)['’]s (?:leading|largest|biggest|top|main) )importer)");

    /** Korea, Peru's third largest partner, bought: but the world's largest buyer is one of its own. */
    private static final Pattern APPOSED = Pattern.compile(SHORT_NAME
            + ", (?:(?:its|their|our|the country['’]s|the nation['’]s)|(?!the world|world|asia|europe|africa)[a-z. ]{2,24}['’]s?) (?:(?:[a-z-]+ ){0,4}?)"
            + "(?:buyer|market|partner|supplier|source|customer|destination)s?\\b");

    /** Codes of the world and of groups are longer, or figures. */
    public static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(?![A-Z])");

    /** Germany topped the list of destinations. */
    private static final Pattern LEADS_LIST = Pattern.compile(
            SHORT_NAME
                    + "\\s+(?:topped|tops|headed|heads|led|leads|(?:is|was|remained) at the top of) (?:(?:the |its |their )?(?:list|ranking)s? of )? (?:[a-z-]+ ){0,3}?(?:buyer|destination|market|partner|supplier|source|customer|importer)s?\\b");

    /** Bought 12 percent: what an area does that exports go to, or imports come from. */
    private static final Pattern BOUGHT = Pattern.compile(
            SHORT_NAME
                    + "\\s+(?:(?:also|alone|itself) )?(?:(?:has|have) )?(?:(?:bought|buys?|took|taken|takes?|purchased|absorbed|absorbs?|ordered|received|receives?)(?: in)?)\\b");

    /** Bought 40 percent of the flowers: of what another sold, whatever was spoken of. */
    private static final Pattern BOUGHT_PART = Pattern.compile(
            BOUGHT.pattern()
                    + " (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*[\\d.,]+ ?(?:%|per ?cent|pct) of (?:the|all|its|total|[a-z]+['’]s)\\b(?! (?:global|world|country|market|total (?:vote|market)))");

    /** Took 15 percent, took the largest share: under a title that speaks of exports. */
    private static final Pattern BOUGHT_AMOUNT = Pattern.compile(
            BOUGHT.pattern()
                    + " (?:(?:about|around|some|nearly|almost|over|more than|only|just|a further|another) )*(?:[a-z-]+ (?:[a-z-]+ )?(?:worth|valued at) )?(?:[^a-z ]{0,3}(?:[a-z]{2}\\$)? ?\\d|(?:the|a|an) (?:largest|biggest|highest|greatest|second[- ]largest|equal) (?:share|part|portion|amount|quantity|volume)\\b)");

    private static final Pattern SOLD =
            Pattern.compile(SHORT_NAME + "\\s+(?:also )?(?:supplied|provided|sold|shipped|sent)\\b");

    /** By destination, in terms of sources of imports: how the areas that follow are to be taken. */
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:by|among|amongst|in terms of|from the perspective of|regarding|as for|as to|with regard to|with respect to|looking at|viewed by|broken down by|of)"
                    + " (?:the |its |their |all |[a-z]+['’]s )?(?:[a-z-]+ ){0,3}?"
                    + "(?:destination|market|buyer|supplier|source|origin|partner)s?(?: of (?:exports|imports))?(?<!(?:domestic|home|local) markets?)\\s*");

    /** With its trade up 3 percent, buying 5 billion: more of the trade with the partner just named. */
    private static final Pattern MORE_OF_IT = Pattern.compile(
            "\\s*(?:with|(?:buying|purchasing|taking|absorbing|importing|receiving|bought|purchased|took|absorbed|received)|supplying|supplied"
                    + "|accounting|making|contributing|worth|at|up|down|rising|falling|growing|increasing|decreasing)\\b");

    private static final Pattern LISTS = Pattern.compile(
            "\\b(?:partner|market|destination|buyer|supplier|source|origin|customer|consumer)s?(?: (?:of|for|in) [a-z ]{2,40}| (?:in|during|for) (?:[a-z ]{2,12})?\\d{4}| that [a-z ]{3,40})?(?: (?:was|is|were|are|include[sd]?|including|being):?|:) (?:(?:larger|bigger|greater|more important|as large as|as big as)(?: than)? )?(?:the )?$");

    /** In terms of imports, on the export side: the trade that the sentence is about. */
    private static final Pattern TRADE_FRAME = Pattern.compile(
            "\\s*(?:in terms of|as for|as to|for|on|with regard to|regarding|in) (?:the |its |their |[a-z ]+['’]s )?(?:total |overall )?(?:imports|exports|(?:import|export) side)\\s*");

    /** China led with 4 billion, ranked first: the first of those that another trades with. */
    private static final Pattern LEADS = Pattern.compile(
            SHORT_NAME
                    + "\\s+(?:also )?(?:led|topped the list|ranked first|came first|came out on top|stood first|was first|took (?:the lead|first place|the top spot))\\b(?! (?:in|the) |[^.;]*\\b(?:its|their|gdp|growth|inflation|unemployment|(?:exports|imports) of)\\b)");

    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final Pattern OWNER = Pattern.compile("['’]s? ");

    private static final Pattern OF = Pattern.compile("s? (?:of|for) (?:the )?$");

    private EnglishCalledPartners() {}

    /** The United States was the top buyer: an area that another trades with. */
    public static boolean isCalledPartner(Parsed parsed, Mention area) {
        Piece behind = new Piece(
                area.end(), Math.max(area.end(), parsed.clauseAt(area.start()).end()));
        return Stream.of(CALLED, LEADS_LIST)
                        .anyMatch(call -> call.matcher(parsed.folded())
                                .region(behind.start(), behind.end())
                                .lookingAt())
                || starts(APPOSED, parsed, area);
    }

    /** Whether one of the areas of these words does. */
    public static boolean takePart(Parsed parsed, Piece words, Subject before) {
        return parsed.isEnglish()
                && parsed.subjects(words, Term.AREA).stream().anyMatch(area -> takesPart(parsed, area, before));
    }

    /** Exports rose. Egypt bought 12 percent: an area that takes part in the trade spoken of, from the other side. */
    static boolean takesPart(Parsed parsed, Mention area, Subject before) {
        Pattern verb = before.flow() == Flow.EXPORTS ? BOUGHT : before.flow() == Flow.IMPORTS ? SOLD : NONE;
        return COUNTRY.matcher(before.area()).lookingAt()
                && !area.code().equals(before.area())
                && (starts(verb, parsed, area)
                        || isBuyerOfPart(parsed, area, before)
                        || (leads(parsed, area, before) && tradeOf(parsed, before) != Flow.NONE));
    }

    private static boolean isBuyerOfPart(Parsed parsed, Mention area, Subject before) {
        boolean own = parsed
                .subjects(new Piece(area.end(), parsed.clauseAt(area.start()).end()), Term.AREA)
                .stream()
                .allMatch(other -> other.code().equals(before.area()));
        return own
                && before.flow() == Flow.NONE
                && (starts(BOUGHT_PART, parsed, area)
                        || (starts(BOUGHT_AMOUNT, parsed, area)
                                && EnglishGoods.spokenOf(parsed, before) == Flow.EXPORTS));
    }

    /** Whether the area leads those that another trades with, who were spoken of: the largest exporter leads others. */
    private static boolean leads(Parsed parsed, Mention area, Subject before) {
        return starts(LEADS, parsed, area) && (!before.partner().isEmpty() || isFramed(parsed));
    }

    private static boolean isFramed(Parsed parsed) {
        Piece first = parsed.clauses().get(0);
        return parsed.flows(first).size() == 1
                && parsed.clauses().size() > 1
                && TRADE_FRAME.matcher(first.of(parsed.folded())).matches();
    }

    static boolean starts(Pattern verb, Parsed parsed, Mention area) {
        return verb.matcher(parsed.folded())
                .region(area.end(), parsed.folded().length())
                .lookingAt();
    }

    /** The direction of trade that the sentence opens with, else the one spoken of. */
    private static Flow tradeOf(Parsed parsed, Subject before) {
        Piece first = parsed.clauses().get(0);
        Flow flow = isFramed(parsed) ? Parsed.flow(parsed.flows(first).get(0)) : before.flow();
        return flow == Flow.BALANCE ? Flow.NONE : flow;
    }

    /** Whether the sentence opens with words that make partners of the areas it is about: by destination. */
    static boolean areFramed(Parsed parsed) {
        Piece first = parsed.clauses().get(0);
        return parsed.clauses().size() > 1
                && FRAME.matcher(first.of(parsed.folded())).matches();
    }

    /** The partner that a clause before this index calls one, of which these words tell more; empty if there is none. */
    public static Optional<String> toldMoreOf(Parsed parsed, Piece words) {
        if (!parsed.isEnglish()
                || !parsed.subjects(words, Term.AREA).isEmpty()
                || !MORE_OF_IT.matcher(words.of(parsed.folded())).lookingAt()) {
            return Optional.empty();
        }
        List<Mention> areas = parsed.subjects(new Piece(0, words.start()), Term.AREA);
        List<Mention> called =
                areas.stream().filter(area -> isCalledPartner(parsed, area)).toList();
        if (called.size() != 1) {
            return Optional.empty();
        }
        Mention partner = called.get(0);
        Piece clause = parsed.clauseAt(partner.start());
        Piece more = starts(APPOSED, parsed, partner) ? parsed.clauseAt(partner.end() + ", ".length()) : clause;
        boolean last = areas.get(areas.size() - 1).end() <= more.end();
        return last ? Optional.of(called.get(0).code()) : Optional.empty();
    }

    /** Japan was China's largest buyer, the top three partners of China: the area that the partner is said to be of. */
    static List<Mention> traders(Parsed parsed, Piece clause) {
        List<Mention> areas = parsed.subjects(clause, Term.AREA);
        int called = areas.stream()
                .filter(area -> isCalledPartner(parsed, area))
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(clause.end());
        return areas.stream()
                .filter(area -> area.start() >= called)
                .filter(area -> OWNER.matcher(parsed.folded())
                                .region(area.end(), clause.end())
                                .lookingAt()
                        || OF.matcher(parsed.folded().substring(called, area.start()))
                                .find())
                .toList();
    }

    /** The main partners were Japan: what stands before the area calls it one. */
    public static boolean isListed(Parsed parsed, Mention area) {
        return LISTS.matcher(parsed.folded().substring(0, area.start())).find();
    }

    /** The same of a text that is no sentence. */
    public static boolean isCalledPartner(String folded, Mention area) {
        return CALLED.matcher(folded).region(area.end(), folded.length()).lookingAt();
    }

    /** The direction of the trade with an area that a clause calls a buyer or a supplier. */
    public static Flow flowOfCalled(Parsed parsed, Piece clause, Subject before) {
        boolean leads = COUNTRY.matcher(before.area()).lookingAt()
                && parsed.subjects(clause, Term.AREA).stream()
                        .anyMatch(area -> !area.code().equals(before.area()) && leads(parsed, area, before));
        if (leads && tradeOf(parsed, before) != Flow.NONE) {
            return tradeOf(parsed, before);
        }
        if (parsed.subjects(clause, Term.AREA).stream().anyMatch(area -> isCalledPartner(parsed, area))) {
            return EnglishPartnerNouns.flowOf(clause.of(parsed.folded()));
        }
        Optional<Mention> listed = parsed.subjects(new Piece(0, clause.end()), Term.AREA).stream()
                .filter(area -> isListed(parsed, area))
                .findFirst();
        if (listed.isPresent() && !parsed.subjects(clause, Term.AREA).isEmpty()) {
            return EnglishPartnerNouns.flowOf(
                    parsed.folded().substring(0, listed.get().start()));
        }
        if (COUNTRY.matcher(before.area()).lookingAt()
                && parsed.subjects(clause, Term.AREA).stream()
                        .anyMatch(area -> !area.code().equals(before.area()) && isBuyerOfPart(parsed, area, before))) {
            return Flow.EXPORTS;
        }
        boolean framed =
                areFramed(parsed) && !parsed.subjects(clause, Term.AREA).isEmpty();
        return framed ? EnglishPartnerNouns.flowOf(parsed.clauses().get(0).of(parsed.folded())) : Flow.NONE;
    }
}
