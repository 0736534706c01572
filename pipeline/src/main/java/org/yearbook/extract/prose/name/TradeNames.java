package org.yearbook.extract.prose.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Tells where a Chinese name of trade says no direction and so is of both: 一般贸易增长5%, 福建外贸, 对越南贸易. Nothing that goes on
 * behind it (外贸企业) may make another thing of it.
 */
public final class TradeNames {

    private static final Pattern TRADE = Pattern.compile("贸易(方式|模式|业态)?|[外边]贸(?!易)");

    private static final String TRANSIT = "转口贸易";

    private static final Pattern FOREIGN = Pattern.compile("外贸|对外贸易");

    private TradeNames() {}

    /** Whether an indicator is foreign trade by its printed name, of which any direction is a part. */
    static boolean isForeign(Parsed parsed, Mention indicator) {
        return FOREIGN.matcher(parsed.text())
                        .region(indicator.start(), indicator.end())
                        .matches()
                && !CountedBehind.goesOn(parsed, indicator.end());
    }

    /** Whether these words hold the name of a trade, or of ways to trade, with nothing but known words behind it. */
    static boolean name(Parsed parsed, Piece words) {
        if (parsed.isEnglish()) {
            return false;
        }
        Matcher trade = TRADE.matcher(parsed.text()).region(words.start(), words.end());
        while (trade.find()) {
            boolean ways = trade.group(1) != null; // 一般贸易方式发展较快
            if ((ways || !CountedBehind.goesOn(parsed, trade.end())) && !isTransit(parsed, trade.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransit(Parsed parsed, int end) {
        int start = end - TRANSIT.length();
        return start >= 0 && parsed.text().startsWith(TRANSIT, start);
    }

    /** 湖南外贸规模稳步扩大: an area before the word of trade makes a new subject of it. */
    public static boolean areOfArea(Parsed parsed, Piece clause) {
        int trade = parsed.flows(clause).get(0).start();
        return parsed.subjects(clause, Term.AREA).stream().anyMatch(area -> area.end() <= trade);
    }

    /** 对越南贸易, 中越贸易: behind an area the word is the name itself, and goes on about nothing. */
    static boolean isBehindArea(Parsed parsed, Mention noun) {
        return noun.term() == Term.FILLER
                && noun.code().equals("noun")
                && TRADE.matcher(parsed.text()).region(noun.start(), noun.end()).matches()
                && !CountedBehind.goesOn(parsed, noun.end())
                && parsed.mentions().stream()
                        .anyMatch(area -> area.end() == noun.start()
                                && (area.term() == Term.PAIR
                                        || (area.term() == Term.AREA && Towards.standsBefore(parsed, area.start()))));
    }
}
