package org.yearbook.extract.prose.name;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Tells which clauses say nothing new of the subject: those that leave it out, and those that stand aside. */
public final class Ellipsis {

    private static final Pattern ADJUSTED = Pattern.compile("(?:因素|影响|后|之后)");

    private Ellipsis() {}

    /** Whether a stretch leaves its subject out: a clause that leaves its subject out that does so opens with the word for what it tells of it. */
    public static boolean leavesSubjectOut(Parsed parsed, Piece stretch) {
        if (parsed.isEnglish()) {
            return startsWith(parsed, stretch, Term.PART_OF, Term.CHANGE, Term.COMPARED, Term.GAP);
        }
        return startsWith(parsed, stretch, Term.MEASURE, Term.FLOW, Term.PART_OF, Term.CHANGE, Term.COMPARED, Term.GAP);
    }

    /** 出口机电产品9亿元，其中手机3亿元；钢材2亿元: goods named behind goods are traded in the same direction. */
    public static boolean namesMoreGoods(Parsed parsed, Piece stretch) {
        if (parsed.isEnglish()) {
            return EnglishGoods.areListed(parsed, stretch);
        }
        if (!parsed.subjects(stretch, Term.AREA).isEmpty() || parsed.has(stretch, Term.HEAD, "head")) {
            return false; // 农产品物流总额: what is counted, and not traded
        }
        Piece before = new Piece(0, stretch.start());
        List<Mention> parts = parsed.mentions(new Piece(0, stretch.end()), Term.OF_WHICH);
        int part = parts.isEmpty() ? -1 : parts.get(parts.size() - 1).end();
        List<Mention> flows = parsed.flows(before);
        int last = flows.isEmpty() ? -1 : flows.get(flows.size() - 1).end();
        return part > last
                || (!flows.isEmpty() && namesTraders(parsed, stretch))
                || (part >= 0 && endsGoods(parsed, flows.get(flows.size() - 1)) && !namesHead(parsed, stretch))
                || (last >= 0 && namesGoods(parsed, new Piece(last, stretch.start()), last));
    }

    /**
     * 机电产品出口9亿元，服装8亿元: what follows in the sentence is traded in the same direction, unless it names another area, what
     * is counted or earned (固定资产投资) or a rate (失业率).
     */
    static boolean isSameTrade(Parsed parsed, Piece stretch, Subject before) {
        return !parsed.isEnglish()
                && !namesHead(parsed, stretch)
                && parsed.subjects(stretch, Term.AREA).stream()
                        .allMatch(
                                area -> area.code().equals(before.area()) || Towards.standsBefore(parsed, area.start()))
                && parsed.mentions(stretch, Term.MEASURE).stream().noneMatch(rate -> isRate(parsed, rate))
                && !parsed.flows(new Piece(0, stretch.start())).isEmpty();
    }

    /** 一般贸易增长5%: both directions of a way to trade. */
    static boolean namesTrade(Parsed parsed, Piece stretch) {
        return !namesHead(parsed, stretch) && TradeNames.name(parsed, stretch);
    }

    private static boolean isRate(Parsed parsed, Mention measure) {
        return measure.code().equals("share") && parsed.text().charAt(measure.end() - 1) == '率';
    }

    /** 对东盟出口锂电池增长5%，进口橡胶增长9%: the goods of both are traded with the one named before, up to a semicolon. */
    public static boolean namesGoodsTradedWith(Parsed parsed, Piece stretch, String partner) {
        if (parsed.isEnglish() || partner.isEmpty() || !startsWith(parsed, stretch, Term.FLOW)) {
            return false;
        }
        Piece before = new Piece(parsed.text().lastIndexOf('；', stretch.start()) + 1, stretch.start());
        return parsed.subjects(stretch, Term.AREA).isEmpty()
                && parsed.mentions(before, Term.AREA).stream()
                        .anyMatch(area -> area.code().equals(partner));
    }

    /** 其中，农产品出口5亿元；林产品3亿元: the direction of trade stands behind the goods and before their number. */
    private static boolean endsGoods(Parsed parsed, Mention flow) {
        return parsed.firstUnknown(new Piece(Clauses.start(parsed.text(), flow.start()), flow.start())) < flow.start()
                && parsed.numerals().stream().anyMatch(number -> number.isFigure() && number.start() == flow.end());
    }

