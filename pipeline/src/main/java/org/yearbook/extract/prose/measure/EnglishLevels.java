package org.yearbook.extract.prose.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.EnglishObject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English levels that their words alone tell: rates and indexes in per cent, balances with their sign, parts of a flow. */
record EnglishLevels(EnglishTail tail, Piece stretch) {

    private static final String BASIS_POINTS = "基点";
    private static final Pattern RATE = Pattern.compile(
            "(?i)(?<!growth |inflation |exchange |annual |tax |tariff )\\b(?:rate|ratio|yield|pmi|index|utili[sz]ation|load factor|occupancy)\\b");

    /** Rose 3 percent from May and 2 percent: one more change of the same. */
    private static final Pattern AND = Pattern.compile("[\\s,]*and(?: by)?\\s*");

    /** 5 percent above average. */
    private static final Pattern DISTANCE = Pattern.compile("\\s*(?:above|below|higher|lower|more|less|short of)\\b");

    private static final Pattern IN = Pattern.compile("\\bin\\b");
    private static final Pattern OF = Pattern.compile("\\s+of\\b");

    private Parsed parsed() {
        return tail.parsed();
    }

    /** Private firms contributed 3 billion, shops gained 4 billion, up 5%: all they brought in, and no more of it; what reserves gained is. */
    private static final Pattern BROUGHT_IN = Pattern.compile("(?s).*(?:\\bcontributed"
            + "|\\b(?:shops|stores|canteens|restaurants|catering|hotels|retailers|tourism)(?: [a-z]+){0,3} gained)");

    private static final Pattern WITH = Pattern.compile(
            "\\b(?:led|drove|headed) the (?:[a-z-]+ )?(?:rise|increase|growth|gains?|fall|drop|decline|decrease),? with (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*[^\\d]{0,5}$");

    private static final Pattern GREW = Pattern.compile(
            "\\s*(?:\\([^()]*\\))?(?: (?:in|during|for|over) (?:the )?[^,;.]{2,30})?,? (?:which (?:was|is) )?(?:up|down|an? (?:[a-z-]+ )?(?:increase|rise|growth|decrease|fall|decline)|rising|growing)\\b");

    private static final Pattern TO_A_WHOLE = Pattern.compile("\\s*(?:\\([^()]*\\))?(?:, or (?:[a-z]+ )?\\d| to\\b)");

    private static final Pattern TO_A_CHANGE = Pattern.compile(
            "[^,;.]{0,30}\\b(?:to|towards) (?:(?:the|this|that|its|their|all|overall|total) )*(?:[a-z]+ )?(?:growth|increase|rise|gain|change|expansion|decline|fall|decrease)\\b");

    /** Whether an amount behind a word of change is what there was all the same. */
    boolean is(Measured before) {
        return isBalance(before)
                || isOfLeader(before)
                || isBroughtIn(before)
                || (before.measure() == Measure.OTHER
                        && !tail.numeral().isPercent()
                        && Changes.isAt(parsed(), stretch));
    }

    /** Tea led the rise with 3 billion, up 5 percent: what it came to. */
    private boolean isOfLeader(Measured before) {
        String folded = parsed().folded();
        return before.measure() == Measure.OTHER
                && !tail.numeral().isPercent()
                && WITH.matcher(stretch.of(folded)).find()
                && GREW.matcher(folded)
                        .region(tail.numeral().end(), folded.length())
                        .lookingAt();
    }

    private boolean isBroughtIn(Measured before) {
        @Nullable Mention change = Changes.change(parsed(), stretch);
        if (before.measure() != Measure.OTHER || tail.numeral().currency().isEmpty() || change == null) {
            return false;
        }
        String folded = parsed().folded();
        String verb = folded.substring(change.start(), change.end());
        int end = tail.numeral().end();
        boolean grew = GREW.matcher(folded).region(end, folded.length()).lookingAt();
        boolean ofChange =
                TO_A_CHANGE.matcher(folded).region(end, folded.length()).lookingAt();
        boolean part = verb.startsWith("contributed")
                && (TO_A_WHOLE.matcher(folded).region(end, folded.length()).lookingAt()
                        || OF.matcher(folded.substring(
                                        change.end(), tail.numeral().start()))
                                .find());
        return BROUGHT_IN.matcher(folded.substring(0, change.end())).matches() && !ofChange && (grew || part);
    }

