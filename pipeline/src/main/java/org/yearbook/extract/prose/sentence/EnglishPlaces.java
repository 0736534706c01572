package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * Areas that only say where a smaller one lies, and so are not what a sentence is about: Ningbo, Zhejiang Province; eastern
 * China's Jiangsu.
 */
public final class EnglishPlaces {

    private static final String DIRECTION =
            "(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|central|coastal|inland|mainland)";

    private static final Pattern BEHIND_COMMA = Pattern.compile(", (?:in )?(?:" + DIRECTION + " )?");

    private static final Pattern KIND =
            Pattern.compile(" (?:province|autonomous region|municipality|prefecture|state|region|county)\\b");

    private static final Pattern OWNED = Pattern.compile("['’]s? (?:" + DIRECTION + " )?(?:[a-z]+ of )?");

    private static final Pattern BEFORE = Pattern.compile("\\b" + DIRECTION + "[ -]$");

    private static final Pattern DASH = Pattern.compile("\\s*[-–—:]+\\s+(?:namely )?(?:the )?");

    private static final Pattern LISTED = Pattern.compile("(?:, | and |, and )(?:the )?");

    private final Wholes wholes;

    public EnglishPlaces(Wholes wholes) {
        this.wholes = wholes;
    }

    /** The words of such areas, with the adjective before and the noun behind. */
    public List<Piece> of(Parsed parsed) {
        if (!parsed.isEnglish()) {
            return List.of();
        }
        String folded = parsed.folded();
        List<Mention> areas = parsed.mentions(new Piece(0, folded.length()), Term.AREA);
        List<Piece> places = new ArrayList<>(named(folded, areas));
        for (int index = 1; index < areas.size(); index++) {
            Mention first = areas.get(index - 1);
            Mention second = areas.get(index);
            if (first.end() > second.start()) {
                continue;
            }
            String between = folded.substring(first.end(), second.start());
            if (BEHIND_COMMA.matcher(between).matches() && wholes.contains(second.code(), first.code())) {
                places.add(new Piece(first.end() + 1, endWithKind(folded, second)));
            } else if (OWNED.matcher(between).matches() && wholes.contains(first.code(), second.code())) {
                places.add(new Piece(startWithDirection(folded, first), second.start()));
            }
        }
        return places;
    }

    /** The five countries - Kazakhstan, Kyrgyzstan and Tajikistan - grew: what a group just named is made of. */
    private static List<Piece> named(String folded, List<Mention> areas) {
        List<Piece> lists = new ArrayList<>();
        for (int index = 1; index < areas.size(); index++) {
            Mention group = areas.get(index - 1);
            int last = index;
            while (last + 1 < areas.size()
                    && LISTED.matcher(between(folded, areas, last)).matches()) {
                last++;
            }
            if (last > index && DASH.matcher(between(folded, areas, index - 1)).matches()) {
                lists.add(new Piece(group.end(), areas.get(last).end()));
            }
        }
        return lists;
    }

    private static String between(String folded, List<Mention> areas, int index) {
        int end = areas.get(index).end();
        return folded.substring(end, Math.max(end, areas.get(index + 1).start()));
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
