package org.yearbook.extract.prose.aside;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Finds what a sentence prints beside its subject: titles, brackets, credits, the currency that is reckoned in, and what
 * changes and gaps are measured from.
 */
public final class Asides {

    /** 按美元计算: a statement of currency, which no subject is made of. */
    public static final Pattern CURRENCY_BASIS = Pattern.compile("(?:按|以)([^，；,;]{1,5}?)(?:计算|计价|计值|计)");

    private static final Pattern SAME_TIME = Pattern.compile(
            "^\\s*(?:年)?(?:的)?(?:同期|同月|同季|同时[段期]|相比|底|末)*(?:(?:第[一二三四五六七八九十]次)?(?:全国)?(?:人口|经济|农业)普查)?(?:相?比较?)?");

    private static final Pattern OF_TIME = Pattern.compile("(?:同期|同月|同季|全年)?(?:水平)?的(?:近|约|超|超过|逾)?");

    private Asides() {}

    /** Which characters of the sentence say nothing of what its numbers are about; wholes of shares are not yet among them. */
    public static BitSet of(Surroundings around, List<Numeral> numerals, List<Attribution> attributions) {
        String text = around.text();
        BitSet aside = new BitSet(text.length());
        List<Piece> regions = new ArrayList<>(around.titles());
        brackets(text).stream().filter(bracket -> !isOnlyTime(around, bracket)).forEach(regions::add);
        attributions.forEach(credit -> regions.add(new Piece(credit.start(), credit.end())));
        Matcher currency = CURRENCY_BASIS.matcher(text);
        while (currency.find()) {
            regions.add(new Piece(currency.start(), currency.end()));
        }
        regions.addAll(compared(text, around.mentions(), around.dates()));
        regions.addAll(TimesAside.of(text, around.dates()));
        regions.addAll(bases(around, numerals));
        if (around.english()) {
            regions.addAll(EnglishBaseTimes.of(around.folded(), around.dates(), numerals));
        }
        regions.addAll(gaps(text, around.mentions(), numerals));
        regions.addAll(causes(around, numerals));
        regions.forEach(region -> aside.set(region.start(), region.end()));
        return aside;
    }

    /** 恢复至2019年的107%, 相当于上年同期的七成: the time that a percentage is of is not the figure's own. */
    private static List<Piece> bases(Surroundings around, List<Numeral> numerals) {
        List<Piece> regions = new ArrayList<>();
        String text = around.text();
        for (Dated date : around.dates()) {
            boolean reached = around.mentions().stream() // 增至2024年的21%: what it was then
                    .anyMatch(change -> change.term() == Term.CHANGE && change.end() == date.start());
            if (reached) {
                continue;
            }
            Matcher of = OF_TIME.matcher(text).region(date.end(), text.length());
            int start = of.lookingAt() ? of.end() : -1;
            numerals.stream()
                    .filter(numeral -> numeral.start() == start && numeral.isPercent())
                    .forEach(numeral -> regions.add(new Piece(date.start(), start)));
        }
        return regions;
    }

    private static List<Piece> brackets(String text) {
        List<Piece> brackets = new ArrayList<>();
        for (int index = 0; index < text.length(); index++) {
            if ("（(".indexOf(text.charAt(index)) >= 0) {
                int close = Sentences.closing(text, index);
                if (close > index) {
                    brackets.add(new Piece(index, close + 1));
                    index = close;
                }
            }
        }
        return brackets;
    }

    /** Exports (January-August 2023) rose: the only time of an English sentence; a year alone may be that of a source. */
    private static boolean isOnlyTime(Surroundings around, Piece bracket) {
        if (!around.english() || around.dates().size() != 1) {
            return false;
        }
        Dated date = around.dates().get(0);
        @Nullable Period period = date.period();
        return date.start() == bracket.start() + 1
                && date.end() == bracket.end() - 1
                && period != null
                && !period.isYear();
    }

