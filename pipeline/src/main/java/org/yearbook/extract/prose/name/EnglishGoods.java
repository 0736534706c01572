package org.yearbook.extract.prose.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * In which direction goods are traded that an English text names without saying it again: leading exports include tea, worth 3
 * billion; coffee, 2 billion. Exports rose. Machinery grew by 3 percent. Among export items, cars fell.
 */
public final class EnglishGoods {

    private static final Pattern LISTS = Pattern.compile("\\b(?:include[sd]?|were led by|are led by|such as)\\b");

    /** Among the main export items; by export category; on the import side; in terms of imports. */
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:among|amongst|by|of|in terms of|across|on|as for|regarding|as regards|with regard to|for|within|in) (?:the |its |their |all )?(?:[a-z-]+ ){0,3}?(?<flow>export|import)(?:s|ed)?"
                    + "(?: (?:items?|products?|goods|commodit(?:y|ies)|categor(?:y|ies)|sectors?|side|front))?\\s*");

    /** Of this, copper made up 34 percent. */
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:of (?:this|these|them|the total|that|which)|among (?:them|these|which)|(?:in|within) (?:this|that|the same) (?:category|group|segment|sector))\\b");

    private static final Pattern HEADED = Pattern.compile("\\b(?<flow>export|import)s?\\b", Pattern.CASE_INSENSITIVE);

    /** The price of tea, tea production: another amount of them. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:of|for|in|from|to|price|prices|production|output|consumption(?! goods)|demand|sales|stocks?|inventor(?:y|ies)|tax(?:es)?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|fees|imports?|exports?)\\b");

    /** Tea made up 30% of the exported goods, and coffee for 20%: further parts of the same. */
    private static final Pattern SHARED = Pattern.compile(
            "\\d ?(?:%|percent|per ?cent|pct) of (?:the |its |all |total |[a-z]+['’]s )*(?:[a-z-]+ ){0,2}?(?<flow>export|import)(?:s|ed goods|ed products)?\\b(?![-–]| and (?:im|ex)ports?\\b)");

    private static final Pattern OWN_SHARE = Pattern.compile("[\\d.,]*" + SHARED.pattern());

    /** Milk, butter and cheese led the rise: that of the trade spoken of. */
    private static final Pattern LED = Pattern.compile(
            "^[^.;]{3,60} (?:led|drove|headed|fuelled|fueled) (?:the|this|that) (?:increase|rise|growth|gains?|jump|surge|decrease|fall|drop|decline)\\b(?! (?:in|of) )");

    private static final Pattern LED_BY = Pattern.compile(
            "\\s*the (?:[a-z-]+ ){0,2}(?:increase|rise|growth|gain|decrease|fall|drop|decline) was (?:mainly |mostly |largely )?(?:led|driven|headed|caused) by ");

    private static final Pattern SHARE =
            Pattern.compile("\\b(?:for|accounted for|made up|took up|represented|comprised|constituted)\\s*$");

    /** Bedding earned 3 billion: what goods did that were sold abroad. */
    private static final Pattern EARNS = Pattern.compile(
            "\\b(?:earned|fetched|brought in|raked in|took in|yielded)(?: (?:about|around|some|nearly|almost|over|more than|just|only|the country|an?|total of|record))*[^a-z]*(?:[a-z]{1,3}[^a-z]*)?$");

    private static final String GOODS_ALONE = "goods";

    private static final Pattern TRADER =
            Pattern.compile("\\b(?:enterprises|firms|companies|businesses)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern EARNINGS = Pattern.compile(
            "\\s*(?:with|worth|earning|generating|valued|totall?ing|reaching|at)(?: (?:the|its|total|combined|an?|earnings|revenues?|receipts|values?|volumes?|sales|turnover|export|import))*\\b");

    /** Names alone, no verb and no number. */
    private static final Pattern OPENED = Pattern.compile(
            "[a-z -]{2,24}?\\bof(?: (?!(?:was|were|is|are|has|have|had|rose|fell|grew|to|from|in|by|reached|which|who|that)\\b)[a-z’'/-]+(?<!ed)){1,5},(?: (?!(?:was|were|is|are|has|have|had|rose|fell|grew|which|who|that|with|while|but)\\b)[a-z’'/-]+,?){0,12}");

    private EnglishGoods() {}

    /** Whether a stretch goes on with goods of a list that the sentence has opened with one direction of trade. */
    public static boolean areListed(Parsed parsed, Piece stretch) {
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

    /** Exports to Peru rose. Tea grew by 3 percent: a sentence of goods alone goes on about the trade before it. */
    public static boolean goOn(Parsed parsed) {
        Piece all = new Piece(0, parsed.folded().length());
        return parsed.isEnglish()
                && parsed.flows(all).isEmpty()
                && parsed.subjects(all, Term.AREA).isEmpty()
                && parsed.subjects(all, Term.INDICATOR).isEmpty()
                && !parsed.mentions(all, Term.GOODS).isEmpty();
    }

    /** Exports of shirts, shoes and other garments grew: the direction that opened the list of goods which these words go on with. */
    static Flow openedList(Parsed parsed, Piece stretch) {
        return opening(parsed, stretch).map(Parsed::flow).orElse(Flow.NONE);
    }

    /** The name of the whole list, from the direction on. */
    public static Optional<String> nameOfList(Parsed parsed, Piece stretch) {
        return opening(parsed, stretch).map(flow -> SubjectWords.of(parsed, new Piece(flow.start(), stretch.end())));
    }

    private static Optional<Mention> opening(Parsed parsed, Piece stretch) {
        boolean goesOn = parsed.isEnglish() && parsed.flows(stretch).isEmpty();
        return !goesOn
                ? Optional.empty()
                : parsed.flows().stream()
                        .filter(flow -> flow.end() <= stretch.start())
                        .reduce((first, second) -> second)
                        .filter(flow -> OPENED.matcher(parsed.folded().substring(flow.start(), stretch.start()))
                                .matches());
    }

    /** The increase was led by cars: the goods that what follows is told of; empty if a clause names none so. */
    public static Optional<Piece> leading(Parsed parsed, Piece clause) {
        Matcher led = LED_BY.matcher(parsed.folded()).region(clause.start(), clause.end());
        return parsed.isEnglish() && led.lookingAt() && parsed.flows(clause).isEmpty()
                ? Optional.of(new Piece(led.end(), clause.end()))
                        .filter(words -> !parsed.mentions(words, Term.GOODS).isEmpty())
                : Optional.empty();
    }

    /** Followed by tea, 3 percent: other goods take their turn. */
    public static boolean follow(Parsed parsed, Piece stretch) {
        return stretch.of(parsed.folded()).stripLeading().startsWith("followed by ")
                && !parsed.mentions(stretch, Term.GOODS).isEmpty();
    }

    /** The direction that the goods of these words are traded in, which name none; NONE if they are no goods or nothing tells. */
    static Flow flow(Parsed parsed, Piece stretch, Subject before) {
        if (!parsed.isEnglish() || !parsed.flows(stretch).isEmpty()) {
            return Flow.NONE;
        }
        Piece first = parsed.clauses().get(0);
        Matcher frame = FRAME.matcher(first.of(parsed.folded()));
        if (first.end() < stretch.end() && frame.matches()) {
            return named(frame);
        }
        Flow earning = inClauseBefore(parsed, stretch);
        if (earning != Flow.NONE) {
            return earning;
        }
        Flow shared = sharedBefore(parsed, stretch);
        if (shared != Flow.NONE) {
            return shared;
        }
        boolean part = PART.matcher(parsed.folded()).lookingAt()
                || LED.matcher(stretch.of(parsed.folded())).find()
                || (stretch.start() > 0
                        && LED.matcher(parsed.folded().substring(0, stretch.start()))
                                .find());
        return part || earn(parsed, stretch) || areNamed(parsed, stretch, before)
                ? spokenOf(parsed, before)
                : Flow.NONE;
    }

    /** Tea earned 3 billion, which tourism and taxes do, too: only goods stand right before the verb, and nothing that is of them. */
    private static boolean earn(Parsed parsed, Piece stretch) {
        Matcher earns = EARNS.matcher(stretch.of(parsed.folded()));
        if (!earns.find()) {
            return false;
        }
        Piece named = new Piece(stretch.start(), stretch.start() + earns.start());
        List<Mention> goods = parsed.mentions(named, Term.GOODS);
        return !goods.isEmpty()
                && GOODS_ALONE.equals(goods.get(goods.size() - 1).code())
                && new Piece(goods.get(goods.size() - 1).end(), named.end())
                        .of(parsed.folded())
                        .isBlank()
                && !OF_ANOTHER.matcher(named.of(parsed.folded())).find();
    }

    /** Tea remained the top export, with earnings of 3 billion: more of what the clause before tells. */
    private static Flow inClauseBefore(Parsed parsed, Piece stretch) {
        if (stretch.start() == 0
                || !EARNINGS.matcher(stretch.of(parsed.folded())).lookingAt()) {
            return Flow.NONE;
        }
        Piece before = parsed.clauseAt(stretch.start() - ", ".length());
        List<Flow> flows =
                parsed.flows(before).stream().map(Parsed::flow).distinct().toList();
        boolean number = parsed.numerals().stream()
                .anyMatch(figure ->
                        figure.isFigure() && figure.start() >= before.start() && figure.end() <= before.end());
        return flows.size() == 1 && !number ? flows.get(0) : Flow.NONE;
    }

    private static Flow sharedBefore(Parsed parsed, Piece stretch) {
        boolean share = SHARE.matcher(stretch.of(parsed.folded())).find();
        Matcher whole = SHARED.matcher(parsed.folded()).region(0, stretch.start());
        Flow flow = Flow.NONE;
        while (share && whole.find()) {
            flow = named(whole);
        }
        Matcher own = OWN_SHARE
                .matcher(parsed.folded())
                .region(stretch.end(), parsed.folded().length());
        return own.lookingAt() ? named(own) : flow;
    }

    /** The direction spoken of, else the only one that the heading or title above names. */
    public static Flow spokenOf(Parsed parsed, Subject before) {
        Matcher heading = HEADED.matcher(parsed.sentence().section());
        if (before.flow() != Flow.NONE || !heading.find()) {
            return before.flow() == Flow.BALANCE ? Flow.NONE : before.flow();
        }
        Flow flow = named(heading);
        while (heading.find()) {
            flow = named(heading) == flow ? flow : Flow.NONE;
        }
        return flow;
    }

    private static Flow named(Matcher words) {
        return words.group("flow").equalsIgnoreCase("export") ? Flow.EXPORTS : Flow.IMPORTS;
    }

    /** Whether goods, or those who trade, end the name that the words give to what is measured. */
    private static boolean areNamed(Parsed parsed, Piece stretch, Subject before) {
        List<Mention> goods = parsed.mentions(stretch, Term.GOODS);
        if (goods.isEmpty()) {
            return false;
        }
        Mention last = goods.get(goods.size() - 1);
        boolean ends = !parsed.hasUnknownWords(new Piece(last.end(), stretch.end()));
        String words = parsed.folded().substring(stretch.start(), last.start());
        return switch (goods.get(0).code()) {
            case "shipments" -> spokenOf(parsed, before) == Flow.EXPORTS;
            case "trader" -> ends && TRADER.matcher(before.words()).find();
            default -> ends && !OF_ANOTHER.matcher(words).find();
        };
    }
}
