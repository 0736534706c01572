package org.yearbook.extract.prose.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Tells areas that invest in another, which counts what it receives from them: 日本对华投资, 欧盟实际投入外资. */
public final class Investors {

    static final String INFLOW = "inflow";

    /** Whose statistics count 实际投入外资. */
    private static final String CHINA = "CN";

    /** Between who invests and where: 德国、“一带一路”国家实际对华投资, 欧盟地区对华投资. */
    private static final Pattern ACTUALLY = Pattern.compile("[”\"]?(?:等国|等?(?:国家和地区|地区|国家|成员国)|等)?(?:实际)?对");

    /** Between where and the investment: 对华实际投资, 对我省的投资. */
    private static final Pattern OF = Pattern.compile("(?:的|实际|直接)*");

    private Investors() {}

    /** The area that the one named here, alone or joined to others, invests in; empty if it does not, or in what is not named. */
    public static Optional<Mention> investedIn(Parsed parsed, Mention area) {
        int end = endOfList(parsed, area);
        return parsed.mentions(new Piece(end, parsed.clauseAt(end).end()), Term.AREA).stream()
                .findFirst()
                .filter(receiver -> ACTUALLY.matcher(parsed.text().substring(end, receiver.start()))
                        .matches())
                .filter(receiver -> isInvestmentOf(parsed, receiver.end()));
    }

    /**
     * 江苏…，新加坡实际投资: in China or a part of it, which was spoken of. What a province invests is its own (广东实际投资300亿元),
     * and so is what a country does behind another (德国…，法国直接投资).
     */
    public static boolean investsIn(Parsed parsed, Mention area, String receiver, AreaTree tree) {
        return isOfChina(receiver, tree) && !isOfChina(area.code(), tree) && investsAbroad(parsed, area);
    }

    /** 东盟实际投入外资: right behind who invests. */
    private static boolean investsAbroad(Parsed parsed, Mention area) {
        int end = endOfList(parsed, area);
        return parsed.mentions(new Piece(end, parsed.clauseAt(end).end()), Term.HEAD).stream()
                .anyMatch(head -> head.start() == end && head.code().equals(INFLOW) && head.length() > 2);
    }

    private static boolean isOfChina(String code, AreaTree tree) {
        return code.equals(CHINA) || tree.contains(CHINA, code);
    }

    private static boolean isInvestmentOf(Parsed parsed, int end) {
        return parsed.mentions(new Piece(end, parsed.text().length()), Term.HEAD).stream()
                .findFirst()
                .filter(head -> head.code().equals(INFLOW)
                        && OF.matcher(parsed.text().substring(end, head.start()))
                                .matches())
                .isPresent();
    }

    private static int endOfList(Parsed parsed, Mention area) {
        return Joining.endOfList(parsed.text(), area, parsed.mentions());
    }
}
