package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English areas that take the turn of a partner named before them, without a word of their own for trade: followed by Japan, Japan
 * came next, with Japan down 5 percent; and which sentences go on so.
 */
public final class EnglishTurns {

    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*(?:(?:in|by|for|during|over) [^,]{2,24}, )?(?:they|it|its|this|these|those|that|both|next (?:came|were|was|in line)|followed by|then came)\\b");

    private static final Pattern SAME_AREA = Pattern.compile(
            "\\b(?:this|these|the|that) (?:bloc|group|grouping|region|continent|countries|economies|area)\\b");

    private static final Pattern TURN = Pattern.compile(
            "(?:\\s*\\([^()]{0,40}\\))?[\\s,;)]*(?:and|followed by|led by|driven by|ahead of|then|by|with|next (?:came|were|was|in line (?:was|were))|(?:it|they) (?:was|were) followed by|then came)?\\s*(?:the )?");

    /** To all of its main markets: partners, whoever they are. */
    private static final Pattern PARTNERS = Pattern.compile(
            "\\b(?:to|from|with) (?:(?!to |from |with )[a-z'’-]+ ){0,6}(?:markets|destinations|partners|buyers|suppliers|sources)\\b");

    /** With China down 5 percent: one of them. */
    private static final Pattern ONE_OF = Pattern.compile(
            "[\\s,;]*(?:with|led by|driven by|notably|including|such as|in particular|especially)? ?(?:that to |those to )?(?:the )?");

    private static final Pattern OPENS = Pattern.compile(
            ",? (?:with|at|by|on|accounting for) (?:(?:exports|imports|trade|shipments) (?:valued|worth|totall?ing|amounting|of) )?.{0,12}");

    private static final Pattern NEXT = Pattern.compile(
            " (?:(?:came|comes?|ranked|ranks|was|were|is|are|followed|follows|stood|placed)(?: in)?(?: the)? (?:second|third|fourth|fifth|next|close behind)(?: place)?"
                    + "|follow(?:ed|s)),? (?:with|at|by|on|accounting for) (?:(?:exports|imports|trade|shipments) (?:valued|worth|totall?ing|amounting|of) )?"
                    + "(?:a (?:share|total|value) of |about |around |nearly |almost |some |over |more than )?[^a-z\\d]{0,4}(?:[a-z]{1,3}\\$?)?(?=\\d|$)");

    private static final Pattern AHEAD = Pattern.compile("[\\s,]*(?:ahead of|then|and) ");

