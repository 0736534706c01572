package org.yearbook.extract.prose.name;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** What is counted, where Chinese names it behind the count: 新增了25个分厂, 61万辆国产汽车. */
public final class CountedBehind {

    /** Words that go on after what is counted, and are none of its name. */
    private static final String GOING_ON = "的从由经通在以于向对把被将已均都也而则就占居获位属到";

    /** 限额以上企业: part of a name. */
    private static final Pattern BOUND = Pattern.compile("以[上下内外]|经[贸济营销纪典理费]|从业|对[外口接话]|就[业医读]|居[民住]"
            + "|在[校建册线岗外职营研]|获[奖批]|通[道关信用航车勤]|(?<=[展岗床车席铺泊舱摊机座学点])位|(?<=[金附])属|(?<=[交流直])通|(?<=民)居");

    /** Where something is traded to: 出口到欧洲. */
    private static final String TO = "到至往";

    /** Between one thing that is counted and the next: 5个园区和8家企业. */
    private static final String JOINING = "和及与";

    private static final Pattern QUOTED = Pattern.compile("“[^“”，。；、\\d]{1,8}”(?=\\p{IsHan})");

    /** A longer run of characters is more than a name. */
    private static final int LONGEST = 16;

    private static final int SHORTEST = 2;

    /** 突破5万箱大关, 迈上9亿元台阶: a mark that an amount passes, and nothing that is counted. */
    private static final Pattern MARK = Pattern.compile("(?:大关|关口|台阶|门槛|规模|水平|高位|目标|左右|级).*");

    private static final String MAIN = "主要";

    private static final Set<Term> NO_NAME = EnumSet.of(
            Term.CHANGE,
            Term.MEASURE,
            Term.PART_OF,
            Term.COMPARED,
            Term.GAP,
            Term.OVER,
            Term.TOWARDS,
            Term.RESPECTIVELY,
            Term.FORECAST,
            Term.TARGET,
            Term.HERE,
            Term.HEDGE_AFTER,
            Term.OF_WHICH);

    private CountedBehind() {}

    /** The name right behind a count; empty behind money, rates and what is counted in words before it. */
    public static Optional<Piece> of(Parsed parsed, Numeral numeral) {
        if (parsed.isEnglish()
                || numeral.ordinal()
                || numeral.unit().isEmpty()
                || !numeral.currency().isEmpty()
                || numeral.isPercent()
                || numeral.isPoints()
                || numeral.baseUnit().equals("times")) {
            return Optional.empty();
        }
        int end = startBehind(parsed, numeral.end());
        boolean people = numeral.unitWord().endsWith("人") && parsed.text().startsWith("口", end); // 2亿人口
        return name(parsed, people ? end - 1 : end);
    }

    /** 揽得5亿元旅游收入: what money is of, where nothing before it says so and the name ends the clause in such a word. */
    public static Optional<Piece> earned(Parsed parsed, Piece stretch, Numeral numeral) {
        if (parsed.isEnglish() || numeral.currency().isEmpty() || isMeasured(parsed, stretch)) {
            return Optional.empty();
        }
        int start = startBehind(parsed, numeral.end());
        int of = parsed.text().startsWith("的", start) ? start + 1 : start;
        return name(parsed, of)
                .filter(name -> name.end() == parsed.clauseAt(numeral.start()).end()
                        || Clauses.BREAKS.indexOf(parsed.text().charAt(name.end())) >= 0)
                .filter(name -> Stream.of(Term.HEAD, Term.INDICATOR)
                        .flatMap(term -> parsed.mentions(name, term).stream())
                        .anyMatch(head -> head.end() == name.end()));
    }

    private static boolean isMeasured(Parsed parsed, Piece stretch) {
        return !parsed.flows(stretch).isEmpty()
                || !parsed.mentions(stretch, Term.HEAD).isEmpty()
                || !parsed.subjects(stretch, Term.INDICATOR).isEmpty()
                || parsed.has(stretch, Term.MEASURE, "level");
    }

