package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.LabelTime;

/**
 * A short printed text of a table - a head, a row label, a caption - and the words of the configuration in it.
 *
 * @param mentions but for the whole that a share is a part of
 * @param rest what else it says, but for a unit in brackets; letters in it may narrow the meaning (旅行出口, B2B), so
 *     nothing may be assumed about such a text
 */
record PrintedWords(String text, List<Mention> mentions, LabelTime time, String rest) {

    /** What is left of 货物出口额 where the configuration lists 货物出口. */
    private static final Pattern AMOUNT = Pattern.compile("[总金]?[额值]");

    /** 一、 or （二） or # before a label. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|[#＃*＊]+)\\s*");

    private static final Pattern DOLLARS = Pattern.compile("(?i)(?<![a-z])(?:US|U\\.S\\.)(?=\\s?\\$|\\s+dollars?\\b)");

    static PrintedWords of(String text, TableLexicon known) {
        // Labels are spaced out to fill a column (上　海), which must not hide them.
        String closed = text.replaceAll("(?<=[\\u3400-\\u9FFF])[\\s\\u3000]+(?=[\\u3400-\\u9FFF])", "")
                .strip();
        Optional<IndexBase> base = IndexBase.in(closed);
        String timed = base.map(of -> of.removedFrom(closed)).orElse(closed);
        LabelTime time = LabelTime.of(timed);
        boolean named =
                base.isPresent() && known.lexicon().scan(closed).stream().anyMatch(base.get()::isWithin);
        String bare = withoutUnits(named ? closed : timed, known);
        List<Mention> mentions = known.lexicon().scan(bare);
        return new PrintedWords(closed, withoutWhole(mentions), time, rest(time.removedFrom(bare), mentions));
    }

    /** In 占服务贸易比重 the services are the whole of which something is a part, not what the share is of. */
    private static List<Mention> withoutWhole(List<Mention> mentions) {
        OptionalInt part = mentions.stream()
                .filter(mention -> mention.term() == Term.PART_OF)
                .mapToInt(Mention::start)
                .min();
        Set<Term> named = EnumSet.of(Term.INDICATOR, Term.FLOW, Term.AREA);
        return part.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(mention -> mention.start() < part.getAsInt() || !named.contains(mention.term()))
                        .toList();
    }

    private static String rest(String untimed, List<Mention> mentions) {
        return blanked(untimed, mentions.stream()).strip();
    }

    private static String blanked(String text, Stream<Mention> mentions) {
        StringBuilder blanked = new StringBuilder(text);
        mentions.forEach(mention -> {
            for (int index = mention.start(); index < mention.end(); index++) {
                blanked.setCharAt(index, ' ');
            }
        });
        return blanked.toString();
    }

    /** The US of US dollars is no area, and what stands in brackets as a unit names nothing either. */
    private static String withoutUnits(String text, TableLexicon known) {
        StringBuilder rest = new StringBuilder(text);
        Matcher number = NUMBERING.matcher(text);
        if (number.lookingAt()) {
            rest.replace(0, number.end(), " ".repeat(number.end()));
        }
        Matcher dollars = DOLLARS.matcher(text);
        while (dollars.find()) {
            rest.replace(
                    dollars.start(), dollars.end(), " ".repeat(dollars.group().length()));
        }
        Matcher brackets = TableLexicon.BRACKETS.matcher(text);
        while (brackets.find()) {
            if (known.unit(brackets.group(1)).isPresent()) {
                rest.replace(
                        brackets.start(),
                        brackets.end(),
                        " ".repeat(brackets.group().length()));
            }
        }
        return rest.toString();
    }

    /** The same words in a label of another time, as of the heads above it. */
    PrintedWords withTime(LabelTime aTime) {
        return new PrintedWords(text, mentions, aTime, rest);
    }

    /** The same without its words of time. */
    PrintedWords withoutTime() {
        return new PrintedWords(time.removedFrom(text), mentions, LabelTime.NONE, rest);
    }

    /** The same without the words of these sorts. */
    PrintedWords without(Set<Term> terms) {
        Stream<Mention> gone = mentions.stream().filter(mention -> terms.contains(mention.term()));
        return new PrintedWords(blanked(text, gone), mentions, time, rest);
    }

    /** The same with 全省 as the area that it means, where that is known. */
    PrintedWords placed(TableLexicon known) {
        List<Mention> placed = mentions.stream()
                .map(mention -> mention.term() != Term.HERE
                        ? mention
                        : known.here()
                                .area(mention.code(), known.vocabulary())
                                .map(code -> new Mention(mention.start(), mention.end(), Term.AREA, code))
                                .orElse(mention))
                .toList();
        return new PrintedWords(text, placed, time, rest);
    }

