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
 * The word "trade", which the configuration lists as a filler with the code of a flow: it says the direction of trade
 * where it is what the clause is about and no other word of it says one (trade with ASEAN grew, but trade surplus, trade deal).
 */
public final class EnglishFlows {

    /** The largest importer of Peruvian goods: Peru exports them. */
    public static final String OF_ANOTHER = " of [a-z]+(?:ese|i?an|ish|ai|[tqnl]i) (?:goods?|products?)\\b";

    private static final Pattern TRADER_OF_ANOTHER = Pattern.compile("(?:im|ex)porters?" + OF_ANOTHER);

    /** What may stand behind a noun that a clause is about: its verb, a time, a preposition, or nothing. */
    private static final Pattern HEAD = Pattern.compile(
            "(?!\\s+(?:zone|deal|talk|route|barrier|fair|tension|war|friction|rule|agreement|partner|corridor|firm|group|official|lane|show|sanction|restriction|term|pact|negotiation|dispute|remedy|polic)(?:s|ies|y)?\\b)(?=\\s*(?:$|[,;:.()'’]|\\d)|\\s+(?:in|with|between|among|of|by|for|to|at|from|on|during|over|across|within|along"
                    + "|was|were|is|are|has|had|have|will|would|could|should|can|may|also|that|which|and|as|through|this|last"
                    + "|[a-z]+(?:ed|s|ing)|rose|fell|grew|shrank|slid|sank|hit|went|up|down|flows?|turnover|volumes?|values?|growth|alone|saw|drop|rise|growth|grow|amounted|stood)\\b)");

    /** Trade in services, merchandise trade. */
    private static final Pattern TRADE = Pattern.compile("^trade in\\b|\\btrade$");

    /** Retail trade does not cross a border. */
    private static final Pattern AT_HOME =
            Pattern.compile("\\b(?:retail|wholesale|domestic|internal|retail and wholesale) $");

    /** What is sold to an area or bought from one, right before its name. */
    private static final Pattern TRADED_WITH = Pattern.compile(
            "\\b(?<what>(?:overseas )?(?:sales|shipments|deliveries|supplies|goods|purchases|procurement))"
                    + " (?:(?<to>(?<!purchases )to|(?<!sales )(?<!purchases )into)|(?<!(?:sales|deliveries) )from) (?:(?:the|other|its|all) )*$");

    /** Peru shipped 3 tonnes of tea to Japan, bought 5 from Kenya: verbs with what is traded between them and the area. */
    private static final Pattern DEALT = Pattern.compile(
            "\\b(?:(?<sold>shipped|sold|supplied|delivered)\\b(?:[^,;()]|,(?=\\d)){3,90}? to|(?<bought>bought|purchased|sourced|procured)\\b(?:[^,;()]|,(?=\\d)){3,90}? from) (?:(?:the|other|its|all) )*$");

    /** Peru shipped 3 tonnes, Peru, which shipped tea worth 3 million: what a country ships goes abroad. */
    private static final Pattern SHIPPED = Pattern.compile(
            "(?:, (?:which|that))? (?:has |have |had |also )*(?<sold>shipped) (?!workers|troops)[^,;.]{0,60}?\\d");

    private static final Pattern SHIPPED_BY = Pattern.compile("\\b(?<sold>shipped) by (?:the )?$");

    /** Peru-bound goods. */
    private static final Pattern BOUND =
            Pattern.compile("-bound (?<what>shipments|sales|cargo(?:es)?|goods|deliveries|freight)\\b");

    private static final Pattern TOLD_BY = Pattern.compile(" (?:data|figures?|statistics|report|numbers|bulletin)\\b");

    private static final Pattern QUANTITY = Pattern.compile("\\d ?(?:%|per ?cent|pct|[mbt]n\\b|(?:m|b|tr)illion)");

    private static final Pattern THAN =
            Pattern.compile(" (?:than|compared (?:with|to)) (?:(?!and |but |while )[a-z'’]+ ){0,3}$");

    private static final Pattern OF_KIND =
            Pattern.compile(" (?:in )?(?:(?:goods|services|merchandise|commodities|and) )*");

    private EnglishFlows() {}

    private static Mention asTheOtherTrades(String folded, Mention flow) {
        boolean another = TRADER_OF_ANOTHER
                .matcher(folded)
                .region(flow.start(), folded.length())
                .lookingAt();
        Flow turned = folded.startsWith("im", flow.start()) ? Flow.EXPORTS : Flow.IMPORTS;
        return another ? new Mention(flow.start(), flow.end(), Term.FLOW, turned.code()) : flow;
    }

    /** The mentions of direction with those that such words say added, in order. */
    public static List<Mention> withHeads(
            String folded, List<Mention> flows, List<Mention> mentions, List<Piece> pieces) {
        List<Piece> clauses = EnglishDealings.each(folded, pieces);
        List<Mention> abroad = flows.stream()
                .filter(flow -> !isAtHome(folded, flow) || !isTotal(flow))
                .filter(flow -> flows.stream().noneMatch(other -> tellsOf(folded, flow, other, clauses)))
                .map(flow -> asTheOtherTrades(folded, flow))
                .toList();
        abroad = EnglishDealings.addTo(folded, withTradedWith(folded, abroad, mentions, clauses), mentions, clauses);
        List<Mention> known = abroad;
        List<Mention> heads = mentions.stream()
                .filter(mention -> isHead(folded, mention))
                .filter(mention -> known.stream()
                        .noneMatch(
                                flow -> sameClause(clauses, flow, mention) && !isBehindNumber(folded, mention, flow)))
                .map(mention -> new Mention(mention.start(), mention.end(), Term.FLOW, Flow.TOTAL.code()))
                .toList();
        if (heads.isEmpty()) {
            return abroad;
        }
        List<Mention> all = new ArrayList<>(abroad);
        all.addAll(heads);
        all.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return List.copyOf(all);
    }

