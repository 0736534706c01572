package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.number.Fractions;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Shares and growths that no verb tells: 29.5% of shipments, a 6 per cent share, the majority of visitors, over 60 percent. */
final class EnglishParaphrases {

    static final Pattern OF_A_WHOLE = Pattern.compile("^\\s*of (?!20\\d\\d)");

    /** The part again, as a number. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:majority|most|half|bulk|minority|part|proportion|share|third|quarter|portion) (?:of|to) [^,;.]{2,60}, "
                    + "(?:(?:or|about|around|some|nearly|almost|over|more than|at) )*$|\\bremaining (?:(?:about|around|some|nearly|almost|over|more than) )*$"
                    + "|\\b(?:majority|most|half|minority|third|quarter)(?: of [^,;.(]{2,60})? \\($"
                    + "|\\b(?:share|proportion|percentage) of [^;.]{3,90}[:;,] (?:it|this|which) (?:was|is|stood at|came to) (?:(?:just|only|about|around|nearly|almost|over|still|now) )*$");

    /** Of that 7.7% was spent: what the sentence before told the whole of. */
    private static final Pattern OF_THAT = Pattern.compile(
            "(?:^|[,;:.])\\s*(?:and |but |while )?(?:of (?:what|all that|everything that) (?:was|were|is) (?:exported|imported|sold|shipped|traded|bought)(?: abroad)?,?|(?:of|among|out of) (?:that|this|these|those|which|whom|it|them|all)(?: (?:amount|total|sum|figure|number))?,?|which (?:is|was|were|are) responsible for) "
                    + "(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*$"
                    + "|(?:^|[,;:.])\\s*(?:of|out of) (?:the|this|that|these|all|its) (?:total|[a-z]+ (?:exports|imports|trade|sales|output|revenues?))\\s*(?:in)?\\s*,? [^,;:\\d]{2,60} (?:was|were|is|are) (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*$");

    /** An amount of 89 million, or 3.2%. */
    private static final Pattern OR = Pattern.compile(
            "(?:\\s+to (?:[a-z-]+ ){1,4}[a-z-]+(?=,))?\\s*(?:\\([^()]*\\)\\s*)?,?\\s*or (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*");

    /** To exports; was spent: the amount itself is what the words behind are about. */
    private static final Pattern OF_WHOLE_BEHIND = Pattern.compile(
            "\\s*,?\\s*(?:to (?:the |its |all )?(?:[a-z-]+ ){0,2}(?:exports|imports|trade|sales|output|total|gdp|revenues?|growth)\\b|(?:was|were|is|are|came|comes|went) )");

    private static final Pattern WHOLE_BEFORE = Pattern.compile(
            "\\b(?:of (?:the total|which|whom|that|these|those|this)|out of"
                    + "|account(?:ed|ing|s) for|contribut(?:ed|ing)|compris(?:ed|ing)|equivalent to|valued at|worth)\\b");

    /** What is told with a rate that is no part of it, and what a change came to. */
    private static final Pattern HAS_RATE = Pattern.compile(
            "\\b(?:prices?|cost|pay|wages?|salary|salaries|rates?|tariffs?|tax|taxes|dut(?:y|ies)|fees?|loans?|interest|bonds?|yields?|fines?|earnings|exceeded|topped|beat|surpassed|outstripped|missed)\\b");

    private static final Pattern IS_RATE = Pattern.compile(
            "\\s*,?\\s*(?:higher|lower|above|below|more|less|fewer|up|down|an? |per\\b|annually|each|over |from )");

    /** Saw over 5 percent of growth. */
    private static final Pattern OF_GROWTH = Pattern.compile(
            "^\\s*of (?:[a-z-]+ ){0,2}?(?:growth|increase|expansion|(decline|decrease|fall|drop|contraction))\\b(?! (?:rates?|targets?)\\b)");

    private static final Pattern SAW = Pattern.compile(
            "\\b(?:saw|see|seen|seeing|posted|posting|recorded|recording|registered|registering|achieved|achieving|reported|enjoyed|experienced|an?) "
                    + "(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*$");

    private static final Pattern SHARE =
            Pattern.compile("^[ -](?:[a-z]+ )?(?:share(?! prices?\\b)|contribution|proportion|portion)\\b");

    /** The contribution of shops to sales reached 5%: the head of the subject, and a verb that only says how much. */
    private static final Pattern HEAD = Pattern.compile(
            "(?<!(?:growth|increase|rise|decline|fall|change|drop) (?:in|of) the )(?<!(?:growth|increase|rise|decline|fall|change|drop) (?:in|of) )\\b(?:shares?|contribution|proportion|percentage|weight|portion) (?:of|from|by|in|to)"
                    + "(?: (?!(?:rose|fell|grew|while|which|that|when|but|as|up|down|was|were|is|are)\\b)[^\\s,;:]+){1,12}? (?:was|were|is|are|be|reached|reaches|hit|averaged|totall?ed|(?:stood|stands|came in|comes in|remained|remains|was estimated|was put) at|(?:came|amounted|comes) to)"
                    + " (?:(?:about|around|some|nearly|almost|over|more than|only|just|approximately) )*$");

    /** The fastest growth, with a rate of 6 percent. */
    private static final Pattern GROWTH_RATE = Pattern.compile(
            "\\b(?:growth|increase|expansion|(decline|decrease|fall|drop|contraction))\\b[^;.\\d]{0,40}\\b(?:with|at|and) (?:a|the) (?:(?:growth|annual|yearly|average|increase|steady|slower|faster|similar) )?(?:rate|pace) of $");

