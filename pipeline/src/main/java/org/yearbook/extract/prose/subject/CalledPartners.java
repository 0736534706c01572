package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.AreaTree;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** Areas that Chinese calls partners without a word of direction: 最大贸易伙伴德国, 德国、法国两大市场, 湖南和德国双边贸易. */
final class CalledPartners {

    /** Behind several areas: what they are to another. */
    private static final Pattern MARKETS = Pattern.compile("等?[两二三四五六七八九十0-9]*个?(?:大|主要|新兴|传统|重点|海外|出口)*(?:市场|贸易伙伴)");

    private static final Pattern BETWEEN = Pattern.compile("的?(?:双边|两国|之间)");

    private static final Pattern NAMED = Pattern.compile("(?:主要|依次|仍|仍然)?(?:是|为|以|有|包括)?");

    private static final String PARTNER = "贸易伙伴";

    private static final String BILATERAL = "双边";

    private static final List<String> DEALINGS = List.of("贸易", "进出口", "投资");

    private CalledPartners() {}

    /** Whether this area is called a partner of the one that reports. */
    static boolean are(Parsed parsed, Mention area, String reporter, AreaTree tree) {
        return !parsed.isEnglish()
                && !area.code().equals(reporter)
                && (isNamedBehind(parsed, area)
                        || isOneOfMarkets(parsed, area, reporter, tree)
                        || isOtherOfPair(parsed, area, reporter));
    }

    /** 最大贸易伙伴德国, 出口市场以德国为主. */
    private static boolean isNamedBehind(Parsed parsed, Mention area) {
        return parsed.mentions(new Piece(0, area.start()), Term.PARTNER).stream()
                .anyMatch(partner -> NAMED.matcher(parsed.text().substring(partner.end(), area.start()))
                        .matches());
    }

    /** 德国、法国两大市场出口: markets of another's trade, none of the areas or a part of one that reports. */
    private static boolean isOneOfMarkets(Parsed parsed, Mention area, String reporter, AreaTree tree) {
        List<Mention> list = joinedTo(parsed, area);
        Matcher behind = MARKETS.matcher(parsed.text())
                .region(list.get(list.size() - 1).end(), parsed.text().length());
        return list.size() > 1
                && behind.lookingAt()
                && (behind.group().endsWith(PARTNER) || isTrade(parsed, area, behind.end()))
                && list.stream()
                        .map(Mention::code)
                        .noneMatch(other -> other.equals(reporter)
                                || tree.contains(reporter, other)
                                || tree.contains(other, reporter));
    }

    /** Whether the words of the clause behind this index tell of trade or investment. */
    private static boolean isTrade(Parsed parsed, Mention area, int from) {
        Piece behind = new Piece(from, parsed.clauseAt(area.start()).end());
        return !parsed.flows(behind).isEmpty() || DEALINGS.stream().anyMatch(behind.of(parsed.text())::contains);
    }

    /** 湖南和德国双边贸易: the second, unless it is the one that reports; 德国和法国两国人口 is of both together. */
    private static boolean isOtherOfPair(Parsed parsed, Mention area, String reporter) {
        List<Mention> list = joinedTo(parsed, area);
        if (list.size() != 2) {
            return false;
        }
        Matcher between = BETWEEN.matcher(parsed.text())
                .region(list.get(1).end(), parsed.text().length());
        if (!between.lookingAt() || !(between.group().endsWith(BILATERAL) || isTrade(parsed, area, between.end()))) {
            return false;
        }
        int reporting = list.get(1).code().equals(reporter) ? 1 : 0;
        return area.equals(list.get(1 - reporting));
    }

    /** The areas that are listed together with this one, in order. */
    private static List<Mention> joinedTo(Parsed parsed, Mention area) {
        List<Mention> all = parsed.mentions(parsed.clauseAt(area.start()), Term.AREA);
        int first = all.indexOf(area);
        int last = first;
        while (first > 0 && Joining.isJoined(parsed.text(), all.get(first - 1), all.get(first))) {
            first--;
        }
        while (last + 1 < all.size() && Joining.isJoined(parsed.text(), all.get(last), all.get(last + 1))) {
            last++;
        }
        return first < 0 ? List.of(area) : all.subList(first, last + 1);
    }
}
