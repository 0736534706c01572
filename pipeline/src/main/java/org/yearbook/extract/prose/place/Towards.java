package org.yearbook.extract.prose.place;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** The words before a Chinese area that say with whom something is traded: 对, 自, 与, 出口至. */
public final class Towards {

    /** 出口至, 出口到, 出口往. */
    private static final String TO = "至到往";

    private static final String DASHES = "—–";

    /** How many characters may stand between a partner and the direction of trade: 对美国的出口. */
    private static final int PARTNER_GAP = 2;

    /** 四川与重庆两地: taken together, not one with the other. */
    private static final Pattern TOGETHER = Pattern.compile("[二两三四五]个?(?:省|市|地|城)");

    private static final Pattern OPENED = Pattern.compile("等?(?:新兴|传统|国际|海外)?市场(?:的?开拓|拓展|开发)");

    private static final Pattern ITS = Pattern.compile("[对与自从向](?:其|该国|该地区|该市场)的?(?=进出口|出口|进口|贸易|投资|双边)");

    /** Ends 自 and 来自. */
    private static final char ORIGIN = '自';

    private Towards() {}

    /** 出口欧盟5亿元, 出口至美国, 进口日本设备: right behind a direction of trade. */
    public static boolean isDestination(Parsed parsed, Mention area) {
        return !parsed.isEnglish()
                && parsed.flows().stream()
                        .anyMatch(flow -> isRightBehind(parsed.text(), flow.end(), area.start())
                                && (Parsed.flow(flow) == Flow.EXPORTS || Parsed.flow(flow) == Flow.IMPORTS));
    }

    private static boolean isRightBehind(String text, int end, int start) {
        return end == start || (end + 1 == start && TO.indexOf(text.charAt(end)) >= 0);
    }

    /** 对美国出口, 自日本进口, 与东盟和欧盟贸易: a word of direction before the area, and the flow right behind it and those joined to it. */
    public static boolean trade(Parsed parsed, Mention area) {
        if (!standsBefore(parsed, area.start())) {
            return false;
        }
        boolean at = parsed.mentions().stream()
                .anyMatch(word -> word.term() == Term.TOWARDS
                        && word.end() == area.start()
                        && word.code().equals("at"));
        int direction = startOf(parsed, area.start());
        boolean behindTrade = !parsed.isEnglish() && parsed.flows().stream().anyMatch(flow -> flow.end() == direction);
        return at || behindTrade || hasTradeBehind(parsed, area) || isOpenedMarket(parsed, area); // 进口自澳大利亚的牛肉
    }

    /** 对“一带一路”沿线国家市场开拓成效显著，出口9亿元. */
    public static boolean isOpenedMarket(Parsed parsed, Mention area) {
        return !parsed.isEnglish()
                && OPENED.matcher(parsed.text())
                        .region(area.end(), parsed.text().length())
                        .lookingAt();
    }

    public static boolean hasTradeBehind(Parsed parsed, Mention area) {
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

    /** 对新兴市场出口: the words open with those traded with, and none of the configuration. */
    public static boolean areUnlisted(Parsed parsed, Piece stretch) {
        int start = WordBounds.skipBlanks(parsed.text(), stretch.start());
        return !parsed.isEnglish()
                && !isWithThatBefore(parsed, stretch)
                && parsed.mentions(stretch, Term.TOWARDS).stream()
                        .filter(word -> word.start() == start && word.code().equals("at"))
                        .anyMatch(word -> parsed.mentions(stretch, Term.AREA).stream()
                                .noneMatch(area -> area.start() == word.end()));
    }

    /** Marks the words for the one named before as understood: 对该国的. */
    public static void markThatBefore(Parsed parsed) {
        Matcher that = ITS.matcher(parsed.text());
        while (!parsed.isEnglish() && that.find()) {
            parsed.explained().set(that.start(), that.end());
        }
    }

    /** 湖南对其出口: with the one named before. */
    public static boolean isWithThatBefore(Parsed parsed, Piece stretch) {
        return !parsed.isEnglish() && ITS.matcher(stretch.of(parsed.text())).find();
    }

    /** Whether a word of direction, or a dash, stands right before this index. */
    public static boolean standsBefore(Parsed parsed, int start) {
        return standsBefore(parsed.text(), endsIn(parsed.mentions()), start);
    }

    /** 来自德国的采购商增加: where others are from does not report, whatever is told of trade. */
    public static boolean isOrigin(Parsed parsed, Mention area) {
        return area.start() > 0
                && parsed.text().charAt(area.start() - 1) == ORIGIN
                && parsed.mentions().stream()
                        .anyMatch(word -> word.term() == Term.TOWARDS && word.end() == area.start());
    }

    /** 自东盟国家的原油进口: whatever is imported from it. */
    public static boolean isOriginOfImports(Parsed parsed, Mention area) {
        Piece behind = new Piece(area.end(), parsed.clauseAt(area.start()).end());
        return !parsed.isEnglish()
                && isOrigin(parsed, area)
                && parsed.flows(behind).stream().findFirst().map(Parsed::flow).equals(Optional.of(Flow.IMPORTS))
                && parsed.numerals().stream()
                        .noneMatch(number -> number.start() >= area.end()
                                && number.end() <= parsed.flows(behind).get(0).start());
    }

    /** Where the word of direction starts that ends here; a dash is one character. */
    public static int startOf(Parsed parsed, int end) {
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
    public static boolean standsBefore(String text, BitSet towards, int start) {
        return towards.get(start) || (isDash(text, start - 1) && !isDash(text, start - 2)); // 数据显示——江苏: no route
    }

    private static boolean isDash(String text, int index) {
        return index >= 0 && DASHES.indexOf(text.charAt(index)) >= 0;
    }

    /** Where words of direction end. */
    public static BitSet endsIn(List<Mention> mentions) {
        BitSet ends = new BitSet();
        mentions.stream().filter(word -> word.term() == Term.TOWARDS).forEach(word -> ends.set(word.end()));
        return ends;
    }
}