    /** Gained a surplus of 3 billion: a balance, unlike a decrease in the deficit of 3 billion. */
    private boolean isBalance(Measured before) {
        @Nullable Mention change = Changes.change(parsed(), stretch);
        return before.measure() == Measure.OTHER
                && !tail.numeral().currency().isEmpty()
                && change != null
                && parsed().flows(new Piece(change.end(), stretch.end())).stream()
                        .filter(flow -> Parsed.flow(flow) == Flow.BALANCE)
                        .anyMatch(flow -> !IN.matcher(parsed().folded().substring(change.start(), flow.start()))
                                        .find()
                                && OF.matcher(parsed().folded().substring(flow.end(), stretch.end()))
                                        .lookingAt());
    }

    /** An unemployment rate of 5 per cent, or an index of 50.8, is a level; a rate of growth or of inflation is none. */
    Measured ofRate(Subject subject, Measured measured) {
        Numeral numeral = tail.numeral();
        if (numeral.baseUnit().equals(BASIS_POINTS)) {
            boolean down = parsed().mentions(stretch, Term.CHANGE).stream()
                    .anyMatch(word -> word.code().equals("down"));
            return new Measured(Measure.CHANGE_PP, down);
        }
        boolean silent = measured.measure() == Measure.OTHER || measured.measure() == Measure.SHARE;
        @Nullable Mention change = Changes.change(parsed(), stretch);
        boolean reached = change == null || Changes.reaches(parsed(), change, stretch);
        boolean rate = numeral.isPercent()
                && silent
                && !AND.matcher(stretch.of(parsed().folded())).matches()
                && reached
                && !DISTANCE.matcher(parsed().folded())
                        .region(numeral.end(), parsed().folded().length())
                        .lookingAt()
                && numeral.value().signum() >= 0
                && parsed().mentions(stretch, Term.PART_OF).isEmpty()
                && new EnglishMeasures(tail, stretch).changeBehind() == null
                && RATE.matcher(subject.words()).find();
        return rate ? new Measured(Measure.LEVEL, false) : measured;
    }

    /** 20.3% of all services exports: a part of a flow is of that flow. */
    Subject inFlowOfWhole(Subject subject, Measured measured) {
        boolean told = !parsed().flows(new Piece(0, tail.numeral().start())).isEmpty();
        boolean carried = !told || wholeBefore().isPresent();
        if (measured.measure() != Measure.SHARE || (subject.flow() != Flow.NONE && !carried)) {
            return subject;
        }
        List<Flow> flows = parsed().flows().stream()
                .filter(flow -> Parsed.lies(flow, tail.words()))
                .map(Parsed::flow)
                .distinct()
                .toList();
        Optional<Flow> named = flows.isEmpty() ? wholeBefore() : Optional.empty();
        if (named.isPresent()) {
            return subject.withFlow(named.get());
        }
        boolean own = flows.size() == 1 && (subject.flow() == Flow.NONE || flows.get(0) != Flow.TOTAL);
        return own ? subject.withFlow(flows.get(0)) : subject;
    }

    /** The share of exports to Peru fell to 5%: the words before the number name the whole, and no other direction. */
    private Optional<Flow> wholeBefore() {
        List<Flow> named = parsed().flows().stream()
                .filter(flow -> Parsed.lies(flow, stretch))
                .map(Parsed::flow)
                .distinct()
                .toList();
        return named.size() == 1 && parsed().flows(stretch).isEmpty() ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The last word for a balance before the number says its sign: a deficit of 84 billion, up from 71 billion. */
    boolean isDeficit(Subject subject, Measured measured) {
        if (subject.flow() != Flow.BALANCE || measured.measure() != Measure.LEVEL) {
            return false;
        }
        int limit = EnglishObject.of(tail)
                .map(object -> object.words().end())
                .orElse(tail.numeral().start());
        Piece before = new Piece(0, limit);
        int last = parsed().flows(before).stream()
                .filter(flow -> Parsed.flow(flow) == Flow.BALANCE)
                .mapToInt(Mention::end)
                .max()
                .orElse(-1);
        return parsed().mentions(before, Term.CHANGE).stream()
                .anyMatch(change -> change.code().equals("negative") && change.end() == last);
    }
}
