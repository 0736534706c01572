package org.yearbook.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** What an English number measures where the words behind it say so: 29.5% of shipments, 3 billion less than in August. */
record EnglishMeasures(EnglishTail tail, Piece stretch) {

    private static final Pattern OF_A_WHOLE = Pattern.compile("^\\s*of (?!20\\d\\d)");
    private static final Pattern THAN = Pattern.compile("^\\s*(?:more|(less|fewer)) than\\b");
    private static final Pattern AGAIN =
            Pattern.compile("\\s*(?:\\(|,?\\s*or\\s+)(?:(?:about|around|some|nearly)\\s+)?(?:[A-Z]{0,3}[$€£¥]\\s*)?");
    private static final Pattern BY = Pattern.compile("\\bby\\s*$");

    /**
     * What the number measures, given what the words before it say.
     *
     * @param known what the paragraph said last that changes are over
     * @param last the figure before it in the sentence, null if there is none
     */
    Measured measured(Measured before, @Nullable Period period, Over known, @Nullable Draft last) {
        Numeral numeral = tail.numeral();
        String behind = parsed().text().substring(numeral.end()).toLowerCase(Locale.ROOT);
        Measured measured = before;
        if (numeral.isPercent() && before.measure() == Measure.OTHER) {
            measured = percentage(behind, before, last);
        } else if (before.measure() == Measure.LEVEL) {
            measured = last != null && isSameChange(last) ? Measured.OTHER : amount(behind, before);
        } else if (numeral.isPoints()) {
            @Nullable Mention change = changeBehind();
            measured = change == null
                    ? before
                    : new Measured(before.measure(), change.code().equals("down"));
        }
        return measured.measure() == Measure.GROWTH_YOY && !isOverAYear(period, known)
                ? new Measured(Measure.OTHER, measured.falling())
                : measured;
    }

    private Parsed parsed() {
        return tail.parsed();
    }

    private Measured percentage(String behind, Measured before, @Nullable Draft last) {
        boolean changes = Changes.change(parsed(), stretch) != null;
        Matcher than = THAN.matcher(behind);
        if (than.find()) {
            return new Measured(Measure.GROWTH_YOY, than.group(1) != null);
        }
        boolean goesOn = last != null
                && last.numeral().isPercent()
                && BY.matcher(stretch.of(parsed().text())).find();
        if (last != null && goesOn && !changes) {
            return last.measured(); // exports grew by 4.3% and imports by 2.1%
        }
        if (last != null && last.measured().measure() == Measure.SHARE && tail.isComparedWith(stretch) && !changes) {
            return last.measured();
        }
        if (last != null && isSameChange(last)) {
            return new Measured(Measure.GROWTH_YOY, last.measured().falling());
        }
        return OF_A_WHOLE.matcher(behind).find() && !changes ? new Measured(Measure.SHARE, false) : before;
    }

    /** rose by 1.2 billion (2.4%), fell 0.4 billion, or 1.3 percent: the amount of change again, in per cent. */
    private boolean isSameChange(Draft last) {
        boolean money = !last.numeral().currency().isEmpty();
        boolean amount = last.measured().measure() == Measure.OTHER
                && money
                && tail.numeral().isPercent();
        boolean growth = last.measured().measure() == Measure.GROWTH_YOY && !money;
        return (amount || growth)
                && last.numeral().end() <= tail.numeral().start()
                && AGAIN.matcher(parsed().text()
                                .substring(last.numeral().end(), tail.numeral().start()))
                        .matches();
    }

    /** 3 billion less than in August: an amount of change. */
    private Measured amount(String behind, Measured before) {
        @Nullable Mention change = changeBehind();
        if (change != null) {
            return new Measured(Measure.OTHER, change.code().equals("down"));
        }
        Matcher than = THAN.matcher(behind);
        return than.find() ? new Measured(Measure.OTHER, than.group(1) != null) : before;
    }

    private @Nullable Mention changeBehind() {
        int next = UnitFinder.skipBlanks(parsed().text(), tail.numeral().end());
        return parsed().mentions(new Piece(next, parsed().text().length()), Term.CHANGE).stream()
                .filter(mention -> mention.start() == next && !mention.code().equals("negative"))
                .findFirst()
                .orElse(null);
    }

    /** A growth of a month or a quarter may be over the one before: where nothing says that it is over a year, it is not known. */
    private boolean isOverAYear(@Nullable Period period, Over known) {
        Over said = EnglishBases.over(parsed(), List.of(tail.withBasis(), stretch), period);
        if (said != Over.NOT_SAID) {
            return said == Over.A_YEAR;
        }
        boolean whole = period != null
                && (period.isYear() || period.isSpan() || period.code().matches(".*/P.*|.*-S.*"));
        return whole || known == Over.A_YEAR;
    }

    /** 20.3% of all services exports: a part of a flow is of that flow. */
    Subject inFlowOfWhole(Subject subject, Measured measured) {
        if (measured.measure() != Measure.SHARE || subject.flow() != Flow.NONE) {
            return subject;
        }
        List<Flow> flows = parsed().flows().stream()
                .filter(flow -> Parsed.lies(flow, tail.words()))
                .map(Parsed::flow)
                .distinct()
                .toList();
        return flows.size() == 1 ? subject.withFlow(flows.get(0)) : subject;
    }

    /** The last word for a balance before the number says its sign: a deficit of 84 billion, up from 71 billion. */
    boolean isDeficit(Subject subject, Measured measured) {
        if (subject.flow() != Flow.BALANCE || measured.measure() != Measure.LEVEL) {
            return false;
        }
        Piece before = new Piece(0, tail.numeral().start());
        int last = parsed().flows(before).stream()
                .filter(flow -> Parsed.flow(flow) == Flow.BALANCE)
                .mapToInt(Mention::end)
                .max()
                .orElse(-1);
        return parsed().mentions(before, Term.CHANGE).stream()
                .anyMatch(change -> change.code().equals("negative") && change.end() == last);
    }
}
