package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** 日本在越南茶叶出口中占5%: the first is a partner of the second, whose trade it has a share in. */
final class ShareInTrade {

    private static final char IN = '在';

    private static final Pattern SHARE = Pattern.compile(".*中(?:的?占比|所?占|的?(?:比重|份额)).*");

    private static final Pattern TRADE = Pattern.compile("[外边]贸|贸易");

    private ShareInTrade() {}

    /** Whether the words before a number tell the share of the only area that opens them in the trade of the next. */
    static boolean is(Parsed parsed, Piece stretch, List<Mention> reporting, boolean hasNumber, AreaTree tree) {
        return hasNumber
                && !parsed.isEnglish()
                && !reporting.isEmpty()
                && whole(parsed, stretch, reporting.get(0))
                        .filter(whole -> isTrader(whole, reporting.get(0), tree))
                        .isPresent();
    }

    /** What is told of the trade of the second. */
    static Subject of(Mention partner, Parsed parsed, Piece stretch, Subject before) {
        return whole(parsed, stretch, partner)
                .map(whole -> before.withArea(whole.code()).withPartner(partner.code()))
                .orElse(before);
    }

    /** Guangdong's share in the exports of China, Germany's in those of the EU: of its own trade, and of none with the whole. */
    private static boolean isTrader(Mention whole, Mention first, AreaTree tree) {
        return !tree.isGroup(whole.code())
                && !tree.isGroupOfCountries(whole.code())
                && !tree.contains(whole.code(), first.code());
    }

    private static boolean tellsOfTrade(Parsed parsed, Piece words) {
        return !parsed.flows(words).isEmpty()
                || TRADE.matcher(words.of(parsed.text())).find();
    }

    private static Optional<Mention> whole(Parsed parsed, Piece stretch, Mention first) {
        String text = parsed.text();
        boolean opens = first.end() < stretch.end() && text.charAt(first.end()) == IN;
        return parsed.mentions(stretch, Term.AREA).stream()
                .filter(area ->
                        opens && area.start() == first.end() + 1 && !area.code().equals(first.code()))
                .filter(area -> tellsOfTrade(parsed, new Piece(area.end(), stretch.end())))
                .filter(area ->
                        SHARE.matcher(text.substring(area.end(), stretch.end())).matches())
                .findFirst();
    }
}
