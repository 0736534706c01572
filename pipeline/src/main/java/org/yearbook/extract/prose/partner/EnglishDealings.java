package org.yearbook.extract.prose.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Directions of trade that English tells by what is done with goods: sold abroad, purchases of grain abroad, goods that went to
 * Peru or arrived from there, tea sold to Chile.
 */
public final class EnglishDealings {

    /** Another statement, or what is done at home. */
    private static final String OTHER_DEAL =
            "(?!\\b(?:while|but|whereas|which|who|at home|locally|domestic(?:ally)?|sold|ship(?:ped|s)?|sent|deliver(?:ed|s)?|produced|made|bought|purchased|invest(?:ed|s)?|travell?(?:ed|s)?)\\b|\\band [^a-z]{0,4}\\d)";

    private static final String OBJECT = "(?:" + OTHER_DEAL + ".){0,90}?";

    /** Sold its overseas business: no place where something is sold. */
    private static final String ABROAD =
            "\\b(?<!\\bfrom )(?:abroad|out of the country|(?:to|on|in) (?:foreign|overseas) (?:customers|buyers|clients|markets|countries)|to the rest of the world|overseas(?=\\s*(?:[,.;:()]|$|\\d|(?:in|during|last|this|so|since|to|by|from|for|at|worth|and|while|as|up|down|compared|over|between|since|was|were|is|are|rose|fell|grew|jumped|dropped|increased|decreased|declined|has|have|had)\\b)))";

    /** With the verb of a further dealing behind it. */
    private static final Pattern ANOTHER = Pattern.compile(
            " and (?=(?:also )?(?:exported|imported|bought|sold|shipped|purchased) (?:[a-z-]+ ){0,4}(?:worth |valued at )?[^a-z]{0,4}\\d)");

    /** How a word of every such dealing begins: most sentences have none. */
    private static final Pattern DEALING = Pattern.compile(
            "\\b(?:so(?:ld|urc)|s(?:ell|hip|ent|end|ales|uppl)|deliver|market|dispatch|goods|purchas|procur|b(?:uy|ought|ound|rought)|obtain|acquir|went|go(?:es)? |c(?:ame|ome)|arriv|head|left|origin|destin)");

    private static final Pattern SOLD_ABROAD = Pattern.compile(
            "\\b(?<what>sold|sells?|selling|ship(?:ped|s|ping)?|sent|sends?|deliver(?:ed|s|ing)?|market(?:ed|s|ing)|dispatched|sales|deliveries|supplies|shipments|goods)\\b"
                    + OBJECT + ABROAD);

    private static final Pattern BOUGHT_ABROAD = Pattern.compile(
            "\\b(?<what>purchases|procurement|buying|bought|buys?|purchased|sourced|procured|obtained|acquired)\\b"
                    + OBJECT
                    + ABROAD
                    + "|\\b(?<got>bought|buys?|purchased|sourced|procured|obtained|acquired|brought|purchases|procurement|buying|supplies|deliveries|goods|merchandise)\\b"
                    + OBJECT
                    + "\\bfrom (?:abroad|overseas|foreign (?:countries|markets|suppliers|sources))\\b"
                    + "|\\b(?<foreign>foreign purchases(?! of)|(?:purchases|arrivals) of (?:foreign|imported|overseas) (?:goods|products|merchandise))\\b");

    /** Companies in Peru sold 3 tonnes of tea: who sells is not what is sold. */
    private static final Pattern TRADERS = Pattern.compile(
            "\\b(?:compan(?:y|ies)|business(?:es)?|plants?|units?|subsidiar(?:y|ies))(?: (?:in|of|from|based in) (?:the )?[a-z]+(?: [a-z]+)?)? (?=(?:(?:has|have|had|also) )*(?:sold|shipped|sent|delivered|supplied|dispatched|bought|brought|purchased|sourced|procured|obtained|acquired)\\b(?! (?:abroad|overseas|off|to|by)\\b))");

    private static final String GOODS =
            "\\b(?<what>goods|products|merchandise|commodities|cargo(?:es)?)\\b(?: (?:worth|valued|of|at|about|around|some|nearly|almost|over|more than|a total))*(?: [^,;]{2,40}?)? ";

    private static final Pattern WENT = Pattern.compile(
            GOODS
                    + "(?:(?:were|was|are|is|have been|had been) (?:sold|shipped|sent|delivered|supplied|bound|destined|dispatched) (?:to|for)|(?:went|were sent|were shipped) from [a-z ]{3,32} to|went to|go to|goes to|left for|headed (?:to|for)) $");

    private static final Pattern CAME = Pattern.compile(
            GOODS
                    + "(?:(?:were|was|are|is|have been|had been) (?:bought|purchased|sourced|obtained|brought) (?:in )?from|came from|comes? from|arrived from|originated (?:in|from)) $");

    /** Those who were spoken of. */
    private static final String THEM =
            "(?:there|them|it|(?:these|those|the same|the two|the three) (?:[a-z]+ )?(?:countries|nations|economies|markets|members|states))\\b";

    private static final Pattern FROM_THERE = Pattern.compile("(?:" + GOODS
            + "(?:(?:were|was) (?:bought|purchased|sourced|obtained) from|came from|arrived from)|\\b(?<got>purchases|procurement|deliveries) from) "
            + THEM);

    private static final Pattern TO_THEM = Pattern.compile("(?:" + GOODS
            + "(?:(?:were|was) (?:sold|shipped|sent) to|went to)|\\b(?<got>sales|shipments|deliveries|supplies) to) "
            + THEM);

    /** The words that may stand between a preposition and the name of an area. */
    private static final String OF_AREA =
            "(?:(?:the|other|its|all|countries|nations|member states|member countries|members|markets|buyers|customers|importers|suppliers|producers|in|of|within|across) )*";