    /** 民营企业进出口5亿元；国有企业增长3%: who trades. */
    private static boolean namesTraders(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                        .filter(noun -> noun.code().equals("noun") && noun.start() > stretch.start())
                        .reduce((first, second) -> second)
                        .filter(noun -> Character.isIdeographic(parsed.text().charAt(noun.start() - 1)))
                        .filter(noun -> !namesHead(parsed, new Piece(noun.end(), stretch.end()))
                                && !parsed.hasUnknownWords(new Piece(noun.end(), stretch.end())))
                        .isPresent()
                && !parsed.mentions(stretch, Term.CHANGE).isEmpty();
    }

    private static boolean namesHead(Parsed parsed, Piece stretch) {
        return !parsed.mentions(stretch, Term.HEAD).isEmpty();
    }

    private static boolean namesGoods(Parsed parsed, Piece behind, int flowEnd) {
        return parsed.firstUnknown(behind) == flowEnd
                && parsed.mentions(behind, Term.HEAD).stream().noneMatch(head -> head.start() == flowEnd);
    }

    /** 扣除价格因素后增长5%: of what was spoken of, but not the same series. */
    public static boolean isAdjusted(Parsed parsed, Piece stretch) {
        return startsWith(parsed, stretch, Term.ASIDE)
                && parsed.has(stretch, Term.ASIDE, "adjusted")
                && ADJUSTED.matcher(stretch.of(parsed.text())).find();
    }

    /** 收入156亿元，为预算的52%: what the number is a part of is no new subject. */
    public static boolean isPartOf(Parsed parsed, Piece stretch) {
        return isPredicate(parsed, stretch) && parsed.text().startsWith("的", stretch.end() - 1);
    }

    /** …增长5%，为服务贸易第一大领域: more of the subject before it, whatever it names. */
    public static boolean isPredicate(Parsed parsed, Piece clause) {
        return states(parsed, new Piece(WordBounds.skipBlanks(parsed.text(), clause.start()), clause.end()));
    }

    /** Whether words open with a verb that says what something is, with an adverb at most before it: 仍为. */
    private static boolean states(Parsed parsed, Piece words) {
        int start = words.start();
        for (Mention filler : parsed.mentions(words, Term.FILLER)) {
            if (filler.start() != start) {
                return false;
            }
            if (filler.code().equals("copula")) {
                return true;
            }
            if (!filler.code().equals("adverb")) {
                return false;
            }
            start = filler.end();
        }
        return false;
    }

    /** 进口原油: a direction of trade with unknown words right behind it names another thing that is traded. */
    public static boolean namesGoods(Parsed parsed, Piece stretch) {
        return parsed.flows(stretch).stream().anyMatch(flow -> parsed.firstUnknown(stretch) == flow.end());
    }

    /** 中国是其中唯一的发展中国家: nothing but an area before the verb. */
    public static boolean isStatementOfArea(Parsed parsed, Piece clause) {
        return startsWith(parsed, clause, Term.AREA)
                && parsed.subjects(clause, Term.AREA).stream().anyMatch(area -> isStated(parsed, clause, area.end()));
    }

    /** 是 states anything of an area; 为 and 成为 may make a new subject of it, unless a partner is what it is. */
    private static boolean isStated(Parsed parsed, Piece clause, int from) {
        return parsed.text().startsWith("是", from)
                || (!parsed.mentions(clause, Term.PARTNER).isEmpty() && states(parsed, new Piece(from, clause.end())));
    }

    /** 在东盟国家中: a clause that only says what the next ones pick a part of. */
    public static boolean isFrame(Parsed parsed, Piece clause) {
        String words = clause.of(parsed.text()).strip();
        return words.startsWith("在") && words.endsWith("中");
    }

    public static boolean startsWith(Parsed parsed, Piece stretch, Term... terms) {
        for (Mention mention : parsed.mentions()) {
            boolean counts = Parsed.lies(mention, stretch)
                    && mention.term() != Term.FILLER
                    && mention.term() != Term.TOTAL_ROW // 合计出口
                    && (mention.term() != Term.OF_WHICH || List.of(terms).contains(Term.OF_WHICH));
            if (counts) {
                return List.of(terms).contains(mention.term()) && parsed.firstUnknown(stretch) > mention.start();
            }
        }
        return false;
    }
}