    /** 300个以上分厂: the name stands behind the hedge. */
    private static int startBehind(Parsed parsed, int end) {
        return parsed.mentions(new Piece(end, parsed.text().length()), Term.HEDGE_AFTER).stream()
                .filter(hedge -> hedge.start() == end)
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(end);
    }

    /** The run of words from here that may be a name, up to the word that goes on after it. */
    static Optional<Piece> name(Parsed parsed, int from) {
        int start = behindFiller(parsed, WordBounds.skipBlanks(parsed.text(), from));
        int end = behindQuotes(parsed, start);
        while (end < parsed.text().length() && isOfName(parsed, end)) {
            end++;
        }
        while (end > start && JOINING.indexOf(parsed.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Piece name = new Piece(start, end);
        if (MARK.matcher(name.of(parsed.text())).matches()) {
            return Optional.empty();
        }
        boolean names = end - start >= SHORTEST && end - start <= LONGEST;
        return names && !isOfCountries(parsed, start) && namesSomething(parsed, name)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** 128条“丝路海运”航线: a name in quotes may open the longer one. */
    private static int behindQuotes(Parsed parsed, int start) {
        Matcher quoted =
                QUOTED.matcher(parsed.text()).region(start, parsed.text().length());
        return quoted.lookingAt() ? quoted.end() : start;
    }

    /** 20个主要城市: a word that says nothing of its own may stand before the name. */
    private static int behindFiller(Parsed parsed, int start) {
        return parsed.mentions().stream()
                .filter(word -> word.start() == start && word.end() - start == MAIN.length())
                .filter(word -> parsed.text().startsWith(MAIN, start))
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(start);
    }

    /** 30个国家和地区: counted in the world, and no more is said of them. */
    private static boolean isOfCountries(Parsed parsed, int start) {
        return parsed.mentions().stream()
                .anyMatch(kind -> kind.term() == Term.STUB_HEAD && kind.code().equals("area") && kind.start() == start);
    }

    private static boolean namesSomething(Parsed parsed, Piece name) {
        return parsed.hasUnknownWords(name)
                || !parsed.mentions(name, Term.INDICATOR).isEmpty()
                || parsed.mentions(name, Term.FILLER).stream()
                        .anyMatch(word -> word.code().equals("noun"));
    }

    private static boolean isOfName(Parsed parsed, int index) {
        char character = parsed.text().charAt(index);
        return (Character.isIdeographic(character) || WordBounds.isLatin(character))
                && (GOING_ON.indexOf(character) < 0
                        || BOUND.matcher(parsed.text())
                                .useTransparentBounds(true)
                                .region(index, parsed.text().length())
                                .lookingAt())
                && parsed.numerals().stream().noneMatch(other -> other.start() == index)
                && parsed.mentions().stream().noneMatch(word -> word.start() == index && isNoName(parsed, word));
    }

    /** Whether the word for a direction of trade is part of a longer name: 出口订单, 文化出口项目. */
    static boolean goesOn(Parsed parsed, int end) {
        return end < parsed.text().length()
                && Character.isIdeographic(parsed.text().charAt(end))
                && TO.indexOf(parsed.text().charAt(end)) < 0
                && !ChineseNames.isPredicate(parsed, end)
                && parsed.mentions().stream()
                        .noneMatch(word -> word.start() == end
                                && (NO_NAME.contains(word.term())
                                        || word.term() == Term.AREA
                                        || word.term() == Term.HEDGE_BEFORE
                                        || (word.term() == Term.FILLER
                                                && !word.code().equals("noun"))));
    }

    private static boolean isNoName(Parsed parsed, Mention word) {
        boolean mayGoOn = word.term() == Term.FLOW || word.code().equals("level"); // 超大规模数据中心
        return (mayGoOn && !goesOn(parsed, word.end()))
                || (!mayGoOn && NO_NAME.contains(word.term()))
                || (word.term() == Term.HEDGE_BEFORE && word.length() > 1) // 6个港口超过
                || (word.term() == Term.FILLER && !word.code().equals("noun") && word.length() > 1);
    }
}
