package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Areas that only say where a smaller one lies, and so are not what a sentence is about: Ningbo, Zhejiang Province; eastern
 * China's Jiangsu; and the members of a group that is named before them.
 */
public final class EnglishPlaces {

    private static final String DIRECTION =
            "(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|central|coastal|inland|mainland)";

    private static final Pattern BEHIND_COMMA = Pattern.compile(", (?:in )?(?:" + DIRECTION + " )?");

    private static final Pattern KIND =
            Pattern.compile(" (?:province|autonomous region|municipality|prefecture|state|region|county)\\b");

    private static final Pattern OWNED = Pattern.compile("['’]s? (?:" + DIRECTION + " )?(?:[a-z]+ of )?");

    private static final Pattern BEFORE = Pattern.compile("\\b" + DIRECTION + "[ -]$");

    private static final Pattern OPENS_MEMBERS = Pattern.compile(
            " ?(?:[-–—:(]{1,2}|, ?(?:namely|that is|i\\.e\\.|comprising|consisting of|made up of),?| (?:comprising|consisting of)) ?(?:the )?");

    private static final Pattern JOINED = Pattern.compile("(?:,|,? and|;) (?:the )?");

    /** The world's second largest market: among whom another is the first, and not what is told of. */
    private static final Pattern RANKED = Pattern.compile(
            "['’]s (?:[a-z]+ )?(?:league|rankings?)\\b|['’]s? (?:(?:top|no\\. ?\\d+|number one|one of the|first|second|third|fourth|fifth|two|three|four|five|ten|\\d+)[ -])*"
                    + "(?:top|largest|biggest|busiest|leading|main|richest|deepest|premier|fastest[- ]growing|most[- ][a-z]+|first|second|third|number one)"
                    + "(?: (?:and [a-z]+|container|cargo|sea|inland|land|dry|river|border|railway|trading|import|export|source|consumer|passenger|freight|shipping|tourism|tourist|manufacturing|emerging))*"
                    + " (?:ports?|hubs?|gateways?|airports?|harbou?rs?|econom(?:y|ies)|region|continent|country|countries|cit(?:y|ies)|provinces?|states?"
                    + "|exporters?|importers?|producers?|consumers?|makers?|compan(?:y|ies)|retailers?|lines?|(?<outside>buyers?|suppliers?|markets?|destinations?))\\b"
                    + "|['’]s (?:(?:second|third|fourth|fifth|\\d+(?:st|nd|rd|th))[ -])?(?:busiest|largest|biggest|fastest)(?: (?:for|by|in terms of|after|behind)\\b|[,.;])"
                    + "|['’]s? (?:(?:second|third|fourth|fifth|number one|\\d+(?:st|nd|rd|th)?)[ -])*(?:top|largest|biggest|leading|main)(?<among>(?: [a-z-]+){1,3}? (?:exporters?|importers?|producers?|growers?|sellers?))\\b");

    /** The biggest EU exporter: one of its members. */
    private static final Pattern FIRST_OF = Pattern.compile("\\b(?:largest|biggest|leading|top|main) (?:the )?$");

    private static final Pattern TRADER =
            Pattern.compile("(?: [a-z-]+){0,3}? (?:exporters?|importers?|producers?|growers?|sellers?)\\b");

    /** A country's largest market is another that it sells to; the world's is one of its own. */
    private static final Pattern WORLD = Pattern.compile(
            "world|asia|europe|africa|latin america|south america|north america|(?:the )?(?:eu|european union|americas|asean|middle east)|sub-saharan africa|southeast asia");

    private final AreaTree tree;

    public EnglishPlaces(AreaTree tree) {
        this.tree = tree;
    }

    /** The words of such areas, with the adjective before and the noun behind. */
    public List<Piece> of(Parsed parsed) {
        if (!parsed.isEnglish()) {
            return List.of();
        }
        String folded = parsed.folded();
        List<Mention> areas = parsed.mentions(new Piece(0, folded.length()), Term.AREA);
        List<Piece> places = new ArrayList<>(members(folded, areas));
        areas.stream()
                .filter(area -> isRankedAmong(folded, area))
                .forEach(area -> places.add(new Piece(area.start(), area.end())));
        for (int index = 1; index < areas.size(); index++) {
            Mention first = areas.get(index - 1);
            Mention second = areas.get(index);
            if (first.end() > second.start()) {
                continue;
            }
            String between = folded.substring(first.end(), second.start());
            if (BEHIND_COMMA.matcher(between).matches() && tree.contains(second.code(), first.code())) {
                places.add(new Piece(first.end() + 1, endWithKind(folded, second)));
            } else if (OWNED.matcher(between).matches() && tree.contains(first.code(), second.code())) {
                places.add(new Piece(startWithDirection(folded, first), second.start()));
            }
        }
        return places;
    }

    /** Whether an area is that in which another has its rank: Europe's largest container port. */
    public static boolean isRankedAmong(String folded, Mention area) {
        Matcher ranked = RANKED.matcher(folded).region(area.end(), folded.length());
        boolean group = WORLD.matcher(folded).region(area.start(), area.end()).matches();
        if (group
                && FIRST_OF.matcher(folded.substring(0, area.start())).find()
                && TRADER.matcher(folded).region(area.end(), folded.length()).lookingAt()) {
            return true;
        }
        return ranked.lookingAt() && ((ranked.group("outside") == null && ranked.group("among") == null) || group);
    }

    /** The three Baltic states - Estonia, Latvia and Lithuania: the members of a group that is named before them. */
    private List<Piece> members(String folded, List<Mention> areas) {
        List<Piece> lists = new ArrayList<>();
        for (int index = 0; index + 2 < areas.size(); index++) {
            Mention group = areas.get(index);
            int last = index + 1;
            boolean opens = group.end() <= areas.get(last).start()
                    && OPENS_MEMBERS
                            .matcher(folded.substring(
                                    group.end(), areas.get(last).start()))
                            .matches()
                    && tree.isGroupOfCountries(group.code())
                    && !tree.isGroupOfCountries(areas.get(last).code());
            while (opens
                    && last + 1 < areas.size()
                    && areas.get(last).end() <= areas.get(last + 1).start()
                    && JOINED.matcher(folded.substring(
                                    areas.get(last).end(), areas.get(last + 1).start()))
                            .matches()) {
                last++;
            }
            if (opens && last > index + 1) {
                lists.add(new Piece(group.end(), areas.get(last).end()));
            }
        }
        return lists;
    }

    private static int endWithKind(String folded, Mention area) {
        Matcher kind = KIND.matcher(folded).region(area.end(), folded.length());
        return kind.lookingAt() ? kind.end() : area.end();
    }

    private static int startWithDirection(String folded, Mention area) {
        Matcher direction = BEFORE.matcher(folded.substring(0, area.start()));
        return direction.find() ? direction.start() : area.start();
    }
}