    /** Sales to Japan, goods from China: with an area behind it what is sold or bought crosses a border. */
    private static List<Mention> withTradedWith(
            String folded, List<Mention> flows, List<Mention> mentions, List<Piece> clauses) {
        List<Mention> all = new ArrayList<>(flows);
        for (Mention area : mentions) {
            if (area.term() == Term.AREA) {
                Matcher lead = TRADED_WITH.matcher(folded.substring(0, area.start()));
                if (lead.find() && flows.stream().noneMatch(flow -> sameClause(clauses, flow, area))) {
                    String code = (lead.group("to") != null ? Flow.EXPORTS : Flow.IMPORTS).code();
                    all.add(new Mention(lead.start("what"), lead.end("what"), Term.FLOW, code));
                }
            }
        }
        Stream.of(dealtWith(folded, mentions), shipped(folded, mentions), bound(folded, mentions))
                .flatMap(List::stream)
                .distinct()
                .filter(verb -> all.stream().noneMatch(flow -> sameClause(clauses, flow, verb)))
                .forEach(all::add);
        all.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return List.copyOf(all);
    }

    private static List<Mention> bound(String folded, List<Mention> mentions) {
        return mentions.stream()
                .filter(area -> area.term() == Term.AREA && folded.startsWith("-bound ", area.end()))
                .map(area -> BOUND.matcher(folded).region(area.end(), folded.length()))
                .filter(Matcher::lookingAt)
                .map(goods -> new Mention(goods.start("what"), goods.end("what"), Term.FLOW, Flow.EXPORTS.code()))
                .toList();
    }

    private static List<Mention> shipped(String folded, List<Mention> mentions) {
        return mentions.stream()
                .filter(area -> area.term() == Term.AREA)
                .flatMap(area -> Stream.of(
                                SHIPPED.matcher(folded).region(area.end(), folded.length()),
                                SHIPPED_BY.matcher(folded.substring(0, area.start())))
                        .filter(verb -> verb.find() && (verb.start() == area.end() || verb.end() == area.start())))
                .filter(verb -> EnglishDealings.tellsOfGoods(verb.group()))
                .map(verb -> new Mention(verb.start("sold"), verb.end("sold"), Term.FLOW, Flow.EXPORTS.code()))
                .toList();
    }

    /** The verbs of sentences that tell how much was sold to an area or bought from one, each once. */
    private static List<Mention> dealtWith(String folded, List<Mention> mentions) {
        return mentions.stream()
                .filter(area -> area.term() == Term.AREA)
                .map(area -> DEALT.matcher(folded.substring(0, area.start())))
                .filter(Matcher::find)
                .filter(verb -> !EnglishDealings.changesOwner(verb.group()))
                .map(verb -> verb.group("sold") != null
                        ? new Mention(verb.start("sold"), verb.end("sold"), Term.FLOW, Flow.EXPORTS.code())
                        : new Mention(verb.start("bought"), verb.end("bought"), Term.FLOW, Flow.IMPORTS.code()))
                .distinct()
                .toList();
    }

    /**
     * Import data show exports; trade in goods deficit: the first of two only says what the second is told by or is of. Imports
     * fell more than exports: the second is only held against. Export trade value: the first says what the second is of.
     */
    private static boolean tellsOf(String folded, Mention flow, Mention other, List<Piece> clauses) {
        if (other.end() <= flow.start() && sameClause(clauses, flow, other)) {
            String before = folded.substring(other.end(), flow.start());
            if (isTotal(flow) && !isTotal(other) && before.equals(" ")) {
                return true;
            }
            return THAN.matcher(before).find() && before.chars().noneMatch(Character::isDigit);
        }
        if (other.start() <= flow.end() || !sameClause(clauses, flow, other)) {
            return false;
        }
        String between = folded.substring(flow.end(), other.start());
        return TOLD_BY.matcher(between).lookingAt()
                || (isTotal(flow)
                        && other.code().equals(Flow.BALANCE.code())
                        && OF_KIND.matcher(between).matches());
    }

    /** Trade with Peru rose by 3% and made up 5% of total exports. */
    private static boolean isBehindNumber(String folded, Mention head, Mention flow) {
        return head.end() <= flow.start()
                && !flow.code().equals(Flow.BALANCE.code())
                && QUANTITY.matcher(folded.substring(head.end(), flow.start())).find();
    }

    private static boolean isTotal(Mention flow) {
        return flow.code().equals(Flow.TOTAL.code());
    }

    private static boolean isAtHome(String folded, Mention word) {
        return AT_HOME.matcher(folded.substring(0, word.start())).find();
    }

    private static boolean isHead(String folded, Mention word) {
        boolean total = word.term() == Term.FILLER && word.code().equals(Flow.TOTAL.code());
        boolean named = word.term() == Term.INDICATOR
                && TRADE.matcher(folded.substring(word.start(), word.end())).find();
        return (total || named)
                && !isAtHome(folded, word)
                && HEAD.matcher(folded)
                        .region(word.end(), folded.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static boolean sameClause(List<Piece> clauses, Mention flow, Mention word) {
        return clauses.stream()
                .anyMatch(clause -> clause.start() <= flow.start()
                        && flow.end() <= clause.end()
                        && clause.start() <= word.start()
                        && word.end() <= clause.end());
    }
}