    /** Both recorded decreases, at 7% and 12%. */
    private static final Pattern CHANGE_AT = Pattern.compile(
            "\\b(?:increases?|rises?|gains?|growth|expansions?|(decreases?|falls?|declines?|drops?|contractions?|reductions?))(?: (?!(?:in|with|to|from|and|on|into|the|an?|for|rates?|but|or)\\b)[a-z-]+){0,3},? (?:at|of) $");

    /** In terms of imports, 80 percent consisted of cars: a percentage that is itself spoken of. */
    private static final Pattern OPENS = Pattern.compile(
            "(?:^|[,;:]|\\b(?:and|while|but))\\s*(?:(?:about|around|some|nearly|almost|over|more than|only|just|another|approximately|roughly) )*$");

    private static final Pattern IS_OF = Pattern.compile(
            "^(?:\\s*,?\\s*or [^a-z\\d]{0,5}[\\d.,]+ (?:[a-z]+ ){0,3})?\\s*(?:consist(?:ed|s) of|came from|comes? from|went to|go(?:es)? to|originated"
                    + "|(?:say|said|says|want|wants|wanted|would like|would prefer|prefers?|preferred|believed?|thinks?|thought|expects?|plan to|planned to|intend to|agreed?|shop|bought|buy|used?|reported|find|found|feel|felt|told|considered|named|cited) (?!by\\b)"
                    + "|(?:was|were|is|are) (?:from|made up of|accounted for|destined|sold|shipped|exported|imported|obtained|spent|used|owned|held|made|produced|sent))\\b");

    /** The main markets were Peru with 12%: what makes it one is its part. */
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:largest|biggest|main|leading|top|principal|major|key|important) (?:[a-z-]+ ){0,3}(?:partner|exporter|importer|buyer|supplier|market|destination|source|producer|seller|origin|product|export|import|item|category|categorie|countrie)s?\\b"
                    + "[^;.:\\d]{0,60}? (?:was|were|is|are|remained|included?|includes)\\b(?![^;.:]*\\b(?:growth|increases?|decreases?|rises?|falls?|declines?|rate|up|down)\\b) [^;.:\\d]{2,60} (?:with|at) (?:(?:about|around|some|nearly|almost|over|more than|only|just) )*$");

    private static final Pattern ONE_IN = Pattern.compile(" (?:in|out of|of every) ");

    private EnglishParaphrases() {}

    /** A level that was not told to have changed, and the same as a part of the whole. */
    private static boolean isPartAgain(Parsed parsed, Numeral numeral, Draft last) {
        return last.measured().measure() == Measure.LEVEL
                && !last.numeral().isPercent()
                && last.numeral().end() <= numeral.start()
                && !tellsChange(parsed, last)
                && OR.matcher(parsed.folded().substring(last.numeral().end(), numeral.start()))
                        .matches()
                && isOfWhole(parsed, numeral, last);
    }

    /** Whether the sentence tells the whole, or what became of the part: the loan of 5 billion, or 2 percent a year, does not. */
    private static boolean isOfWhole(Parsed parsed, Numeral numeral, Draft last) {
        String folded = parsed.folded();
        Piece before = new Piece(0, last.numeral().start());
        return !HAS_RATE.matcher(before.of(folded)).find()
                && !IS_RATE.matcher(folded)
                        .region(numeral.end(), folded.length())
                        .lookingAt()
                && (OF_WHOLE_BEHIND
                                .matcher(folded)
                                .region(numeral.end(), folded.length())
                                .lookingAt()
                        || WHOLE_BEFORE.matcher(before.of(folded)).find());
    }

    /** Rose to 89 million, or 3.2%: that may be by how much. */
    private static boolean tellsChange(Parsed parsed, Draft level) {
        @Nullable Mention change = Changes.change(parsed, level.stretch());
        return change != null && Changes.reaches(parsed, change, level.stretch());
    }

    /** One in 11 jobs. */
    private static boolean isOneInMany(Parsed parsed, Numeral numeral) {
        return numeral.rule().equals(Fractions.RULE)
                && ONE_IN.matcher(parsed.folded().substring(numeral.start(), numeral.end()))
                        .find();
    }

    /**
     * What a percentage measures that no verb tells of; empty if nothing else does either.
     *
     * @param behind the words behind the number, in small letters
     * @param last the figure before it in the sentence, null if there is none
     */
    static Optional<Measured> of(Parsed parsed, Numeral numeral, String behind, @Nullable Draft last) {
        String before = parsed.withoutTimes(new Piece(0, numeral.start()));
        Matcher growth = OF_GROWTH.matcher(behind);
        if (growth.find() && SAW.matcher(before).find()) {
            return Optional.of(new Measured(Measure.GROWTH_YOY, growth.group(1) != null));
        }
        if (OF_A_WHOLE.matcher(behind).find()
                || isOneInMany(parsed, numeral)
                || SHARE.matcher(behind).find()
                || OF_THAT.matcher(before).find()
                || (OPENS.matcher(before).find() && IS_OF.matcher(behind).find())
                || HEAD.matcher(before).find()
                || (last != null && isPartAgain(parsed, numeral, last))
                || PART.matcher(before).find()
                || RANKED.matcher(before).find()) {
            return Optional.of(new Measured(Measure.SHARE, false));
        }
        Matcher rate = GROWTH_RATE.matcher(before);
        if (!rate.find()) {
            rate = CHANGE_AT.matcher(before);
        }
        return rate.reset().find()
                ? Optional.of(new Measured(Measure.GROWTH_YOY, rate.group(1) != null))
                : Optional.empty();
    }
}
