package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells areas of a Chinese sentence that are partners though no word of direction says so: 对美国出口5亿元，欧盟4亿元;
 * 主要市场中，东盟进出口5亿元; and any foreign area whose trade a report on a province tells of behind that of a partner.
 */
final class PartnersInTurn {

    private static final String FROM = "来自";

    private static final Pattern FIRMS = Pattern.compile("(?:成员)?(?:国家?|地区)?(?:和地区)?的?(?:企业|展商|展团|机构)");

    private final String home;
    private final AreaTree tree;

    /** @param home code of the area that the document is about, empty if none is known */
    PartnersInTurn(String home, AreaTree tree) {
        this.home = home;
        this.tree = tree;
    }

    /**
     * Those of these areas that the one which was spoken of trades with.
     *
     * @param hasNumber whether a number ends the stretch; a clause without one only goes on about partners (日本次之，)
     */
    List<Mention> among(Parsed parsed, Piece stretch, List<Mention> areas, boolean hasNumber, Subject before) {
        boolean bare = parsed.flows(stretch).isEmpty();
        boolean silent = bare && before.flow() != Flow.NONE && isSilent(parsed, stretch);
        if (parsed.isEnglish() || (bare && !silent)) {
            return List.of();
        }
        boolean goesOn = silent && !before.partner().isEmpty();
        return areas.stream()
                .filter(area -> isAbroad(area.code(), before.area()) && !tradesWithOther(parsed, area))
                .filter(area ->
                        goesOn || (!bare && isGroupAbroad(area)) || (hasNumber && isTradedWith(parsed, area, before)))
                .toList();
    }

    /** 东盟进出口5亿元: in a report on a country or a part of one no group of countries reports its trade. */
    private boolean isGroupAbroad(Mention area) {
        return !home.isEmpty() && !tree.isGroup(home) && tree.isGroupOfCountries(area.code());
    }

    /** 美国对墨西哥出口3亿元: the first trades with the second, whoever was spoken of. */
    private static boolean tradesWithOther(Parsed parsed, Mention area) {
        return parsed.mentions().stream()
                .filter(word -> word.term() == Term.TOWARDS && word.start() == area.end())
                .anyMatch(word -> parsed.mentions().stream()
                        .anyMatch(other -> other.term() == Term.AREA && other.start() == word.end()));
    }

    private boolean isTradedWith(Parsed parsed, Mention area, Subject before) {
        boolean oneMore = !before.partner().isEmpty() || isBehindPartner(parsed, area);
        return (tree.isPartOfCountry(before.area()) && oneMore) || isAmongPartners(parsed, area);
    }

    /** 对欧盟出口5亿元，美国出口3亿元: one more partner of a province; 美国进口增长3% alone is told of the country itself. */
    private static boolean isBehindPartner(Parsed parsed, Mention area) {
        Piece front = new Piece(0, area.start());
        return !parsed.mentions(front, Term.OF_WHICH).isEmpty() || parsed.has(front, Term.TOWARDS, "at");
    }

    /** 亚太区总部15家, 与东盟的航线: a group of countries that a report on a country or a part of one names, and no trade with it. */
    boolean isOnlyNamed(Parsed parsed, Mention area, String reporter) {
        return !parsed.isEnglish()
                && isGroupAbroad(area)
                && (reporter.equals(home) || tree.contains(home, reporter))
                && (!tree.isCountryOrGroup(home)
                        || Towards.standsBefore(parsed, area.start())
                        || isOneOfOrigins(parsed.text(), area));
    }

    /** 来自90个国家的企业8家，其中东盟国家企业占比7%. */
    private static boolean isOneOfOrigins(String text, Mention area) {
        int from = text.indexOf(FROM);
        return from >= 0
                && from < area.start()
                && FIRMS.matcher(text).region(area.end(), text.length()).lookingAt();
    }

    /** 最大的是越南 where trade was told of: one more partner, and none that reports. */
    boolean singledOut(Mention area, Subject before) {
        return before.flow() != Flow.NONE && isAbroad(area.code(), before.area());
    }

    /** Whether these areas of a clause without a number say nothing of who reports: 美国需求回落，江苏出口…. */
    boolean isBesides(Parsed parsed, Piece clause, Mention area, Subject before) {
        return !parsed.isEnglish()
                && tree.isPartOfCountry(before.area())
                && isAbroad(area.code(), before.area())
                && parsed.flows(clause).isEmpty();
    }

    /** What the words behind a figure go on about: a report on a province tells of another country in passing. */
    Subject afterFigure(Subject figure, Subject next, Subject before) {
        boolean passing = tree.isPartOfCountry(before.area())
                && isAbroad(next.area(), before.area())
                && figure.partner().isEmpty()
                && next.area().equals(figure.area());
        return passing ? next.withArea(before.area(), before.areaFrom()) : next;
    }

    /** Whether nothing but areas and words of change or share stands before the number. */
    private static boolean isSilent(Parsed parsed, Piece stretch) {
        return !parsed.hasUnknownWords(stretch)
                && parsed.subjects(stretch, Term.INDICATOR).isEmpty();
    }

    /** 主要市场中，东盟出口…: the words for partners stand in a clause before. */
    private static boolean isAmongPartners(Parsed parsed, Mention area) {
        int clause = parsed.clauseAt(area.start()).start();
        return !parsed.mentions(new Piece(0, clause), Term.PARTNER).isEmpty();
    }

    private boolean isAbroad(String code, String reporter) {
        return !reporter.isEmpty()
                && tree.isCountryOrGroup(code)
                && !tree.countryOf(reporter).equals(code)
                && !tree.contains(code, reporter)
                && !tree.contains(reporter, code)
                && !tree.isGroup(reporter);
    }
}
