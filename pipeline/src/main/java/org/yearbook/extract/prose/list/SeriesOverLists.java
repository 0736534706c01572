package org.yearbook.extract.prose.list;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Further values for the names of a list that a sentence has dealt values out to: 分别为3亿元和4亿元，同比分别增长5%和6%，较上年
 * 提高0.1和0.2个百分点.
 */
final class SeriesOverLists {

    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,]*(?:respectively)?[\\s,]*(?:(?:in|for|during) (?:the )?)?[\\s,]*");

    private static final char LISTED = '、';

    private final Parsed parsed;
    private List<Draft> last = List.of();

    SeriesOverLists(Parsed parsed) {
        this.parsed = parsed;
    }

    void remember(List<Draft> list) {
        last = List.copyOf(list);
    }

    /**
     * The values of the list that as many values behind these words go on about; empty if they are of something else.
     * With 分别 the words may say what is told of the names, without it they may only tell of a change.
     */
    List<Draft> secondSeries(Piece stretch, int count, boolean deals, List<Draft> drafts) {
        boolean listsOwn = stretch.of(parsed.text()).indexOf(LISTED) >= 0; // 青年、老年户籍人口分别为
        List<Draft> levels = !listsOwn && (deals || tellsOfChange(stretch)) ? levelsReadLast(drafts, count) : List.of();
        if (!levels.isEmpty()) {
            return levels;
        }
        if (last.size() != count || namesOwn(stretch) || listsOwn) {
            return List.of();
        }
        return deals || tellsOfChange(stretch) ? last : List.of();
    }

    /** Whether nothing but 分别 stands between the list read last, of this many values, and these words, which tell of a change. */
    boolean isRightBehind(Piece stretch, int count) {
        if (!goesOnWith(stretch, count)) {
            return false;
        }
        int from = last.get(count - 1).numeral().end();
        int to = stretch.start();
        return from <= to
                && BETWEEN.matcher(parsed.withoutTimes(new Piece(from, to))).matches();
    }

    /** Whether as many values behind words of change are a further series over the list dealt out last. */
    boolean goesOnWith(Piece stretch, int count) {
        return count > 1 && last.size() == count && tellsOfChange(stretch);
    }

    private boolean tellsOfChange(Piece stretch) {
        return !namesOwn(stretch)
                && (!parsed.mentions(stretch, Term.CHANGE).isEmpty()
                        || !parsed.mentions(stretch, Term.PART_OF).isEmpty()
                        || parsed.mentions(stretch, Term.MEASURE).stream()
                                .anyMatch(measure -> !measure.code().equals(Measure.LEVEL.code())));
    }

    /** The levels read last, if they are exactly this many of one unit: 合同额20亿元、执行额14亿元，同比分别增长6%和5%. */
    private List<Draft> levelsReadLast(List<Draft> drafts, int count) {
        int from = drafts.size() - count;
        if (from < 0) {
            return List.of();
        }
        List<Draft> levels = drafts.subList(from, drafts.size());
        String unit = levels.get(0).numeral().baseUnit();
        boolean alike = levels.stream().allMatch(draft -> isLevelIn(draft, unit));
        boolean all = (from == 0 || isApart(drafts, from))
                && levels.stream().allMatch(draft -> draft.measured().measure() == Measure.LEVEL);
        boolean more = from > 0 && isLevelIn(drafts.get(from - 1), unit) && !isOpenedByOfWhich(drafts, from);
        return all || (alike && !more) ? List.copyOf(levels) : List.of();
    }

    /** 去程3列、2万箱，分别增长4%、5%；回程6列、7万箱，分别增长: a semicolon before the levels closes what was told before. */
    private boolean isApart(List<Draft> drafts, int first) {
        int end = drafts.get(first - 1).numeral().end();
        return parsed.text().substring(end, drafts.get(first).numeral().start()).indexOf('；') >= 0;
    }

    /** 进出口50亿元，其中出口30亿元、进口20亿元，分别增长: the whole before 其中 is none of the list. */
    private boolean isOpenedByOfWhich(List<Draft> drafts, int first) {
        int start = drafts.get(first - 1).numeral().end();
        Piece between = new Piece(start, drafts.get(first).numeral().start());
        return !parsed.mentions(between, Term.OF_WHICH).isEmpty();
    }

    private static boolean isLevelIn(Draft draft, String unit) {
        return draft.measured().measure() == Measure.LEVEL
                && draft.numeral().baseUnit().equals(unit);
    }

    private boolean namesOwn(Piece stretch) {
        return !parsed.subjects(stretch, Term.AREA).isEmpty()
                || !parsed.subjects(stretch, Term.INDICATOR).isEmpty()
                || !parsed.flows(stretch).isEmpty()
                || parsed.hasUnknownWords(stretch);
    }
}
