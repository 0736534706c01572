package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The trade that an English number is a part of, told behind it: private firms contributed 3 billion, or 40 percent, to the
 * province's exports, which stood at 8 billion.
 *
 * @param flow the word for it
 * @param owner the area whose trade it is, where one is named
 * @param described whether what follows tells of the whole trade
 */
record EnglishContribution(Parsed parsed, Mention flow, Optional<Mention> owner, boolean described) {

    private static final Pattern CONTRIBUTED = Pattern.compile("\\bcontribut(?:e|ed|es|ing) [^;]{0,48}$");

    private static final Pattern TO = Pattern.compile(
            "(?:\\s*\\([^()]{1,32}\\))?(?:,? or [^,;]{1,24},?)? (?:to|towards) (?<whole>(?:[a-z'’.-]+ ){0,6}?)$");

    /** The growth of trade is another amount. */
    private static final Pattern OF_ANOTHER = Pattern.compile(" (?:growth|increase|expansion|surplus|deficit|rise)\\b");

    private static final Pattern WHICH = Pattern.compile(
            "[^,;]{0,24}, which (?:stood|was|were|reached|hit|rose|fell|grew|totall?ed|amounted|came)\\b");

    static Optional<EnglishContribution> of(Parsed parsed, Numeral numeral) {
        Piece clause = parsed.clauseAt(numeral.start());
        if (!parsed.isEnglish()
                || !CONTRIBUTED
                        .matcher(parsed.folded().substring(Math.max(0, clause.start() - 48), numeral.start()))
                        .find()) {
            return Optional.empty();
        }
        Piece behind = new Piece(numeral.end(), parsed.folded().length());
        return parsed.flows(behind).stream().findFirst().flatMap(flow -> to(parsed, numeral, flow));
    }

    private static Optional<EnglishContribution> to(Parsed parsed, Numeral numeral, Mention flow) {
        String folded = parsed.folded();
        Matcher to = TO.matcher(folded.substring(numeral.end(), flow.start()));
        if (!to.matches() || starts(OF_ANOTHER, folded, flow.end())) {
            return Optional.empty();
        }
        List<Mention> owners = parsed.mentions(new Piece(numeral.end() + to.start("whole"), flow.start()), Term.AREA);
        Optional<Mention> owner = owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
        return Optional.of(new EnglishContribution(parsed, flow, owner, starts(WHICH, folded, flow.end())));
    }

    private static boolean starts(Pattern words, String folded, int from) {
        return words.matcher(folded).region(from, folded.length()).lookingAt();
    }

    /** The number in the direction of that trade; what follows is of the whole where it is told of it. */
    Outcome of(Outcome read) {
        String words = parsed.printed(flow.start(), flow.end());
        Subject part =
                read.figure().unknown().withPartner(read.figure().partner()).withFlow(Parsed.flow(flow));
        Subject figure = part.withWords(SubjectWords.withPart(part.words(), words));
        if (!described) {
            return new Outcome(figure, figure);
        }
        Subject whole = figure.withWords(words);
        return new Outcome(
                figure, owner.map(area -> whole.withArea(area.code())).orElse(whole));
    }
}
