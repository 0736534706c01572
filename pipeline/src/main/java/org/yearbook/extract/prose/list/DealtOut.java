package org.yearbook.extract.prose.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.EnglishNames;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Whether the values of a list are dealt out, one to each of as many names, areas or times. */
public final class DealtOut {

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?$");

    /** Nothing but a verb of change or share with its preposition. */
    private static final Pattern VERB = Pattern.compile(
            " (?:[a-z]+ )?(?:[a-z]+ed|rose|fell|grew|shrank|slid|sank|dipped|were|was|made up|took up)(?: up| down)?(?: by| for| to| at)? \\s*\\S{0,4}");

    /** And 5 percent of them were cars: a part of those named before, and none of the values dealt out. */
    private static final Pattern OF = Pattern.compile("\\s*of\\b");

    private static final Pattern OF_THEM = Pattern.compile("\\s*of (?:them|these|those|which|whom|it)\\b");

    /** The verb that the values stand right behind. */
    private static final Pattern PLAIN_VERB = Pattern.compile(
            "[a-z] (?:[a-z]+ed|rose|fell|grew|shrank|were|made up|took up)(?: up| down)?(?: by| for| to| at)? \\s*\\S{0,4}$");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\b(?:between|from|than|compared)\\b");

    private static final Pattern AND = Pattern.compile(",? and\\b");

    private DealtOut() {}

    /** Exports and imports rose 3 and 5 percent: the verb of change or share right before them makes percentages of all, unlike was 38 and 15 percent. */
    static boolean areEnglishChanges(Parsed parsed, List<Numeral> values) {
        Piece before = new Piece(0, values.get(0).start());
        return toEnglishNames(parsed, before, values)
                && Stream.of(Term.CHANGE, Term.PART_OF)
                        .flatMap(term -> parsed.mentions(before, term).stream())
                        .anyMatch(verb -> new Piece(verb.end(), before.end())
                                .of(parsed.folded())
                                .isBlank());
    }

    /** 分别 before the values, respectively behind them. */
    static boolean is(Parsed parsed, Piece stretch, List<Numeral> values) {
        int end = values.get(values.size() - 1).end();
        if (parsed.isEnglish()) {
            return ValueLists.isDealtOutBehind(parsed, values.get(values.size() - 1))
                    || toEnglishNames(parsed, stretch, values);
        }
        return !parsed.mentions(stretch, Term.RESPECTIVELY).isEmpty()
                || namesAsMany(parsed, stretch, values.size())
                || parsed.mentions().stream()
                        .anyMatch(mention -> mention.term() == Term.RESPECTIVELY
                                && mention.start() >= end
                                && parsed.text()
                                        .substring(end, mention.start())
                                        .codePoints()
                                        .noneMatch(Character::isLetterOrDigit));
    }

    /** Exports of oil, gas and coal were 3, 4 and 5 million tonnes: as many names that nobody listed. */
    private static boolean toPlainNames(Parsed parsed, Piece stretch, List<Numeral> values) {
        int from = parsed.numerals().stream()
                .filter(numeral ->
                        numeral.isFigure() && numeral.end() <= values.get(0).start())
                .mapToInt(Numeral::end)
                .reduce(stretch.start(), Math::max);
        Piece names = new Piece(Math.min(from, stretch.end()), stretch.end());
        return parsed.dates().stream()
                        .noneMatch(date -> date.start() >= from
                                && date.end() <= stretch.end()
                                && AND.matcher(parsed.folded())
                                        .region(date.end(), parsed.folded().length())
                                        .lookingAt())
                && PLAIN_VERB.matcher(names.of(parsed.folded())).find()
                && !BETWEEN_NAMES.matcher(names.of(parsed.folded())).find()
                && !isPartBehind(parsed, names.start(), values)
                && EnglishNames.before(parsed, names, from, values.size()).isPresent();
    }

    /** Exports and imports rose 3% and 5%; trade with Peru and Chile grew 3 and 5 percent: as many names as values. */
    public static boolean toEnglishNames(Parsed parsed, Piece stretch, List<Numeral> values) {
        boolean several = values.size() > 1 && timesBehind(parsed, values.get(values.size() - 1)) != values.size();
        return several && (toListedNames(parsed, stretch, values) || toPlainNames(parsed, stretch, values));
    }

    private static boolean toListedNames(Parsed parsed, Piece stretch, List<Numeral> values) {
        return NameLists.before(parsed, stretch.end(), values.size())
                .filter(names -> names.get(0).start() >= stretch.start())
                .filter(names -> !BETWEEN.matcher(parsed.folded()
                                .substring(stretch.start(), names.get(0).start()))
                        .find())
                .filter(names -> !isPartBehind(parsed, names.get(0).listEnd(), values))
                .filter(names -> VERB.matcher(parsed.folded())
                        .region(names.get(0).listEnd(), stretch.end())
                        .matches())
                .isPresent();
    }

    private static boolean isPartBehind(Parsed parsed, int listEnd, List<Numeral> values) {
        int first = values.get(0).start();
        boolean change =
                !parsed.mentions(new Piece(listEnd, first), Term.CHANGE).isEmpty();
        return (change ? OF : OF_THEM)
                .matcher(parsed.folded())
                .region(values.get(values.size() - 1).end(), parsed.folded().length())
                .lookingAt();
    }

    /** Rose 3 percent and 5 percent in May and June: how many times follow, of which each has a value. */
    private static long timesBehind(Parsed parsed, Numeral last) {
        Piece behind = new Piece(last.end(), parsed.clauseAt(last.start()).end());
        return parsed.dates().stream()
                .filter(date -> date.start() >= behind.start() && date.end() <= behind.end())
                .count();
    }

    /** 输往德国及日本的出口下跌24.2%及22%, 进出口、出口、进口增长5%、6%和4%: as many areas or directions as values. */
    private static boolean namesAsMany(Parsed parsed, Piece stretch, int count) {
        boolean listed = Math.max(
                        parsed.subjects(stretch, Term.AREA).size(),
                        parsed.flows(stretch).size())
                >= count;
        return listed
                && NameLists.before(parsed, stretch.end(), count)
                        .filter(names ->
                                names.get(0).term() == Term.AREA || names.get(0).term() == Term.FLOW)
                        .filter(names -> names.get(0).start() >= stretch.start())
                        .isPresent();
    }

    /** 同比、环比分别增长5%和2%: each value of the same subject, over another time. */
    static boolean isOverEach(Parsed parsed, Piece stretch, int count) {
        List<Mention> over = parsed.mentions(stretch, Term.OVER);
        return !parsed.isEnglish()
                && over.size() == count
                && Joining.isJoined(parsed.text(), over.get(count - 2), over.get(count - 1));
    }

    /** 分别为2008年和2012年的3倍和2倍: the times are what the multiples are taken of. */
    static boolean areMultiplesOfTimes(Parsed parsed, Piece stretch, List<Numeral> values) {
        return !parsed.isEnglish()
                && parsed.text().startsWith("的", stretch.end() - 1)
                && values.stream().allMatch(value -> value.baseUnit().equals("times"));
    }
}