    /** 较上年, 与2022年同期相比: the time that a change is measured from is not the figure's own. */
    private static List<Piece> compared(String text, List<Mention> mentions, List<Dated> dates) {
        List<Piece> regions = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.term() == Term.COMPARED) {
                int next = WordBounds.skipBlanks(text, mention.end());
                Optional<Dated> base =
                        dates.stream().filter(date -> date.start() == next).findFirst();
                base.ifPresent(date -> {
                    Matcher rest = SAME_TIME.matcher(text).region(date.end(), text.length());
                    regions.add(new Piece(mention.start(), rest.lookingAt() ? rest.end() : date.end()));
                });
                if (base.isEmpty()) {
                    BasesInWords.behind(text, mentions, mention).ifPresent(regions::add);
                }
            }
        }
        return regions;
    }

    /** 受出口需求下跌影响，微升2%: why something changed is not what changed. */
    private static List<Piece> causes(Surroundings around, List<Numeral> numerals) {
        List<Piece> regions = new ArrayList<>();
        for (Mention cause : around.mentions()) {
            if (cause.term() == Term.ASIDE && cause.code().equals("cause")) {
                int clauseEnd = Clauses.end(around.text(), cause.end());
                around.mentions().stream()
                        .filter(gap -> gap.term() == Term.GAP && cause.end() <= gap.start() && gap.end() <= clauseEnd)
                        .filter(gap -> numerals.stream()
                                .noneMatch(number -> number.isFigure()
                                        && cause.end() <= number.start()
                                        && number.end() <= gap.start()))
                        .findFirst()
                        .ifPresent(gap -> regions.add(new Piece(cause.start(), gap.end())));
            }
        }
        return regions;
    }

    /** 较全国增速高3个百分点, 比上年同期少4亿元: what lies between two quantities, of which the first alone is the subject. */
    private static List<Piece> gaps(String text, List<Mention> mentions, List<Numeral> numerals) {
        List<Piece> regions = new ArrayList<>();
        for (Numeral points : numerals) {
            int start = Clauses.start(text, points.start());
            int end = startOfHedge(mentions, points.start());
            boolean change = mentions.stream()
                    .anyMatch(mention -> mention.term() == Term.CHANGE && mention.end() == end); // 比上年提高
            boolean counts = points.isFigure() || points.disposition() == Disposition.NOT_UNDERSTOOD; // 快4.6和3.1个百分点
            Optional<Integer> gap = further(mentions, end)
                    .map(word -> points.start())
                    .or(() -> distance(mentions, end).map(Mention::start)); // 比全国整体增速高出3个百分点
            if (counts && !change && gap.isPresent()) {
                mentions.stream()
                        .filter(mention -> mention.term() == Term.COMPARED
                                && mention.start() >= start
                                && mention.end() < gap.get())
                        .findFirst()
                        .ifPresent(compared -> regions.add(new Piece(compared.start(), gap.get())));
            }
        }
        return regions;
    }

    /** Whether a number is the distance between two quantities: 比上年同期少4亿元. */
    public static boolean isBehindGap(Parsed parsed, Numeral numeral) {
        int end = startOfHedge(parsed.mentions(), numeral.start());
        return further(parsed.mentions(), end).isPresent() && parsed.aside().get(end - 1);
    }

    /** Whether the numbers behind these words tell by how much less something is than it was: 比上年同期低, not 比全国低. */
    public static boolean isBehindLess(Parsed parsed, Piece stretch) {
        int end = startOfHedge(parsed.mentions(), stretch.end());
        boolean itself = parsed.mentions(stretch, Term.COMPARED).stream()
                .anyMatch(compared -> parsed.dates().stream()
                        .anyMatch(date -> date.start() == WordBounds.skipBlanks(parsed.text(), compared.end())));
        return itself
                && end > stretch.start()
                && further(parsed.mentions(), end)
                        .filter(word -> word.code().equals("less"))
                        .isPresent()
                && parsed.aside().get(end - 1);
    }

    /** The word for a distance that ends at this index. */
    private static Optional<Mention> further(List<Mention> mentions, int end) {
        return mentions.stream()
                .filter(mention -> mention.term() == Term.FURTHER && mention.end() == end)
                .findFirst();
    }

    private static Optional<Mention> distance(List<Mention> mentions, int end) {
        return mentions.stream()
                .filter(mention -> mention.term() == Term.GAP && mention.code().equals("gap") && mention.end() == end)
                .findFirst();
    }

    private static int startOfHedge(List<Mention> mentions, int number) {
        return mentions.stream()
                .filter(mention -> mention.term() == Term.HEDGE_BEFORE && mention.end() == number)
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(number);
    }
}
