package org.yearbook.extract.prose.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Ranges;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Finds runs of values such as 3亿元、4亿元和5亿元, one unit for all or each its own. */
public final class ValueLists {

    private static final String COUNTER = "个";

    private static final String TIMES = "times";

    private static final Pattern JOINER = Pattern.compile(
            "\\s*(?:、|，|,)?\\s*(?:和|与|及|以及|and)?\\s*(?:约|近|超|超过)?\\s*(?:(?:[A-Z]{0,3}\\p{Sc}|RMB|CNY|USD|EUR)\\s*)?");

    private static final Pattern FROM =
            Pattern.compile("\\bfrom (?:(?:about|around|some|nearly|almost|over|only|just) )*$");

    private static final Pattern TO = Pattern.compile(" to (?:(?:about|around|some|nearly|almost|over|only|just) )*");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Parsed parsed;

    public ValueLists(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The quantities of the sentence; in a list behind 分别 a number takes the unit of the next one that has it. */
    public List<Numeral> figures() {
        List<Numeral> figures = new ArrayList<>();
        List<Numeral> all = parsed.numerals();
        for (int index = all.size() - 1; index >= 0; index--) {
            Numeral numeral = all.get(index);
            if (numeral.isFigure()) {
                figures.add(0, sharesUnit(numeral, figures) ? numeral.withUnitOf(figures.get(0)) : numeral);
            } else if (numeral.disposition() == Disposition.NOT_UNDERSTOOD
                    && !figures.isEmpty()
                    && ((isJoined(parsed, numeral, figures.get(0))
                                    && (isBehindRespectively(numeral) || isOfEnglishList(index, figures)))
                            || isChangedFrom(numeral, figures.get(0))
                            || Ranges.joins(parsed, numeral, figures.get(0)))) {
                figures.add(0, numeral.withUnitOf(figures.get(0)));
            }
        }
        return List.copyOf(figures);
    }

    private boolean sharesUnit(Numeral numeral, List<Numeral> behind) {
        return sharesWordOfUnit(numeral, behind) || sharesMagnitude(numeral, behind);
    }

    /** $3.5 and $4 billion: the first prints the currency alone. */
    private boolean sharesMagnitude(Numeral numeral, List<Numeral> behind) {
        return parsed.isEnglish()
                && !behind.isEmpty()
                && !numeral.currency().isEmpty()
                && numeral.currency().equals(behind.get(0).currency())
                && numeral.numberEnd() == numeral.end()
                && isSmall(numeral)
                && !isSmall(behind.get(0))
                && numeral.value().compareTo(THOUSAND) < 0
                && isJoined(parsed, numeral, behind.get(0));
    }

    private static boolean isSmall(Numeral numeral) {
        return numeral.measuredIn()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** 0.6个和1.3个百分点: the first prints the beginning of the unit alone. */
    private boolean sharesWordOfUnit(Numeral numeral, List<Numeral> behind) {
        return !behind.isEmpty()
                && behind.get(0).isPoints()
                && numeral.unitWord().equals(COUNTER)
                && behind.get(0).unitWord().startsWith(COUNTER)
                && isJoined(parsed, numeral, behind.get(0));
    }

    /** Fell from 3.5 to 2.5 million tonnes: the unit stands behind what it came to alone. */
    private boolean isChangedFrom(Numeral numeral, Numeral next) {
        String text = parsed.folded();
        return parsed.isEnglish()
                && numeral.end() <= next.start()
                && TO.matcher(text.substring(numeral.end(), next.start())).matches()
                && FROM.matcher(text.substring(0, numeral.start())).find()
                && parsed.mentions(new Piece(0, numeral.start()), Term.CHANGE).stream()
                        .anyMatch(change -> parsed.clauseAt(change.start()).equals(parsed.clauseAt(numeral.start())));
    }

    /** Tea, rice and coal rose 3, 5 and 6 percent: the unit stands behind the last of a list alone. */
    private boolean isOfEnglishList(int index, List<Numeral> figures) {
        if (!parsed.isEnglish()) {
            return false;
        }
        Numeral next = figures.get(0);
        boolean percent = next.isPercent() || next.isPoints();
        return isDealtOutBehind(parsed, next)
                || (percent
                        ? DealtOut.areEnglishChanges(parsed, around(index, figures))
                        : DealtOut.toEnglishNames(
                                parsed,
                                new Piece(0, parsed.numerals().get(index).start()),
                                around(index, figures)));
    }

    /** The values of the list that the number of this index is one of, the figures behind it those known. */
    private List<Numeral> around(int index, List<Numeral> figures) {
        List<Numeral> all = parsed.numerals();
        int first = index;
        while (first > 0
                && all.get(first - 1).disposition() == Disposition.NOT_UNDERSTOOD
                && isJoined(parsed, all.get(first - 1), all.get(first))) {
            first--;
        }
        List<Numeral> values = new ArrayList<>(all.subList(first, index + 1));
        values.addAll(runFrom(parsed, figures, 0, false));
        return values;
    }

    private boolean isBehindRespectively(Numeral numeral) {
        return !parsed.mentions(new Piece(0, numeral.start()), Term.RESPECTIVELY)
                .isEmpty();
    }

    /** 602亿、190亿、30亿元: 亿 is the beginning of the unit of the whole list. */
    private static boolean isOfUnit(Numeral first, Numeral second) {
        boolean begins = first.baseUnit().isEmpty()
                && !first.unit().isEmpty()
                && second.unit().startsWith(first.unit());
        return begins || first.baseUnit().equals(second.baseUnit()) || isTimesAndPercent(first, second);
    }

    /** 分别增长2倍、5%: growth so fast that it is told in times stands in one list with others. */
    private static boolean isTimesAndPercent(Numeral first, Numeral second) {
        return (first.baseUnit().equals(TIMES) && second.isPercent())
                || (first.isPercent() && second.baseUnit().equals(TIMES));
    }

    /** 分别增长7倍、28%: in times or in per cent. */
    private static boolean isGrowth(Parsed parsed, Numeral numeral) {
        return !parsed.isEnglish() && (numeral.isPercent() || numeral.baseUnit().equals("times"));
    }

    /** 茶具、游客分别为9亿元、8万人: amounts of what differs stand in one list where nothing but 、 or 和 is between. */
    private static boolean areAmountsListed(Parsed parsed, Numeral first, Numeral second) {
        return !parsed.isEnglish()
                && !first.isPercent()
                && !second.isPercent()
                && !first.baseUnit().isEmpty()
                && !second.baseUnit().isEmpty()
                && Joining.isJoined(parsed.text(), first.end(), second.start());
    }

    private static boolean isJoined(Parsed parsed, Numeral first, Numeral second) {
        int start = parsed.isEnglish() ? second.startWithMoney(parsed.text()) : second.start();
        String between = parsed.text().substring(first.end(), Math.max(first.end(), start));
        return !between.isBlank() && JOINER.matcher(withoutHedges(between)).matches();
    }

    /** 分别增长5%、下降6%: each value with its own word of change. */
    private static boolean isJoinedByChange(Parsed parsed, Numeral first, Numeral second) {
        int firstEnd = first.end();
        int secondStart = second.start();
        return parsed.mentions(new Piece(firstEnd, secondStart), Term.CHANGE).stream()
                .anyMatch(change -> WordBounds.skipBlanks(parsed.text(), change.end()) == secondStart
                        && JOINER.matcher(parsed.text().substring(firstEnd, change.start()))
                                .matches());
    }

    private static String withoutHedges(String between) {
        return between.replaceFirst("^\\s*(?:左右|以上|多|余)", "");
    }

    /** The values from this one on that belong to one list: of one base unit, nothing but joiners between, or behind 分别 a word of change. */
    public static List<Numeral> runFrom(Parsed parsed, List<Numeral> figures, int index, boolean deals) {
        List<Numeral> run = new ArrayList<>();
        run.add(figures.get(index));
        for (int next = index + 1; next < figures.size(); next++) {
            Numeral last = run.get(run.size() - 1);
            Numeral numeral = figures.get(next);
            if (Ranges.joins(parsed, last, numeral)) {
                run.add(numeral);
                continue;
            }
            boolean growths = isGrowth(parsed, last) && isGrowth(parsed, numeral);
            if (!(isOfUnit(last, numeral) || (deals && (growths || areAmountsListed(parsed, last, numeral))))
                    || last.ordinal() != numeral.ordinal()
                    || !(isJoined(parsed, last, numeral) || (deals && isJoinedByChange(parsed, last, numeral)))) {
                break;
            }
            run.add(numeral);
        }
        return run;
    }

    /** 分别有5%和6%的增长: what stands behind the last value tells what all of them measure. */
    static void measureAlike(Parsed parsed, List<Draft> list) {
        Draft last = list.get(list.size() - 1);
        boolean behind = last.numeral().isPercent()
                && last.measured().measure() != Measure.OTHER
                && last.stretch().equals(list.get(0).stretch());
        for (int index = 0; behind && index < list.size() - 1; index++) {
            Draft draft = list.get(index);
            if (draft.numeral().isPercent() && draft.measured().measure() == Measure.OTHER) {
                list.set(index, draft.with(last.measured()));
            }
        }
    }

    /** 257 billion and 41 billion of services in 2023, respectively: behind the values, at the end of what is said of them. */
    public static boolean isDealtOutBehind(Parsed parsed, Numeral numeral) {
        return !parsed.mentions(new Piece(numeral.end(), parsed.text().length()), Term.RESPECTIVELY)
                .isEmpty();
    }
}
