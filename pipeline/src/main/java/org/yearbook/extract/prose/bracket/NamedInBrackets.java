package org.yearbook.extract.prose.bracket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * A list in which each per cent stands in brackets behind what it is of: 煤炭（5%）、电脑（4%）和服装（2%）所占比重较大. What they measure
 * is said behind the list, else by the figure right before it.
 *
 * @param signed whether a minus is printed before the number
 * @param bare whether nothing else is printed before it in its bracket
 * @param list where the list stands
 * @param name the words before the bracket
 * @param behind what is printed behind it
 */
record NamedInBrackets(Parsed parsed, boolean signed, boolean bare, Piece list, Piece name, Piece behind) {

    private static final String ENTRY = "[^，。；：、（(）)]{1,20}[（(][^（(）)]{1,12}[)）]";
    private static final Pattern LIST =
            Pattern.compile(ENTRY + "(?:(?:、|，|和|及|以及|与)" + ENTRY + ")+|" + ENTRY + "(?=[等的])");
    /** 出口增长5%，市场份额最大的是美国，其次是欧盟（12%）: goes on about what stands between. */
    private static final Pattern OF_ANOTHER = Pattern.compile("最|份额|比重|占");

    private static final Pattern NEXT = Pattern.compile("其次|次为|随后|然后|再次");

    /** 主要市场为, 主要来自, 省份主要包括. */
    private static final Pattern MAIN = Pattern.compile("主要[^，]{0,12}?(?:为|是|有|包括|集中[在于]|来自|来源于|分布[在于]|销往|出口到|出口至)");

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private static final Pattern JOINED = Pattern.compile("^(?:以及|和|及|与)");

    /** The entry of such a list that a number stands in; empty if it stands in none. */
    static Optional<NamedInBrackets> of(Parsed parsed, Numeral numeral, int open) {
        if (!numeral.isPercent() || parsed.isEnglish()) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(parsed.text());
        while (list.find()) {
            if (list.start() < open && open < list.end()) {
                return Optional.of(entry(parsed, numeral, open, list));
            }
        }
        return Optional.empty();
    }

