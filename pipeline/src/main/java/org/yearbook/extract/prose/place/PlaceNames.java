package org.yearbook.extract.prose.place;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** The name before a word that ends names of places, which areas.csv need not have: 青坪区, 武汉综合保税区, 吐尔尕特海关. */
final class PlaceNames {

    /** No shorter or longer name of a place stands before 县 or 区; a longer run of words is no name. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 5;
    /** 指导自由贸易试验区: so long an ending is a word of its own, and what stands before it need be no name. */
    private static final int LONGEST_ENDING = 4;

    /** 伊尔克什坦海关. */
    private static final int LONGEST_POST = 6;

    /** 据当地海关, 各地海关: words that are no name, or stand before one. */
    private static final Pattern NO_NAME = Pattern.compile("[据从由经对向在各该本我全国当地的和与及]");

    /** What stands before a word for places in general. */
    private static final String EACH = "各每某";

    private static final String MAINLAND = "CN";

    private PlaceNames() {}

    /** The place as an area by its printed name, else the ending as it is. */
    static Mention named(String text, String printed, Mention ending, List<Mention> before) {
        int lowest = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        int start = ending.start();
        while (start > lowest && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        return switch (ending.code()) {
            case "place" -> place(text, printed, ending, start, before);
            case "post" -> start == lowest && lowest > 0 ? ending : post(text, printed, ending, start);
            default -> ending;
        };
    }

    private static Mention place(String text, String printed, Mention ending, int start, List<Mention> before) {
        int length = ending.start() - start;
        if (length > 0 && EACH.indexOf(text.charAt(ending.start() - 1)) >= 0) {
            return ending; // 组织各市
        }
        boolean behindArea = !before.isEmpty()
                && before.get(before.size() - 1).end() == start
                && before.get(before.size() - 1).term() == Term.AREA
                && ending.length() > 1;
        if (behindArea && length == 0 && isNation(text, before.get(before.size() - 1))) {
            return ending; // 全国综合保税区: of no name
        }
        if (behindArea && length <= LONGEST_NAME) {
            return asArea(printed, ending, before.get(before.size() - 1).start());
        }
        return length >= SHORTEST_NAME && length <= LONGEST_NAME && ending.length() < LONGEST_ENDING
                ? asArea(printed, ending, start)
                : ending;
    }

    private static boolean isNation(String text, Mention area) {
        return text.startsWith("全", area.start()) || area.code().equals(MAINLAND);
    }

    private static Mention post(String text, String printed, Mention ending, int start) {
        int length = ending.start() - start;
        return length >= SHORTEST_NAME
                        && length <= LONGEST_POST
                        && !NO_NAME.matcher(text).region(start, ending.start()).find()
                ? asArea(printed, ending, start)
                : ending;
    }

    private static Mention asArea(String printed, Mention ending, int start) {
        return new Mention(start, ending.end(), Term.AREA, printed.substring(start, ending.end()));
    }
}
