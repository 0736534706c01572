package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Finds the wholes that shares are taken of, which are not what a share is about: the words from 占 to the number
 * (占全国服务出口的5.4%), a wider area right before a word for share (全国占比), the area that a rank is held in (位居世界
 * 第一), and what a gap is measured from (高出货物出口2个百分点).
 */
public final class Wholes {

    private static final Pattern TOP = Pattern.compile("首位|之首|榜首|前列|前茅");

    private static final String CONTRIBUTION = "贡献";

    private final AreaTree tree;

    public Wholes(AreaTree tree) {
        this.tree = tree;
    }

    /** Those of a sentence, in its order. */
    public List<Piece> of(Parsed parsed) {
        List<Piece> wholes = new ArrayList<>();
        for (Mention mention : parsed.mentions()) {
            if (mention.term() == Term.PART_OF) {
                wholes.add(new Piece(mention.start(), endOfWhole(parsed, mention)));
            } else if (mention.term() == Term.GAP && !parsed.aside().get(mention.start())) {
                gap(parsed, mention).ifPresent(wholes::add);
            } else if (mention.term() == Term.MEASURE && mention.code().equals("rank")) {
                ranking(parsed, mention).ifPresent(wholes::add);
            } else if (mention.term() == Term.MEASURE && isContribution(parsed, mention)) {
                contributedTo(parsed, mention).ifPresent(wholes::add);
            } else if (mention.term() == Term.MEASURE) {
                WholesBefore.of(parsed, mention).ifPresent(wholes::add);
            } else if (mention.term() == Term.AREA
                    && (isWholeOfShare(parsed, mention) || RankedAreas.isOne(parsed, mention))) {
                wholes.add(new Piece(mention.start(), mention.end()));
            }
        }
        return wholes;
    }

    /** What stands between a word of distance and its number; 带动出口增长5% is a growth, 带动…0.5个百分点 a distance. */
    private static Optional<Piece> gap(Parsed parsed, Mention gap) {
        int end = toNumber(parsed, gap);
        boolean points = parsed.numerals().stream().anyMatch(number -> number.start() == end && number.isPoints());
        return gap.code().equals("gap") || points ? Optional.of(new Piece(gap.end(), end)) : Optional.empty();
    }

    private static int toNumber(Parsed parsed, Mention gap) {
        int from = gap.end();
        int clauseEnd = parsed.clauseAt(gap.start()).end();
        return parsed.numerals().stream()
                .filter(Numeral::isFigure)
                .mapToInt(Numeral::start)
                .filter(start -> start >= from && start < clauseEnd)
                .findFirst()
                .orElse(clauseEnd);
    }

    /** 居全国城市第6位: what the rank is held among. */
    private static Optional<Piece> ranking(Parsed parsed, Mention held) {
        int clauseEnd = parsed.clauseAt(held.start()).end();
        return parsed.numerals().stream()
                .filter(rank -> rank.ordinal() && rank.start() > held.end() && rank.start() < clauseEnd)
                .map(rank -> new Piece(held.end(), parsed.text().lastIndexOf('第', rank.start())))
                .filter(among -> among.start() < among.end())
                .findFirst()
                .or(() -> atTop(parsed, new Piece(held.end(), clauseEnd)));
    }

    /** 居全国城市首位, 居各国之首. */
    private static Optional<Piece> atTop(Parsed parsed, Piece behind) {
        Matcher top = TOP.matcher(parsed.text()).region(behind.start(), behind.end());
        return top.find() && top.start() > behind.start()
                ? Optional.of(new Piece(behind.start(), top.start()))
                : Optional.empty();
    }

    private static boolean isContribution(Parsed parsed, Mention measure) {
        return parsed.text().substring(measure.start(), measure.end()).contains(CONTRIBUTION);
    }

    /** 对全省外贸的贡献率, 贡献了全省外贸增量的六成: what something contributes to is none of its partners. */
    private static Optional<Piece> contributedTo(Parsed parsed, Mention contribution) {
        int start = Clauses.start(parsed.text(), contribution.start());
        return parsed.mentions(new Piece(start, contribution.start()), Term.TOWARDS).stream()
                .filter(towards -> towards.code().equals("at"))
                .reduce((first, second) -> second)
                .map(towards -> new Piece(towards.start(), contribution.start()))
                .or(() -> Optional.of(new Piece(contribution.end(), toNumber(parsed, contribution))));
    }

    private static int endOfWhole(Parsed parsed, Mention partOf) {
        int clauseEnd = parsed.clauseAt(partOf.start()).end();
        int end = parsed.numerals().stream()
                .filter(numeral -> numeral.isFigure() && numeral.isPercent())
                .mapToInt(Numeral::start)
                .filter(start -> start >= partOf.end() && start < clauseEnd)
                .findFirst()
                .orElse(clauseEnd);
        Piece whole = new Piece(partOf.end(), end);
        return parsed.isEnglish() ? startOfChange(parsed, whole) : endOfShare(parsed, whole);
    }

    /** The share of exports in output rose by 2 points. */
    private static int startOfChange(Parsed parsed, Piece whole) {
        return parsed.mentions(whole, Term.CHANGE).stream()
                .filter(change -> !change.code().equals("negative"))
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(whole.end());
    }

    /** 占出口比重下降2个百分点: what is said of the share is no part of the whole. */
    private static int endOfShare(Parsed parsed, Piece whole) {
        return parsed.mentions().stream()
                .filter(mention -> Parsed.lies(mention, whole)
                        && mention.term() == Term.MEASURE
                        && mention.code().equals("share"))
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(whole.end());
    }

    /** The nation or the world before 占比, unless nothing but it could be the part. */
    private boolean isWholeOfShare(Parsed parsed, Mention area) {
        boolean beforeShare = parsed.mentions().stream()
                .anyMatch(mention -> mention.term() == Term.MEASURE
                        && mention.code().equals("share")
                        && mention.start() == endWithOf(parsed, area));
        if (!beforeShare) {
            return false;
        }
        return RankedAreas.isWhole(parsed, area) || tree.contains(area.code(), areaBefore(parsed, area));
    }

    /** 在全国的占比. */
    private static int endWithOf(Parsed parsed, Mention area) {
        int end = WordBounds.skipBlanks(parsed.text(), area.end());
        return parsed.text().startsWith("的", end) ? end + 1 : end;
    }

    private static @Nullable String areaBefore(Parsed parsed, Mention area) {
        @Nullable String last = null;
        for (Mention mention : parsed.mentions()) {
            if (mention.term() == Term.AREA && mention.end() <= area.start()) {
                last = mention.code();
            }
        }
        return last;
    }
}
