package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;
import org.yearbook.extract.prose.subject.Subject;

/**
 * A list in which each per cent stands in brackets behind what it is of: 煤炭（5%）、电脑（4%）和服装（2%）所占比重较大. What they measure
 * is said behind the list, else by the figure right before it.
 *
 * @param signed whether a minus is printed before the number
 * @param list where the list stands
 * @param name the words before the bracket
 * @param behind what is printed behind it
 */
record NamedInBrackets(Parsed parsed, boolean signed, Piece list, Piece name, Piece behind) {

    private static final String ENTRY = "[^，。；：、（(）)]{1,20}[（(][^（(）)]{1,12}[)）]";
    private static final Pattern LIST =
            Pattern.compile(ENTRY + "(?:(?:、|，|和|及|以及|与)" + ENTRY + ")+|" + ENTRY + "(?=[等的])");
    private static final Pattern MAIN = Pattern.compile("主要|集中在");
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

    Subject subject(Subject known, List<Draft> drafts) {
        boolean first =
                drafts.isEmpty() || drafts.get(drafts.size() - 1).numeral().start() < list.start();
        Subject before = first ? known : drafts.get(drafts.size() - 1).subject();
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
        if (goesOn(drafts) || areMainParts()) {
            return Optional.of(new Measured(Measure.SHARE, false));
        }
        return change().map(
                        change -> new Measured(Measure.GROWTH_YOY, change.code().equals("down") && !signed));
    }

    /** 主要市场为泰国（9%）、越南（8%）: what is told of the main parts of something without a word of change is their share. */
    private boolean areMainParts() {
        int clause = parsed.clauseAt(list.start()).start();
        return !signed
                && change().isEmpty()
                && parsed.mentions(list, Term.CHANGE).isEmpty()
                && MAIN.matcher(parsed.text())
                        .region(clause, Math.max(clause, front().end()))
                        .find();
    }

    /** 原油占比14%，煤炭（5%）、电脑（4%）依次其后: further shares. */
    private boolean goesOn(List<Draft> drafts) {
        return !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).numeral().isPercent()
                && drafts.get(drafts.size() - 1).measured().measure() == Measure.SHARE;
    }
}
