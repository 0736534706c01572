package org.yearbook.extract.prose.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * What an English number is of where the words behind it say so: a 10% increase in imports, a 16.5 billion surplus, 5 billion in
 * exports.
 *
 * @param words from the noun, or behind the noun of change, to the last word that says what or with whom
 * @param ofChange whether a noun of change stands between
 */
public record EnglishObject(Piece words, boolean ofChange) {

    /** Adjectives that may stand before a noun of change or of a balance. */
    private static final Pattern ADJECTIVES = Pattern.compile(
            "\\s*(?:(?:year-on-year|year-to-year|annual|yearly|monthly|quarterly|month-on-month|record|overall|total|further|sharp|modest|strong|slight|trade|goods|services|merchandise|trade in goods)\\s+)*");

    private static final Pattern LEADS =
            Pattern.compile("\\s+(?:in|of|for)\\s+(?:the |its |their |overall |total |global |world )*");
    /** No verb or joining word stands between a number and its object. */
    private static final Pattern TO_FLOW =
            Pattern.compile("['’]?\\s*(?:worth )?(?:of |in )?(?:the |its |their )?(?:[a-z-]+['’]s )?(?:[a-z-]+ ){0,3}");

    /** Earned 3 billion in July from exports: the time may stand between. */
    private static final Pattern FROM = Pattern.compile(
            "\\s*(?:(?:in|during|over|for) (?:the )?(?:[a-z0-9/-]+ ){1,5}?(?=from ))?(?:from|on|for|in) (?:the |its |their |overall |total )*");