    private static final Pattern LAST_WORDS = Pattern.compile("\\b(to|for|from|in) " + OF_AREA + "$");

    /** What is dealt in, behind the verb: 3,500 tonnes of cotton worth 5 million. */
    private static final String THING =
            "(?: (?!(?:and|but|while|to|into|for|from|by|which|that)\\b)(?:[^ ,;]|,(?=\\d)){1,24}){0,8}";

    private static final Pattern SOLD_TO = Pattern.compile(
            "\\b(?<what>sold|sells?|shipped|ships?|delivered|delivers?|supplied|supplies|sent|dispatched|destined|bound)\\b"
                    + THING + "(?: off)? (?:to|for|into) "
                    + OF_AREA + "$");

    private static final Pattern BOUGHT_FROM = Pattern.compile(
            "\\b(?<what>bought|buys?|purchased|sourced|sources|procured|procures?|obtained|acquired|brought)\\b" + THING
                    + " from " + OF_AREA + "$");

    /** What changes its owner and crosses no border. */
    private static final String PROPERTY =
            "stakes?|shares?|stocks?|equit(?:y|ies)|securities|debts?|(?:gold|foreign exchange) reserves|(?:oil|gas) ?fields?|clubs?|players?|bonds?";

    private static final Pattern CHANGES_OWNER = Pattern.compile("\\b(?:" + PROPERTY + ")\\b");

    /** What is sold across a border and is no goods, and who buys where they travel. */
    private static final Pattern NO_GOODS = Pattern.compile(
            "\\b(?:" + PROPERTY
                    + "|notes|treasur(?:y|ies)|assets?|business(?:es)?|compan(?:y|ies)|subsidiar(?:y|ies)|units?|plants?|propert(?:y|ies)|land|houses?|homes?|apartments?|flats|tickets?|currency|dollars to|rights|tourists?|travell?ers?|shoppers|troops|soldiers|migrants|workers|students|people|money|remittances|delegat(?:es|ions?)|experts|envoys|observers|athletes|satellites?|letters?|e-?mails?|messages|loans?)\\b");

    private EnglishDealings() {}

    /** Bought tea from Peru and sold rice to Chile: each dealing of a clause for itself. */
    static List<Piece> each(String folded, List<Piece> clauses) {
        if (folded.indexOf(" and ") < 0) {
            return clauses;
        }
        List<Piece> all = new ArrayList<>();
        for (Piece clause : clauses) {
            int from = clause.start();
            Matcher another = ANOTHER.matcher(folded).region(clause.start(), clause.end());
            while (another.find()) {
                all.add(new Piece(from, another.start()));
                from = another.end();
            }
            all.add(new Piece(from, clause.end()));
        }
        return all;
    }

    /** Whether nothing in these words is sold or sent that is no goods. */
    public static boolean tellsOfGoods(String words) {
        return !NO_GOODS.matcher(words).find();
    }

    /** Bought 3 billion dollars of stock from Peru: no trade. */
    static boolean changesOwner(String dealing) {
        return CHANGES_OWNER.matcher(dealing).find();
    }

    /** The mentions of direction with those that such dealings tell where their clause names none, in order. */
    static List<Mention> addTo(String folded, List<Mention> flows, List<Mention> mentions, List<Piece> clauses) {
        if (!DEALING.matcher(folded).find()) {
            return flows;
        }
        List<Mention> all = new ArrayList<>(flows);
        for (Piece clause : clauses) {
            boolean told = all.stream().anyMatch(flow -> clause.start() <= flow.start() && flow.end() <= clause.end());
            String dealt = TRADERS.matcher(clause.of(folded)).replaceAll("");
            if (!told && !NO_GOODS.matcher(dealt).find()) {
                inClause(folded, clause, mentions, all);
            }
        }
        all.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return List.copyOf(all);
    }

    private static void inClause(String folded, Piece clause, List<Mention> mentions, List<Mention> all) {
        String words = clause.of(folded);
        add(SOLD_ABROAD.matcher(words), clause, Flow.EXPORTS, all);
        add(BOUGHT_ABROAD.matcher(words), clause, Flow.IMPORTS, all);
        add(TO_THEM.matcher(words), clause, Flow.EXPORTS, all);
        add(FROM_THERE.matcher(words), clause, Flow.IMPORTS, all);
        for (Mention area : mentions) {
            if (area.term() == Term.AREA && clause.start() <= area.start() && area.end() <= clause.end()) {
                String lead = folded.substring(clause.start(), area.start());
                add(WENT.matcher(withoutArea(lead)), clause, Flow.EXPORTS, all);
                add(SOLD_TO.matcher(lead), clause, Flow.EXPORTS, all);
                add(CAME.matcher(withoutArea(lead)), clause, Flow.IMPORTS, all);
                add(BOUGHT_FROM.matcher(lead), clause, Flow.IMPORTS, all);
            }
        }
    }

    /** Went to the member states of the: went to. */
    private static String withoutArea(String lead) {
        return LAST_WORDS.matcher(lead).replaceFirst("$1 ");
    }

    private static void add(Matcher dealing, Piece clause, Flow flow, List<Mention> all) {
        if (dealing.find()) {
            String group = Stream.of("what", "got")
                    .filter(name -> dealing.start(name) >= 0)
                    .findFirst()
                    .orElse("foreign");
            Mention told = new Mention(
                    clause.start() + dealing.start(group), clause.start() + dealing.end(group), Term.FLOW, flow.code());
            if (all.stream().noneMatch(other -> other.start() < told.end() && told.start() < other.end())) {
                all.add(told);
            }
        }
    }
}
