package org.yearbook.extract.prose.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;
import org.yearbook.extract.prose.sentence.Wholes;

/**
 * Tells which of the areas in front of a number report, and which are partners that they trade with: 对美国出口, 德国是主要贸易伙伴.
 */
public final class Partners {

    /** 出口至, 出口到, 出口往. */
    private static final String TO = "至到往";

    private static final String DASHES = "—–";

    /** How many characters may stand between a partner and the direction of trade: 对美国的出口. */
    private static final int PARTNER_GAP = 2;

    /** 四川与重庆两地: taken together, not one with the other. */
    private static final Pattern TOGETHER = Pattern.compile("[二两三四五]个?(?:省|市|地|城)");

    /** Ends 自 and 来自. */
    private static final char ORIGIN = '自';

    private final List<Mention> reporting = new ArrayList<>();
    private final List<Mention> partners = new ArrayList<>();

    /** Where others invest. */
    private Optional<Mention> receiver = Optional.empty();

    private Partners() {}

    /** The areas of the words in front, each by the part that it plays. */
    static Partners among(Parsed parsed, Piece stretch, Piece front, Subject before, Wholes wholes) {
        Partners found = new Partners();
        for (Mention area : parsed.subjects(front, Term.AREA)) {
            if (found.receives(area)) {
                found.reporting.add(area);
                continue;
            }
            boolean partner = found.invests(parsed, area, before, wholes)
                    || found.goesOn(parsed, area)
                    || (isDestination(parsed, area) && !isOf(found.reporter(before), area.code(), wholes))
                    || isPartner(parsed, area, before)
                    || EnglishPartners.takesTurn(parsed, stretch, area, before);
            if (found.isOrigin(parsed, area, before, wholes)) {
                continue;
            }
            if (partner && !wholes.contains(area.code(), found.reporter(before))) {
                found.partners.add(area);
            } else if (!partner && !comesFrom(parsed, area)) { // 广东对全国外贸增长的贡献: what one is a part of is no partner
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
                            : found.isTradedWith(parsed, area, before, wholes))
                    .forEach(found.partners::add);
        }
        return found;
    }

