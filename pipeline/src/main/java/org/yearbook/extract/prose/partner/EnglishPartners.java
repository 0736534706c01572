package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells the areas that a trade is with from those that report it: trade with ASEAN, exports to China, imports from Japan;
 * exports from Germany and imports to France report.
 */
public final class EnglishPartners {

    private static final int LONGEST = 48;
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(with|to|from|towards|into|bound for|destined for|headed for|originating in|originating from)\\s+(?:(?:the|other|its|all|fellow|major|mainland|neighbou?ring|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}(?:-(?:member|nation|country|state|strong))?|(?:a )?(?:partner|countr|market|econom|nation)(?:s|y|ies)? (?:such as|like|including)|(?:member states|member countries|members|mainland|countries|nations|economies|markets|buyers|customers|importers|destinations) (?:of|in|within|across))\\s+)*$");
    /** Trade between China and the United States: the second is the partner of the first. */
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?([^,;]{2,30}?) and (?:the )?$");

    private static final Pattern TRADE =
            Pattern.compile("\\b(?:trade|traded|shipments?|sales|deficit|surplus|transactions|commerce|turnover)\\b");

    /** Imports and exports to Africa. */
    private static final Pattern TO_BOTH = Pattern.compile(
            "\\bexports? (?:volume |value )?to (?:(?:the|other|its|all|fellow|major) )*$|\\btrade to (?:the )?$");

    /** Extra-EU trade is what the EU trades with others. */
    private static final Pattern OUTSIDE = Pattern.compile("\\b(?:extra|intra)[-–]$");

    /** Export earnings from Peru: who buys. */
    private static final Pattern EARNED_FROM =
            Pattern.compile("\\bexport (?:earnings|receipts|revenues?|incomes?|proceeds) from (?:the )?$");

    /** Exports to and imports from Peru. */
    private static final Pattern FROM_BOTH = Pattern.compile("\\bto and (?:[a-z]+ )?imports from (?:the )?$");

    /** Exports to the bloc: the partner named before. */
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "\\b(?:from|to|with) (?:there|them)\\b|\\b(?:to|from|with) (?:the|that|this|these|those) (?:[a-z]+ )?(?:bloc|country|countries|states|market|union|kingdom|region|neighbou?r)\\b"
                    + "|\\bbetween the two (?:countries|nations|sides|economies|neighbou?rs)\\b");

    /** slid 7.3% while those to the United States shrank: what follows is told of another trade. */
    private static final Pattern ANOTHER = Pattern.compile("\\b(?:while|whereas|and|but)\\b");

    /** With Japan ranking second: told of another area. */
    private static final Pattern DOING =
            Pattern.compile(" (?:ranking|coming|following|leading|taking|accounting|making|trailing|being)\\b");

    /** With Japan having exported 3 tonnes: it does what is told. */
    private static final Pattern REPORTS = Pattern.compile(
            " (?:having (?:exported|imported|bought|sold|shipped|recorded)|exporting|recording|posting|reporting|registering)\\b");

    private static final Pattern SAME_GOODS = Pattern.compile(
            "(?: \\([^()]{2,32}\\))?(?! (?:more|less|from|to|in|up|down)\\b)(?:(?!\\b(?:while|but|which|and (?:rose|fell|grew|sold|bought))\\b)[^\\d,;.()])*"
                    + "(?:\\b(?:worth|valued at) [^,;()]{0,24}\\d[^,;()]{0,24})?");

    private static final Pattern LISTED = Pattern.compile(", (?:and )?(?:the )?");

    /** Investment from Japan comes from a partner as goods do. */
    private static final Pattern INVESTED = Pattern.compile(
            "\\b(?:investments?|fdi|remittances|loans|capital|aid|visits|orders|purchases|procurement|buying|sourcing)\\b[^,;.]*$");

    /** Imports of Japanese cars come from Japan. */
    private static final Pattern IMPORTS_OF = Pattern.compile("\\bimports of $");

    private static final Pattern GOODS = Pattern.compile(
            " (?:[a-z-]+ )?(?:goods|products|commodities|merchandise|cars|vehicles|oil|gas|coal|crude|grain|food|wine|beef|steel|services)\\b");

    private static final Pattern PAIR = Pattern.compile(
            "['’]? (?:(?:bilateral|two-way|goods|merchandise|services|economic and|agricultural|annual|total) )*(?:trade|commerce|imports|exports)\\b");

    private EnglishPartners() {}

    /**
     * Whether the area that starts here is one that the words before it trade with.
     *
     * @param words folded words before the area that may name a direction of trade
     * @param before the direction spoken of, where these name none
     */
    public static boolean opens(String words, List<Flow> flows, Flow before) {
        if (BETWEEN.matcher(words).find()
                && (!flows.isEmpty() || TRADE.matcher(words).find())) {
            return true;
        }
        Matcher preposition = PREPOSITION.matcher(words).region(Math.max(0, words.length() - LONGEST), words.length());
        if (!preposition.find()) {
            return false;
        }
        if (EARNED_FROM.matcher(words).find()) {
            return true;
        }
        Flow flow = flows.isEmpty() ? before : flows.get(flows.size() - 1);
        return switch (preposition.group(1)) {
            case "with" ->
                !flows.isEmpty() || before != Flow.NONE || TRADE.matcher(words).find();
            case "from", "originating in", "originating from" ->
                flow == Flow.IMPORTS
                        || INVESTED.matcher(words).find()
                        || (flow == Flow.TOTAL && FROM_BOTH.matcher(words).find());
            default ->
                flow == Flow.EXPORTS
                        || (flow == Flow.TOTAL && TO_BOTH.matcher(words).find());
        };
    }

    /** Exports to India, China and Japan: the areas behind a comma go on with the list of partners before it. */
    public static boolean goOnListing(Parsed parsed, Piece stretch) {
        List<Mention> areas = parsed.subjects(stretch, Term.AREA);
        if (!parsed.isEnglish() || areas.isEmpty() || stretch.start() == 0) {
            return false;
        }
        Mention next = areas.get(0);
        Piece before = parsed.clauseAt(stretch.start() - ", ".length());
        boolean several = areas.size() > 1;
        while (before.start() > 0 && isOnlyArea(parsed, before)) {
            several = true;
            before = parsed.clauseAt(before.start() - ", ".length());
        }
        Piece lead = before;
        return LISTED.matcher(parsed.folded().substring(stretch.start() - 1, next.start()))
                        .matches()
                && parsed.flows(stretch).isEmpty()
                && several
                && parsed.subjects(lead, Term.AREA).stream()
                        .anyMatch(area -> area.end() == lead.end()
                                && (isPartner(parsed, area, Flow.NONE)
                                        || EnglishCalledPartners.isListed(parsed, area)));
    }

    /** , Peru, in a list. */
    private static boolean isOnlyArea(Parsed parsed, Piece clause) {
        String words = clause.of(parsed.text()).strip();
        return parsed.mentions(clause, Term.AREA).stream().anyMatch(area -> area.length() == words.length());
    }

    /** Whether a word stands before it that joins it to what another area does. */
    public static boolean isBehindPreposition(Parsed parsed, Mention area) {
        String folded = parsed.folded();
        return PREPOSITION
                .matcher(folded.substring(Math.max(0, area.start() - LONGEST), area.start()))
                .find();
    }

    /** China-Africa trade: the second of a pair, or the first where the second reports. */
    static boolean isOfPair(Parsed parsed, Mention area, String reporter) {
        String folded = parsed.folded();
        boolean second = area.start() > 1
                && !OUTSIDE.matcher(folded.substring(0, area.start())).find()
                && "-–".indexOf(folded.charAt(area.start() - 1)) >= 0
                && PAIR.matcher(folded).region(area.end(), folded.length()).lookingAt();
        Optional<Mention> next = parsed.mentions().stream()
                .filter(other -> other.term() == Term.AREA
                        && other.start() == area.end() + 1
                        && "-–".indexOf(folded.charAt(area.end())) >= 0)
                .filter(other -> PAIR.matcher(folded)
                        .region(other.end(), folded.length())
                        .lookingAt())
                .findFirst();
        boolean first = next.isPresent() && next.get().code().equals(reporter);
        return first || (second && !area.code().equals(reporter));
    }

    /** The same of an area in a sentence, by the words of its clause before it. */
    public static boolean isPartner(Parsed parsed, Mention area, Flow before) {
        Piece clause = new Piece(parsed.clauseAt(area.start()).start(), area.start());
        List<Flow> flows = parsed.flows(clause).stream().map(Parsed::flow).toList();
        boolean bought = IMPORTS_OF.matcher(clause.of(parsed.folded())).find()
                && GOODS.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt();
        return bought
                || parsed.folded().startsWith("-bound ", area.end())
                || EnglishOpeningPartner.is(parsed, area)
                || (!EnglishOwners.isContributedTo(parsed, area)
                        && !(REPORTS.matcher(parsed.folded())
                                        .region(area.end(), parsed.folded().length())
                                        .lookingAt()
                                && clause.of(parsed.folded()).strip().startsWith("with"))
                        && opens(parsed.folded().substring(clause.start(), clause.end()), flows, before));
    }

    /**
     * The partner of a number that no words around it name: that of the whole sentence, or the one spoken of before.
     *
     * @param before the partner known when the sentence began, empty if none was
     */
    public static Optional<String> ofSentence(Parsed parsed, Numeral numeral, String before) {
        Piece first = parsed.clauses().get(0);
        List<Mention> areas = parsed.subjects(first, Term.AREA);
        boolean opens =
                areas.size() == 1 && first.end() < numeral.start() && EnglishOpeningPartner.is(parsed, areas.get(0));
        if ((opens || EnglishOpeningPartner.isSpokenOf(parsed, areas))
                && !parsed.flows().isEmpty()) {
            return Optional.of(areas.get(0).code());
        }
        boolean again = comesBack(parsed.folded().substring(0, numeral.start()));
        return again && !before.isEmpty() ? Optional.of(before) : Optional.empty();
    }

    /** Sold 3 tonnes of tea worth 2 dollars to Japan, goods and services to Peru: where what is sold goes to at last. */
    public static Optional<String> atLast(Parsed parsed, Numeral numeral, Flow flow) {
        int from = numeral.end();
        return parsed.subjects(new Piece(from, parsed.text().length()), Term.AREA).stream()
                .findFirst()
                .filter(area -> {
                    int to = area.start();
                    Piece between = new Piece(from, to);
                    return parsed.flows(between).isEmpty()
                            && SAME_GOODS.matcher(between.of(parsed.folded())).matches()
                            && isPartner(parsed, area, flow);
                })
                .map(Mention::code);
    }

    /** Imported 3 billion from these countries: the partner named before, where the words behind a number come back to it. */
    public static boolean comesBack(EnglishTail tail) {
        return comesBack(tail.words().of(tail.parsed().folded()));
    }

    /** The same of any folded words. */
    public static boolean comesBack(String words) {
        return NAMED_BEFORE.matcher(words).find();
    }

    /** Whether an area only stands in a pair that the words before it open: between Peru and Chile. */
    public static boolean isOfTwo(String words) {
        return BETWEEN.matcher(words).find();
    }

    /** The partner named behind a number, in the words that still speak of it: a deficit of 3 billion with China. */
    public static Optional<String> behind(EnglishTail tail, Flow flow) {
        Parsed parsed = tail.parsed();
        List<String> codes = parsed.subjects(tail.words(), Term.AREA).stream()
                .filter(area -> isPartner(parsed, area, flow))
                .filter(area -> !DOING.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt())
                .filter(area -> !ANOTHER.matcher(
                                parsed.folded().substring(tail.numeral().end(), area.start()))
                        .find())
                .map(Mention::code)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
