package org.yearbook.extract.prose.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.Investors;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells which of the areas in front of a number report, and which are partners that they trade with: 对美国出口, 德国是主要贸易伙伴.
 */
public final class Partners {

    private static final Pattern MARKET = Pattern.compile("市场(?![主采监准化经])");

    private static final int MARKET_LENGTH = 2;

    private static final char IN = '在';

    private final List<Mention> reporting = new ArrayList<>();
    private final List<Mention> partners = new ArrayList<>();

    /** Where others invest. */
    private Optional<Mention> receiver = Optional.empty();

    private Partners() {}

    /** The areas of the words in front, each by the part that it plays. */
    static Partners among(Parsed parsed, Piece stretch, Piece front, Subject before, AreaTree tree) {
        Partners found = new Partners();
        for (Mention area : parsed.subjects(front, Term.AREA)) {
            if (found.receives(area)) {
                found.reporting.add(area);
                continue;
            }
            if (EnglishTurns.isFollowed(parsed, area, before)) {
                continue;
            }
            boolean partner = found.invests(parsed, area, before, tree)
                    || (found.goesOn(parsed, area) && !area.code().equals(before.area()))
                    || (Towards.isDestination(parsed, area) && !isOf(found.reporter(before), area.code(), tree))
                    || CalledPartners.are(parsed, area, before.area(), tree)
                    || found.isDealtWithIn(parsed, area, tree)
                    || found.isMarket(parsed, area, before, tree)
                    || isPartner(parsed, area, before)
                    || (EnglishTurns.takesTurn(parsed, stretch, area, before)
                            && !tree.contains(before.area(), area.code()))
                    || EnglishTurns.isOneOfThose(parsed, stretch, area, before);
            if (partner && !tree.contains(area.code(), found.reporter(before))) {
                found.partners.add(area);
            } else if (!partner
                    && !Towards.isOrigin(parsed, area)) { // 广东对全国外贸增长的贡献: what one is a part of is no partner
                found.reporting.add(area);
            }
        }
        if (found.partners.isEmpty()) {
            // "exports of electronics to China", 以铁路运输方式对东盟出口: words that nobody listed may stand before the partner.
            parsed.subjects(new Piece(front.end(), stretch.end()), Term.AREA).stream()
                    .filter(area -> parsed.isEnglish()
                            ? EnglishPartners.isPartner(parsed, area, before.flow())
                                    || EnglishPartners.isOfPair(parsed, area, before.area())
                                    || EnglishCalledPartners.isListed(parsed, area)
                                    || EnglishTurns.takesTurn(parsed, stretch, area, before)
                            : found.isTradedWith(parsed, area, before, tree))
                    .forEach(found.partners::add);
        }
        return found;
    }

    /** 日本对华投资: one's own statistic tells of investment from abroad, and another's of one's own abroad. */
    private boolean invests(Parsed parsed, Mention area, Subject before, AreaTree tree) {
        String reporter = reporter(before);
        if (parsed.isEnglish() || reporter.isEmpty() || isOf(reporter, area.code(), tree)) {
            return false;
        }
        Optional<Mention> named =
                Investors.investedIn(parsed, area).filter(other -> isOf(reporter, other.code(), tree));
        receiver = named.or(() -> receiver);
        return named.isPresent() || Investors.investsIn(parsed, area, reporter, tree);
    }

    /** Whether this area invests in another that is named. */
    public static boolean invests(Parsed parsed, Mention area) {
        return Investors.investedIn(parsed, area).isPresent();
    }

    private boolean receives(Mention area) {
        return receiver.filter(area::equals).isPresent();
    }

    /** 德国是我国第四大贸易伙伴: the areas before the verb are those that another trades with. */
    void stated() {
        if (reporting.size() == 1) {
            partners.add(reporting.get(0));
        }
        reporting.clear();
    }

    /** Arrivals from Japan: the areas of the visitors that are counted. */
    void sent(List<Mention> areas) {
        reporting.removeAll(areas);
        areas.stream().filter(area -> !partners.contains(area)).forEach(partners::add);
        partners.sort(Comparator.comparingInt(Mention::start));
    }

    /** Those that only say where something is from report nothing. */
    void leaveOut(Predicate<Mention> areas) {
        reporting.removeIf(areas);
    }