    /** 日本对华投资: one's own statistic tells of investment from abroad, and another's of one's own abroad. */
    private boolean invests(Parsed parsed, Mention area, Subject before, Wholes wholes) {
        String reporter = reporter(before);
        if (parsed.isEnglish() || reporter.isEmpty() || isOf(reporter, area.code(), wholes)) {
            return false;
        }
        Optional<Mention> named =
                Investors.investedIn(parsed, area).filter(other -> isOf(reporter, other.code(), wholes));
        receiver = named.or(() -> receiver);
        return named.isPresent() || Investors.investsIn(parsed, area, reporter, wholes);
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

    private String reporter(Subject before) {
        return reporting.isEmpty()
                ? before.area()
                : reporting.get(reporting.size() - 1).code();
    }

    /** 香港旅客增加5%: where they come from is not where they are counted. */
    private boolean isOrigin(Parsed parsed, Mention area, Subject before, Wholes wholes) {
        String reporter = reporter(before);
        return !parsed.isEnglish()
                && !reporter.isEmpty()
                && !isOf(reporter, area.code(), wholes)
                && parsed.mentions(new Piece(area.end(), parsed.text().length()), Term.HEAD).stream()
                        .anyMatch(people ->
                                people.start() == area.end() && people.code().equals("origin"));
    }

    /** Behind words that nobody listed only a word of trade makes a partner. */
    private boolean isTradedWith(Parsed parsed, Mention area, Subject before, Wholes wholes) {
        boolean towards = opensWithPartner(parsed, area.start()) && hasTradeBehind(parsed, area);
        return (towards || isDestination(parsed, area)) && !isOf(reporter(before), area.code(), wholes);
    }

    private static boolean isOf(String reporter, String code, Wholes wholes) {
        return code.equals(reporter) || wholes.contains(reporter, code) || wholes.contains(code, reporter);
    }

    /** 出口欧盟5亿元, 出口至美国, 进口日本设备: right behind a direction of trade. */
    private static boolean isDestination(Parsed parsed, Mention area) {
        return !parsed.isEnglish()
                && parsed.flows().stream()
                        .anyMatch(flow -> isRightBehind(parsed.text(), flow.end(), area.start())
                                && (Parsed.flow(flow) == Flow.EXPORTS || Parsed.flow(flow) == Flow.IMPORTS));
    }

    private static boolean isRightBehind(String text, int end, int start) {
        return end == start || (end + 1 == start && TO.indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isPartner(Parsed parsed, Mention area, Subject before) {
        return isPartner(parsed, area)
                || isOneOfPartners(parsed, area, before)
                || EnglishPartners.isPartner(parsed, area, before.flow())
                || (parsed.isEnglish() && EnglishPartners.isOfPair(parsed, area, before.area()))
                || EnglishCalledPartners.isCalledPartner(parsed, area)
                || EnglishCalledPartners.hasPartOfTrade(parsed, area, before.area())
                || (parsed.isEnglish() && EnglishCalledPartners.takesPart(parsed, area, before))
                || (parsed.isEnglish()
                        && !area.code().equals(before.area())
                        && (EnglishCalledPartners.areFramed(parsed) || EnglishCalledPartners.isListed(parsed, area)));
    }

    /** 对美国出口, 自日本进口, 与东盟和欧盟贸易: a word of direction before the area, and the flow right behind it and those joined to it. */
    private static boolean isPartner(Parsed parsed, Mention area) {
        if (!opensWithPartner(parsed, area.start())) {
            return false;
        }
        boolean at = parsed.mentions().stream()
                .anyMatch(word -> word.term() == Term.TOWARDS
                        && word.end() == area.start()
                        && word.code().equals("at"));
        int direction = startOfDirection(parsed, area.start());
        boolean behindTrade = !parsed.isEnglish() && parsed.flows().stream().anyMatch(flow -> flow.end() == direction);
        return at || behindTrade || hasTradeBehind(parsed, area); // 进口自澳大利亚的牛肉
    }

    private static boolean hasTradeBehind(Parsed parsed, Mention area) {
        if (TOGETHER.matcher(parsed.text())
                .region(area.end(), parsed.text().length())
                .lookingAt()) {
            return false;
        }
        int end = area.end();
        for (Mention next : parsed.mentions()) {
            if (next.term() == Term.AREA && next.start() > end && Joining.isJoined(parsed.text(), end, next.start())) {
                end = next.end();
            }
        }
        int last = end;
        return Stream.concat(parsed.flows().stream(), parsed.mentions().stream())
                .filter(mention -> mention.term() == Term.FLOW
                        || mention.term() == Term.INDICATOR
                        || (mention.term() == Term.HEAD && mention.code().equals(Investors.INFLOW)))
                .anyMatch(trade -> trade.start() >= last && trade.start() <= last + PARTNER_GAP);
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

    /** 对新兴市场出口: the words open with those traded with, and none of the configuration. */
    static boolean areUnlisted(Parsed parsed, Piece stretch) {
        int start = UnitFinder.skipBlanks(parsed.text(), stretch.start());
        return !parsed.isEnglish()
                && parsed.mentions(stretch, Term.TOWARDS).stream()
                        .filter(word -> word.start() == start && word.code().equals("at"))
                        .anyMatch(word -> parsed.mentions(stretch, Term.AREA).stream()
                                .noneMatch(area -> area.start() == word.end()));
    }

    /** Whether a word of direction, or a dash, stands right before this index. */
    public static boolean opensWithPartner(Parsed parsed, int start) {
        return opensWithPartner(parsed.text(), endsOfDirections(parsed.mentions()), start);
    }

    /** 来自德国的采购商增加: where others are from does not report, whatever is told of trade. */
    private static boolean comesFrom(Parsed parsed, Mention area) {
        return area.start() > 0
                && parsed.text().charAt(area.start() - 1) == ORIGIN
                && parsed.mentions().stream()
                        .anyMatch(word -> word.term() == Term.TOWARDS && word.end() == area.start());
    }

    /** Where the word of direction starts that ends here; a dash is one character. */
    static int startOfDirection(Parsed parsed, int end) {
        return parsed.mentions().stream()
                .filter(word -> word.term() == Term.TOWARDS && word.end() == end)
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(end - 1);
    }

    /**
     * The same of a text that is no sentence.
     *
     * @param towards where its words of direction end
     */
    public static boolean opensWithPartner(String text, BitSet towards, int start) {
        return towards.get(start) || (start > 0 && DASHES.indexOf(text.charAt(start - 1)) >= 0);
    }

    /** Where words of direction end. */
    static BitSet endsOfDirections(List<Mention> mentions) {
        BitSet ends = new BitSet();
        mentions.stream().filter(word -> word.term() == Term.TOWARDS).forEach(word -> ends.set(word.end()));
        return ends;
    }
}
