package org.yearbook.extract.prose.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Areas that a Chinese sentence names only for a rank: those among whom something is the first (全国首批), and the one that it leaves behind. */
final class RankedAreas {

    private static final String WORLD = "001";

    /** 全国首批, 世界最大: the area is where something is the first, not where it is. */
    private static final String CAPITAL = "首都";

    /** 合肥首次超过芜湖: for the first time, and no area where something is the first; but 在合肥首次. */
    private static final String FIRST_TIME = "首次";

    private static final String WHERE = "在为是";

    private static final List<String> RANKED_AS = List.of("首", "最", "唯一", "领先", "前列", "前茅", "第一");

    /** 全国前三位; but 全国前三季度 and 全国前5个月 are times, 全球前十大经济体 an area. */
    private static final Pattern RANKED_AMONG = Pattern.compile("前[0-9一二三四五六七八九十百]++(?!大|个?月|[季年])");

    /** 第十一. */
    private static final int LONGEST_RANK = 3;

    private static final Pattern SURPASSING = Pattern.compile("(?:超[过越]|赶超|反超|赶上|领先|取代)了?$");

    private static final Pattern RISES =
            Pattern.compile("[港市省]?，?(?:首次|再次|一举|成功)?(?:跻身|跃[居升]|上?升[至到]|成为|位[居列]|排名|[居列]|晋级|进入)");

    private RankedAreas() {}

    /** 超过滨江港跻身第九位: the one that is left behind. */
    private static boolean isSurpassed(Parsed parsed, Mention area) {
        Matcher behind =
                RISES.matcher(parsed.text()).region(area.end(), parsed.text().length());
        return behind.lookingAt()
                && SURPASSING.matcher(parsed.text()).region(0, area.start()).find();
    }

    /** Whether this area is named only to say among whom something is the first. */
    static boolean isOne(Parsed parsed, Mention area) {
        if (isSurpassed(parsed, area)) {
            return true;
        }
        if (ranksPartner(parsed, area)) {
            return false;
        }
        String behind = parsed.text().substring(area.end());
        boolean ranked = RANKED_AS.stream().anyMatch(behind::startsWith)
                && !behind.startsWith(CAPITAL)
                && !doesFirst(parsed, area);
        if (ranked
                || (isWhole(parsed, area)
                        && (RANKED_AMONG.matcher(behind).lookingAt()
                                || isBeforeRank(parsed, area)
                                || isWhereRanked(parsed, area)))) {
            return true;
        }
        return behind.startsWith("第")
                && parsed.numerals().stream()
                        .anyMatch(rank -> rank.isFigure() && rank.ordinal() && rank.start() == area.end() + 1);
    }

    private static boolean doesFirst(Parsed parsed, Mention area) {
        return parsed.text().startsWith(FIRST_TIME, area.end())
                && !isWhole(parsed, area)
                && (area.start() == 0 || WHERE.indexOf(parsed.text().charAt(area.start() - 1)) < 0);
    }

    /** 湖南第一大市场德国: whose partner it is. */
    private static boolean ranksPartner(Parsed parsed, Mention area) {
        return parsed.text().startsWith("第", area.end())
                && parsed.mentions().stream()
                        .anyMatch(partner -> partner.term() == Term.PARTNER
                                && partner.start() > area.end()
                                && partner.start() <= area.end() + LONGEST_RANK);
    }

    /** 全国排名第6位. */
    private static boolean isBeforeRank(Parsed parsed, Mention area) {
        return parsed.mentions().stream()
                .anyMatch(rank -> rank.start() == area.end()
                        && rank.term() == Term.MEASURE
                        && rank.code().equals("rank"));
    }

    /** 在全国各省市外贸排名第6位. */
    private static boolean isWhereRanked(Parsed parsed, Mention area) {
        Piece behind = new Piece(area.end(), parsed.clauseAt(area.start()).end());
        return parsed.text().startsWith("在", area.start() - 1)
                && parsed.mentions(behind, Term.MEASURE).stream()
                        .anyMatch(rank ->
                                rank.code().equals("rank") && parsed.text().startsWith("第", rank.end()));
    }

    /** 全国, the world. */
    static boolean isWhole(Parsed parsed, Mention area) {
        return area.code().equals(WORLD) || parsed.text().startsWith("全", area.start());
    }
}