    /** Whether its words and times, or a unit alone, are all that the text says, no word is a name of its own, and no name of another scope. */
    boolean isUnderstood(TableLexicon known) {
        return !OwnNames.isIn(this)
                && known.scope().allows(this)
                && (rest.chars().noneMatch(Character::isLetter)
                        || AMOUNT.matcher(rest).matches()
                        || known.listedUnit(rest).isPresent());
    }

    /** The code of a term if all its mentions here agree on one. */
    Optional<String> only(Term term) {
        Set<String> codes = codes(term);
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    Set<String> codes(Term term) {
        Set<String> codes = new TreeSet<>();
        mentions.stream().filter(mention -> mention.term() == term).forEach(mention -> codes.add(mention.code()));
        return codes;
    }

    boolean has(Term term) {
        return mentions.stream().anyMatch(mention -> mention.term() == term);
    }

    /** Whether the text stands for a value that is not there. */
    boolean isMissing() {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.term() == Term.MISSING && mention.start() == 0 && mention.end() == text.length());
    }

    /** The flow that the words name: 进出口差额 is a balance; empty where they name none, or several. */
    Optional<Flow> flow() {
        Set<String> flows = codes(Term.FLOW);
        boolean balance = flows.contains(Flow.BALANCE.code()) && flows.contains(Flow.TOTAL.code());
        return balance && flows.size() == 2
                ? Optional.of(Flow.BALANCE)
                : only(Term.FLOW).map(Flow::of);
    }

    /** Whether they name several flows, so that no other label can tell which is meant. */
    boolean hasSeveralFlows() {
        return codes(Term.FLOW).size() > 1 && flow().isEmpty();
    }

    /** The measures that the words name, but for levels where another is named too. */
    Set<Measure> measures() {
        Set<Measure> named = EnumSet.noneOf(Measure.class);
        mentions.stream()
                .filter(mention -> mention.term() == Term.MEASURE)
                .forEach(mention -> named.add(isOfDecline(mention) ? Measure.OTHER : Measure.of(mention.code())));
        if (named.size() > 1) {
            named.remove(Measure.LEVEL);
        }
        if (hasSecondMeasure()) {
            named.add(Measure.OTHER);
        }
        return isMovingIndex() ? EnumSet.of(Measure.OTHER) : named;
    }

    /** Whether it is an index of the time before, of which there are several, and no indicator is that one. */
    private boolean isMovingIndex() {
        return IndexBase.in(text)
                .filter(IndexBase::isMoving)
                .filter(base -> mentions.stream()
                        .noneMatch(mention -> mention.term() == Term.INDICATOR && base.isWithin(mention)))
                .isPresent();
    }

    /** 降幅 3.5 is a growth of -3.5 or, where the minus is printed, of -3.5 too: nobody can tell which the column means. */
    private boolean isOfDecline(Mention measure) {
        return mentions.stream()
                .anyMatch(mention -> mention.term() == Term.CHANGE
                        && mention.code().equals("down")
                        && mention.start() == measure.start()
                        && mention.end() == measure.end());
    }

    /** Whether brackets name another measure than the words before them: 出口额（增速） heads two figures a cell. */
    private boolean hasSecondMeasure() {
        Matcher brackets = TableLexicon.BRACKETS.matcher(text);
        boolean second = false;
        while (brackets.find()) {
            int start = brackets.start();
            int end = brackets.end();
            boolean outside = text.substring(0, start).chars().anyMatch(Character::isLetter);
            second |= outside
                    && mentions.stream()
                            .anyMatch(mention -> mention.term() == Term.MEASURE
                                    && !mention.code().equals(Measure.LEVEL.code())
                                    && mention.start() > start
                                    && mention.end() < end);
        }
        return second;
    }

    /** Whether a word of change (增长, 减少) stands here, which may be meant in per cent or in the unit itself. */
    boolean hasChange() {
        return !time.compared().isEmpty()
                || mentions.stream()
                        .anyMatch(mention ->
                                mention.term() == Term.CHANGE && !mention.code().equals("negative"));
    }

    /** Whether a mention of the term is the whole text but for punctuation, digits and words of which (其中：北京). */
    boolean isNothingBut(Term term) {
        return isNothingBut(EnumSet.of(term));
    }

    /** The same for mentions of any of these terms. */
    boolean isNothingBut(Set<Term> terms) {
        Set<Term> known = EnumSet.of(Term.OF_WHICH);
        known.addAll(terms);
        return terms.stream().anyMatch(this::has)
                && without(known).text().chars().noneMatch(Character::isLetter);
    }
}