    boolean isPartner(Mention area) {
        return partners.contains(area);
    }

    /** The areas that report, in order. */
    List<Mention> reporting() {
        return List.copyOf(reporting);
    }

    /** The partner as a code or, of several, as printed; empty if none is named. */
    Optional<String> partner(Parsed parsed) {
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(partners.size() == 1 ? partners.get(0).code() : AreaGroups.together(parsed, partners));
    }

    private boolean goesOn(Parsed parsed, Mention area) {
        return !partners.isEmpty() && Joining.isJoined(parsed.text(), partners.get(partners.size() - 1), area);
    }

    /** 湖南企业在德国承包工程: where the one that reports is doing it. */
    private boolean isDealtWithIn(Parsed parsed, Mention area, AreaTree tree) {
        int at = area.start() - (area.start() > 0 && parsed.text().charAt(area.start() - 1) == '“' ? 2 : 1);
        return !parsed.isEnglish()
                && at >= 0
                && parsed.text().charAt(at) == IN
                && !reporting.isEmpty()
                && reporting.stream()
                        .allMatch(reporter -> tree.lists(reporter.code()) && !isOf(reporter.code(), area.code(), tree));
    }

    /** 出口5亿元。美国市场下降3%: a market is where trade that was spoken of goes. */
    private boolean isMarket(Parsed parsed, Mention area, Subject before, AreaTree tree) {
        String reporter = reporter(before);
        return !parsed.isEnglish()
                && (before.flow() == Flow.EXPORTS
                        || before.flow() == Flow.IMPORTS
                        || parsed.flows().stream().anyMatch(flow -> flow.start() == area.end() + MARKET_LENGTH))
                && MARKET.matcher(parsed.text())
                        .region(area.end(), parsed.text().length())
                        .lookingAt()
                && !reporter.isEmpty()
                && tree.lists(reporter)
                && !tree.isGroup(reporter)
                && !isOf(reporter, area.code(), tree);
    }

    private String reporter(Subject before) {
        return reporting.isEmpty()
                ? before.area()
                : reporting.get(reporting.size() - 1).code();
    }

    /** Behind words that nobody listed only a word of trade makes a partner. */
    private boolean isTradedWith(Parsed parsed, Mention area, Subject before, AreaTree tree) {
        boolean towards = (Towards.standsBefore(parsed, area.start())
                        && (Towards.hasTradeBehind(parsed, area) || Towards.isOpenedMarket(parsed, area)))
                || CalledPartners.are(parsed, area, reporter(before), tree);
        return (towards || Towards.isDestination(parsed, area)) && !isOf(reporter(before), area.code(), tree);
    }

    private static boolean isOf(String reporter, String code, AreaTree tree) {
        return code.equals(reporter) || tree.contains(reporter, code) || tree.contains(code, reporter);
    }

    private static boolean isPartner(Parsed parsed, Mention area, Subject before) {
        return Towards.trade(parsed, area)
                || Towards.isOriginOfImports(parsed, area)
                || isOneOfPartners(parsed, area, before)
                || EnglishPartners.isPartner(parsed, area, before.flow())
                || (parsed.isEnglish() && EnglishPartners.isOfPair(parsed, area, before.area()))
                || EnglishCalledPartners.isCalledPartner(parsed, area)
                || EnglishPartsOfTrade.has(parsed, area, before.area())
                || (parsed.isEnglish() && EnglishCalledPartners.takesPart(parsed, area, before))
                || (parsed.isEnglish()
                        && !area.code().equals(before.area())
                        && (EnglishCalledPartners.areFramed(parsed) || EnglishCalledPartners.isListed(parsed, area)));
    }

    /** 主要来源地投资稳定，其中日本投资增长5%: the areas picked out of partners, unless one is who reports. */
    static boolean isOneOfPartners(Parsed parsed, Mention area, Subject before) {
        return !parsed.isEnglish() && !area.code().equals(before.area()) && isOfPartners(parsed, area.start());
    }

    /** Whether what stands here goes on behind 其中 about partners named before it. */
    public static boolean isOfPartners(Parsed parsed, int start) {
        return parsed.mentions(new Piece(0, start), Term.OF_WHICH).stream()
                .anyMatch(part -> !parsed.mentions(new Piece(0, part.start()), Term.PARTNER)
                        .isEmpty());
    }
}
