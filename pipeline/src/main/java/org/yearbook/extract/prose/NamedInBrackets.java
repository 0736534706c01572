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
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * A list in which each per cent stands in brackets behind what it is of: 煤炭（5%）、电脑（4%）和服装（2%）所占比重较大. What they measure
 * is said behind the list, else by the figure right before it.
 *
 * @param name the words before the bracket
 * @param before what is printed before the list
 * @param behind what is printed behind it
 */
record NamedInBrackets(Parsed parsed, Piece name, Piece before, Piece behind) {

    private static final String ENTRY = "[^，。；：、（(）)]{1,20}[（(][^（(）)]{1,12}[)）]";
    private static final Pattern LIST = Pattern.compile(ENTRY + "(?:(?:、|，|和|及|以及|与)" + ENTRY + ")+");
    private static final Pattern JOINED = Pattern.compile("^(?:以及|和|及|与)");

    /** The entry of such a list that a number stands in; empty if it stands in none. */
    static Optional<NamedInBrackets> of(Parsed parsed, Numeral numeral, int open) {
        if (!numeral.isPercent() || parsed.isEnglish()) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(parsed.text());
        while (list.find()) {
            if (list.start() < open && open < list.end()) {
                return Optional.of(entry(parsed, open, list));
            }
        }
        return Optional.empty();
    }

    private static NamedInBrackets entry(Parsed parsed, int open, Matcher list) {
        int start = open;
        while (start > list.start() && "）)、，".indexOf(parsed.text().charAt(start - 1)) < 0) {
            start--;
        }
        Matcher joined = JOINED.matcher(parsed.text().substring(start, open));
        start += start > list.start() && joined.find() ? joined.end() : 0;
        return new NamedInBrackets(
                parsed,
                new Piece(start, open),
                new Piece(parsed.clauseAt(list.start()).start(), list.start()),
                new Piece(list.end(), parsed.clauseAt(list.end() - 1).end()));
    }

    Subject subject(Subject known, List<Draft> drafts) {
        Subject named = known.unknown()
                .withWords(parsed.printed(name.start(), name.end()).strip());
        List<Flow> flows = new ArrayList<>();
        parsed.flows(behind).forEach(flow -> flows.add(Parsed.flow(flow)));
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
        return goesOn(drafts) ? Optional.of(new Measured(Measure.SHARE, false)) : Optional.empty();
    }

    /** 原油占比14%，煤炭（5%）、电脑（4%）依次其后: further shares. */
    private boolean goesOn(List<Draft> drafts) {
        return !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).numeral().isPercent()
                && drafts.get(drafts.size() - 1).measured().measure() == Measure.SHARE;
    }
}