    /** Second with 5 percent growth of its GDP: a sentence on another area, and on something else. */
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "[^.;]{0,64}\\b(?:its|their|gdp|gross|growth|inflation|unemployment|jobless|visitors|tourists)\\b");

    private static final String A_PERCENTAGE =
            "(?: another| some| about| around| nearly)? [\\d.]+ ?(?:%|percent|per ?cent|pct)";

    /** The EU took up 8 percent: the part of another one in the trade just spoken of; what an area has 8 percent of is its own. */
    private static final Pattern TAKES_PART = Pattern.compile(" (?:(?:accounted for|made up|represented|comprised)"
            + A_PERCENTAGE
            + "(?! (?:of (?!the total\\b)|more|less|higher|lower|increase|rise|drop|fall|growth))"
            + "|(?:took(?: up)?|had|held)" + A_PERCENTAGE + "(?=[.,;]|$| and\\b| shares?\\b| of the total\\b))");

    private static final Pattern OPENS_TEXT = Pattern.compile(
            "\\s*(?:the )?\\p{Lu}[\\p{L}. ]{1,30}? (?:(?:came|comes?|ranked|ranks|followed|follows|stood|placed|is|are|was|were)(?: in)?(?: the)? (?:second|third|fourth|fifth|next)(?: place)?|follow(?:ed|s)),? (?:with|at) (?=[^ ]{0,4}\\d)"
                    + "|\\s*(?:next (?:were|came|was|in line (?:were|was))|then came|it was followed by|(?:but )?(?:sales|exports|shipments) (?:there|in that direction)) "
                    + "|[^.;\\d]{3,60} (?:led|drove|headed|fuelled|fueled) (?:the|this|that) (?:increase|rise|growth|gains?|jump|surge|decrease|fall|drop|decline)\\b(?! (?:in|of) )"
                    + "|[^.;\\d]{3,80} (?:recorded|posted|registered|saw|showed) (?:(?:even|an?|the|much|somewhat|slightly) )*(?:larger|smaller|bigger|greater|steeper|sharper|similar|stronger|weaker) (?:increases?|rises?|gains?|decreases?|falls?|drops?|declines?)\\b(?! (?:in|of) )",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWS = Pattern.compile(
            "\\s*(?:next (?:came|comes|were|was|is|in line (?:is|was))|(?:they|it) (?:was|were|is|are) followed by|followed by|then (?:came|comes)) (?:the )?");

    /** Chile was followed by Peru with 5 percent. */
    private static final Pattern IS_FOLLOWED = Pattern.compile(" (?:was|is|were|are) (?:closely )?followed by ");

    private static final Pattern WITH = Pattern.compile(",? (?:(?:with|at|on) |\\()");

    private static final Pattern THE = Pattern.compile("\\s*(?:meanwhile, |and )?(?:the )?");

    private EnglishTurns() {}

    /** Whether a paragraph opens with the turn of another area: Japan came second with 3 billion. */
    public static boolean opens(String paragraph) {
        return OPENS_TEXT.matcher(paragraph).lookingAt();
    }

    /** It was followed by Japan. Japan came next: a sentence that takes up the trade of the one before. */
    public static boolean goesOn(Parsed parsed) {
        return GOES_ON.matcher(parsed.folded()).lookingAt()
                || parsed.subjects(new Piece(0, parsed.folded().length()), Term.AREA).stream()
                        .findFirst()
                        .filter(area -> THE.matcher(parsed.folded().substring(0, area.start()))
                                .matches())
                        .filter(area -> starts(IS_FOLLOWED, parsed, area)
                                || (starts(NEXT, parsed, area) && !starts(OF_ITS_OWN, parsed, area))
                                || starts(TAKES_PART, parsed, area))
                        .isPresent();
    }

    /** Japan is next with 8 percent: whether a sentence only tells who comes next of those that the one before told of. */
    public static boolean tellsNext(Parsed parsed) {
        return parsed.subjects(new Piece(0, parsed.folded().length()), Term.AREA).stream()
                .findFirst()
                .filter(area ->
                        THE.matcher(parsed.folded().substring(0, area.start())).matches()
                                || FOLLOWS.matcher(parsed.folded().substring(0, area.start()))
                                        .matches())
                .filter(area ->
                        starts(NEXT, parsed, area) || starts(WITH, parsed, area) || starts(IS_FOLLOWED, parsed, area))
                .isPresent();
    }

    /** Japan took 8 percent: whether a sentence tells which part of what was spoken of an area had. */
    public static boolean tellsPart(Parsed parsed) {
        return parsed.subjects(new Piece(0, parsed.folded().length()), Term.AREA).stream()
                .findFirst()
                .filter(area ->
                        THE.matcher(parsed.folded().substring(0, area.start())).matches())
                .filter(area -> starts(TAKES_PART, parsed, area))
                .isPresent();
    }

    private static boolean starts(Pattern verb, Parsed parsed, Mention area) {
        return verb.matcher(parsed.folded())
                .region(area.end(), parsed.folded().length())
                .lookingAt();
    }

    /** Whether a sentence goes on about the area or group of areas named before it: imports of this group. */
    public static boolean goesOnAboutArea(Parsed parsed) {
        return GOES_ON.matcher(parsed.folded()).lookingAt()
                || SAME_AREA.matcher(parsed.folded()).find();
    }

    /** With the EU at 4 billion, and the US at 3: an area alone takes the turn of the partner before it in the sentence. */
    static boolean takesTurn(Parsed parsed, Piece stretch, Mention area, Subject before) {
        return parsed.isEnglish()
                && !before.partner().isEmpty()
                && (stretch.start() > 0 || goesOn(parsed))
                && !area.code().equals(before.area())
                && (parsed.flows(stretch).isEmpty() || isOfSameTrade(parsed, stretch, area, before))
                && turning(parsed, stretch, before).equals(List.of(area))
                && (TURN.matcher(parsed.folded().substring(stretch.start(), area.start()))
                                .matches()
                        || isBehindFollowed(parsed, stretch, area, before));
    }

    /** The areas of these words, save the partner before that another one is said to follow. */
    private static List<Mention> turning(Parsed parsed, Piece stretch, Subject before) {
        return parsed.subjects(stretch, Term.AREA).stream()
                .filter(area -> !isFollowed(parsed, area, before))
                .toList();
    }

    /** Chile was followed by Peru: the partner before, which only says whom the next follows. */
    static boolean isFollowed(Parsed parsed, Mention area, Subject before) {
        return parsed.isEnglish() && area.code().equals(before.partner()) && starts(IS_FOLLOWED, parsed, area);
    }

    private static boolean isBehindFollowed(Parsed parsed, Piece stretch, Mention area, Subject before) {
        return parsed.subjects(stretch, Term.AREA).stream()
                .filter(first -> first.end() < area.start() && isFollowed(parsed, first, before))
                .anyMatch(first -> TURN.matcher(parsed.folded()
                                .substring(first.end(), area.start())
                                .replaceFirst(" (?:was|is|were|are) (?:closely )?", " "))
                        .matches());
    }

    /** Exports to its main markets fell, with Japan down 5 percent: an area told of behind words for partners and their trade. */
    static boolean isOneOfThose(Parsed parsed, Piece stretch, Mention area, Subject before) {
        Piece lead = new Piece(0, stretch.start());
        return parsed.isEnglish()
                && stretch.start() > 0
                && !area.code().equals(before.area())
                && parsed.flows(stretch).isEmpty()
                && parsed.flows(lead).size() == 1
                && PARTNERS.matcher(lead.of(parsed.folded())).find()
                && ONE_OF.matcher(parsed.folded().substring(stretch.start(), area.start()))
                        .matches();
    }

    /** It was followed by Japan with exports of: what is traded is named once more. */
    private static boolean isOfSameTrade(Parsed parsed, Piece stretch, Mention area, Subject before) {
        return parsed.folded().startsWith(" with ", area.end())
                && parsed.flows(stretch).stream().allMatch(flow -> Parsed.flow(flow) == before.flow());
    }

    /** And Iraq came second with 3 billion: the same of another partner. */
    public static boolean comesNext(Parsed parsed, Piece stretch, Subject before) {
        List<Mention> areas = turning(parsed, stretch, before);
        boolean goesOn = stretch.start() == 0
                && (GOES_ON.matcher(parsed.folded()).lookingAt()
                        || areas.size() < parsed.subjects(stretch, Term.AREA).size());
        boolean opens = goesOn || AHEAD.matcher(stretch.of(parsed.folded())).lookingAt();
        return areas.size() == 1
                && takesTurn(parsed, stretch, areas.get(0), before)
                && (opens ? Stream.of(OPENS, NEXT) : Stream.of(NEXT))
                        .anyMatch(turn -> turn.matcher(
                                        parsed.folded().substring(areas.get(0).end(), stretch.end()))
                                .matches());
    }
}