    /** What is told to be of a trade behind its number: a verb of earning or paying, or a noun of change. */
    private static final Pattern TAKES = Pattern.compile(
            "\\b(?:(?:earn(?:ed|s|ing)?|generat(?:ed?|es|ing)|fetch(?:ed|es|ing)?|took in|takes in|taking in|made|gross(?:ed|es)|netted|receiv(?:ed|es|ing)|collect(?:ed|s)|reali[sz](?:ed|es)|pocketed)(?: (?:foreign exchange|revenues?|receipts|income|turnover)(?: of)?)?|raked in|rakes in|brought in|brings in|bag(?:s|ged)|nets|spen[dt]s?|spending|paid|paying"
                    + "|(?:(?:plus|minus|jump|rise|increase|growth|surge|gain|decline|fall|drop|decrease|contraction|expansion)|\\d+ ?(?:%|per ?cent|percent|pct) (?:for|in|on) [a-z ]{3,24} and) of|\\d+ ?(?:%|per ?cent|percent|pct) in [a-z ]{3,32} and(?: (?:a|of))?)(?: (?:over|about|nearly|almost|around|some|more than|less than|a total of|a record))* *$");

    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "\\b(?:while|whereas|and|but|as|when|with|after|from|to|against|compared|than|were|was|is|are|will|by|at|(?<!\\b(?:spending|expenditure|outlays) )on|last|this|january|february|march|april|may|june|july|august|september|october|november|december)\\b");

    /** 5 percent less exports. */
    private static final Pattern COMPARED =
            Pattern.compile("\\s*(?:less|fewer|more|lower|higher|greater|larger|smaller)(?= [a-z])");

    private static final Pattern CONVERSION = Pattern.compile("\\s*\\([^()]{2,40}\\)");

    private static final Pattern OF = Pattern.compile("\\s*(?:of|in)\\s*(?:the )?");
    private static final Pattern TOWARDS =
            Pattern.compile("\\s*(?:with|to|from)\\s*(?:(?:the|other|its|all|fellow|major) )*");

    /** The same, where the words before the number name no other direction of trade, or a noun of change stands between. */
    public static Optional<EnglishObject> adding(EnglishTail tail, Piece stretch) {
        List<Mention> before = tail.parsed().flows(stretch);
        return of(tail).filter(object -> object.ofChange()
                || before.stream()
                        .allMatch(flow -> tail.parsed().flows(object.words()).stream()
                                .anyMatch(same -> same.code().equals(flow.code()))));
    }

    /** The object of the number, if it is a direction of trade. */
    public static Optional<EnglishObject> of(EnglishTail tail) {
        Parsed parsed = tail.parsed();
        String folded = parsed.folded();
        EnglishTail behind = behindConversion(tail);
        int end = behind.words().end();
        int from = behind.words().start();
        Matcher adjectives = ADJECTIVES.matcher(folded).region(from, end);
        int next = adjectives.lookingAt() ? adjectives.end() : WordBounds.skipBlanks(folded, from);
        Matcher compared = COMPARED.matcher(folded).region(from, end);
        if (tail.numeral().isPercent() && compared.lookingAt()) {
            return upToFlow(parsed, compared.end(), end).map(words -> new EnglishObject(words, true));
        }
        Optional<Mention> change = parsed.mentions(new Piece(from, end), Term.CHANGE).stream()
                .filter(mention ->
                        !mention.code().equals("negative") && mention.start() <= next && mention.end() > next)
                .findFirst();
        if (change.isPresent()) {
            Matcher leads = LEADS.matcher(folded).region(change.get().end(), end);
            boolean of = folded.startsWith(" of", change.get().end() - " of".length())
                    || folded.startsWith(" in", change.get().end() - " in".length());
            int start = leads.lookingAt() ? leads.end() : of ? change.get().end() : -1;
            return start < 0
                    ? Optional.empty()
                    : upToFlow(parsed, start, end).map(words -> new EnglishObject(words, true));
        }
        Optional<Piece> earned = earnedFrom(parsed, tail.numeral(), from, end);
        if (earned.isPresent()) {
            return earned.map(words -> new EnglishObject(words, true));
        }
        boolean part = tail.numeral().isPercent();
        return part ? Optional.empty() : upToFlow(parsed, from, end).map(words -> new EnglishObject(words, false));
    }

    /** 7 billion yuan (1 billion dollars) in exports, 3 million (5%) of all exports: the same amount once more. */
    private static EnglishTail behindConversion(EnglishTail tail) {
        Parsed parsed = tail.parsed();
        int from = tail.numeral().end();
        Matcher bracket =
                CONVERSION.matcher(parsed.text()).region(from, parsed.text().length());
        if (tail.numeral().currency().isEmpty() || !bracket.lookingAt()) {
            return tail;
        }
        return parsed.numerals().stream()
                .filter(numeral -> numeral.start() >= from && numeral.end() < bracket.end())
                .filter(numeral -> !numeral.currency().isEmpty() || numeral.isPercent())
                .findFirst()
                .map(numeral -> EnglishTail.of(parsed, numeral))
                .filter(same -> same.words().end() > bracket.end())
                .map(same -> new EnglishTail(
                        parsed,
                        tail.numeral(),
                        new Piece(bracket.end(), same.words().end())))
                .orElse(tail);
    }

    /** Earned 3 billion from copper exports; a jump of 3 percent in exports. */
    private static Optional<Piece> earnedFrom(Parsed parsed, Numeral numeral, int from, int end) {
        Matcher behind = FROM.matcher(parsed.folded()).region(from, end);
        boolean takes = TAKES.matcher(parsed.folded().substring(0, numeral.startWithMoney(parsed.text())))
                .find();
        return takes && behind.lookingAt() ? upToFlow(parsed, behind.end(), end) : Optional.empty();
    }

    private static Optional<Piece> upToFlow(Parsed parsed, int from, int end) {
        Optional<Mention> flow = parsed.flows(new Piece(from, end)).stream()
                .findFirst()
                .filter(mention -> {
                    String between = parsed.folded().substring(from, mention.start());
                    return TO_FLOW.matcher(between).matches()
                            && !NEW_CLAUSE.matcher(between).find();
                });
        return flow.map(mention -> new Piece(from, lastOfObject(parsed, mention, end)));
    }

    /** Exports of services to China: as far as indicators and partners go on. */
    private static int lastOfObject(Parsed parsed, Mention flow, int end) {
        int last = Math.min(end, EnglishNounPhrase.endOfGoods(parsed, flow.end()));
        for (Mention indicator : parsed.mentions(new Piece(0, end), Term.INDICATOR)) {
            boolean holds = indicator.contains(flow);
            boolean behind = indicator.start() >= last
                    && OF.matcher(parsed.folded().substring(last, indicator.start()))
                            .matches();
            last = holds || behind ? Math.max(last, indicator.end()) : last;
        }
        for (Mention area : parsed.subjects(new Piece(last, end), Term.AREA)) {
            boolean joined = area.start() >= last
                    && TOWARDS.matcher(parsed.folded().substring(last, area.start()))
                            .matches();
            last = joined ? area.end() : last;
        }
        return last;
    }
}