    /** 茶叶（5吨）、竹器（4吨）出口增长: the direction of trade right behind a list of amounts. */
    static Optional<Flow> flowBehind(Parsed parsed, int open) {
        Matcher list = LIST.matcher(parsed.text());
        while (list.find()) {
            int end = list.end();
            if (list.start() < open && open < end) {
                return parsed.flows().stream()
                        .filter(flow -> flow.start() == end)
                        .map(Parsed::flow)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static NamedInBrackets entry(Parsed parsed, Numeral numeral, int open, Matcher list) {
        int start = open;
        while (start > list.start() && "）)、，".indexOf(parsed.text().charAt(start - 1)) < 0) {
            start--;
        }
        Matcher joined = JOINED.matcher(parsed.text().substring(start, open));
        start += start > list.start() && joined.find() ? joined.end() : 0;
        return new NamedInBrackets(
                parsed,
                numeral.value().signum() < 0,
                parsed.text().substring(open + 1, numeral.start()).codePoints().noneMatch(Character::isLetter),
                new Piece(list.start(), list.end()),
                new Piece(start, open),
                new Piece(list.end(), parsed.clauseAt(list.end() - 1).end()));
    }

    /** 对德国（5%）、美国（4%）的出口增长: the area of the entry, if those of the list are traded with. */
    Optional<String> partner() {
        boolean changes =
                change().isPresent() || !parsed.mentions(list, Term.CHANGE).isEmpty();
        boolean towards = changes
                && parsed.mentions(list, Term.TOWARDS).stream()
                        .anyMatch(word -> word.code().equals("at") && word.start() == list.start());
        return parsed.mentions(name, Term.AREA).stream()
                .filter(area -> area.end() == name.end() && (towards || areAmongPartners()))
                .map(Mention::code)
                .findFirst();
    }

    /** 输往主要目的地的出口上升，尤其是泰国（升9%）, 主要出口市场为泰国（9%）: the sentence speaks of partners before the areas. */
    private boolean areAmongPartners() {
        Piece front = front();
        return !parsed.mentions(front, Term.PARTNER).isEmpty()
                && !parsed.flows(front).isEmpty();
    }

    private Piece front() {
        int first = parsed.mentions(list, Term.AREA).stream()
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(list.start());
        return new Piece(0, first);
    }

    /** The word of change that is said of all of the list: 等出现增长. */
    private Optional<Mention> change() {
        return parsed.mentions(behind, Term.CHANGE).stream()
                .filter(change -> !change.code().equals("negative"))
                .reduce((first, second) -> second);
    }

    /** What the entry before it in the list is about, empty of the first. */
    Optional<Subject> before(List<Draft> drafts) {
        return drafts.isEmpty() || drafts.get(drafts.size() - 1).numeral().start() < list.start()
                ? Optional.empty()
                : Optional.of(drafts.get(drafts.size() - 1).subject());
    }

    Subject subject(Subject known, List<Draft> drafts) {
        Subject before = before(drafts).orElse(known);
        Subject named = before.unknown()
                .withWords(parsed.printed(name.start(), name.end()).strip());
        List<Flow> flows = new ArrayList<>();
        parsed.flows(partner().isPresent() && areAmongPartners() ? front() : behind)
                .forEach(flow -> flows.add(Parsed.flow(flow)));
        if (partner().isPresent()) {
            String trade = parsed.flows(behind).stream()
                    .map(flow -> parsed.printed(flow.start(), flow.end()))
                    .findFirst()
                    .orElse("");
            named = named.withPartner(partner().get()).withWords(named.words() + trade); // 美国（5%）等地的出口
        }
        if (flows.isEmpty() && change().isPresent()) {
            return named.withFlow(
                    drafts.isEmpty()
                            ? known.flow()
                            : drafts.get(drafts.size() - 1).subject().flow());
        }
        if (flows.isEmpty() && goesOn(drafts)) {
            return named.withFlow(drafts.get(drafts.size() - 1).subject().flow());
        }
        return flows.stream().distinct().count() == 1 ? named.withFlow(flows.get(0)) : named;
    }

    Optional<Measured> measured(List<Draft> drafts) {
        for (Mention measure : parsed.mentions(behind, Term.MEASURE)) {
            if (measure.code().equals("share")) {
                return Optional.of(new Measured(Measure.SHARE, false));
            }
        }
        if (goesOn(drafts) || (bare && tellsParts())) {
            return Optional.of(new Measured(Measure.SHARE, false));
        }
        if (bare && goesOnNext(drafts)) {
            return Optional.of(new Measured(Measure.GROWTH_YOY, false));
        }
        boolean growth = parsed.has(behind, Term.MEASURE, Measure.GROWTH_YOY.code());
        return change().map(
                        change -> new Measured(Measure.GROWTH_YOY, change.code().equals("down") && !signed))
                .or(() -> growth ? Optional.of(new Measured(Measure.GROWTH_YOY, false)) : Optional.empty());
    }

    /** 原油占比14%，煤炭（5%）、电脑（4%）依次其后: further shares. */
    private boolean goesOn(List<Draft> drafts) {
        return !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).numeral().isPercent()
                && drafts.get(drafts.size() - 1).measured().measure() == Measure.SHARE;
    }

    /** 越南增幅最高，为144%；其次是泰国（83%）、缅甸（43%）: further growths. */
    private boolean goesOnNext(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return false;
        }
        Draft last = drafts.get(drafts.size() - 1);
        int end = last.numeral().end();
        return last.numeral().isPercent()
                && last.measured().measure() == Measure.GROWTH_YOY
                && (end > list.start()
                        || (NEXT.matcher(parsed.text().substring(end, name.end()))
                                        .find()
                                && !OF_ANOTHER
                                        .matcher(parsed.text().substring(end, list.start()))
                                        .find()));
    }

    /** 主要出口省份包括河南（36%）、湖北（25%）: parts of a whole, which together are no more than it. */
    private boolean tellsParts() {
        int clause = parsed.clauseAt(list.start()).start();
        Piece before = new Piece(clause, name.end());
        BigDecimal sum = parsed.numerals().stream()
                .filter(number -> list.start() <= number.start() && number.end() <= list.end())
                .map(Numeral::value)
                .reduce(
                        BigDecimal.ZERO,
                        (all, value) -> value.signum() < 0 ? WHOLE.add(BigDecimal.ONE) : all.add(value));
        return MAIN.matcher(parsed.text().substring(before.start(), before.end()))
                        .find()
                && change().isEmpty()
                && parsed.mentions(new Piece(clause, behind.end()), Term.CHANGE).isEmpty()
                && parsed.mentions(new Piece(clause, behind.end()), Term.MEASURE).stream()
                        .noneMatch(measure -> measure.code().startsWith("growth"))
                && sum.compareTo(WHOLE) <= 0;
    }
}
