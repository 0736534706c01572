package org.yearbook.extract.prose.subject;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.partner.EnglishDealings;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * An English number that is itself what its sentence speaks of: 5 billion (+3%) of goods were exported to China. The verb behind
 * it says the direction, whatever was spoken of before.
 *
 * @param flow the direction of trade
 * @param partner code of the partner, empty where none is named that the configuration lists
 * @param words from behind the number, or behind the bracket that says more of it, to the verb or the partner
 */
public record EnglishPassive(Flow flow, String partner, Piece words) {

    private static final Pattern VERB = Pattern.compile(
            "(?:\\s*\\([^()]{1,24}\\))?,?\\s*(?:worth )?(?:of )?"
                    + "(?<words>(?<name>(?:(?!(?:worth|valued|was|were|is|are|has|have)\\b)[a-z-]+ ){0,4})"
                    + "(?:(?:worth|valued at) (?<worth>(?:[a-z]{1,3} ?)?(?:[^a-z,;()]|,(?=\\d)){1,16}(?:(?:thousand|million|billion|trillion|[mb]n|[mb])\\b)?(?: (?:[a-z.]+ ){0,2}?)?))?"
                    + "(?:(?:was|were|is|are|has been|have been|had been) (?:also )?(?:(?<flow>exported|imported"
                    + "|(?:shipped|sold|sent|delivered|marketed|dispatched)(?: off)? (?:abroad|overseas)|(?:bought|purchased|sourced|procured|obtained|acquired|brought)(?: in)? (?:abroad|overseas|from (?:abroad|overseas)))"
                    + "|(?<dealt>(?:shipped|sold|sent|delivered|marketed|dispatched|supplied)(?: off)?(?= (?:in)?to )|(?:bought|purchased|sourced|procured|obtained|acquired|brought)(?: in)?(?= from )))\\b"
                    + "|(?<went>went(?= (?:in)?to )|came(?= from ))|(?<left>left|entered) (?:the (?:country|kingdom|republic)\\b|(?=(?<area>[a-z])))))");

    private static final Pattern BUYS =
            Pattern.compile("imported|entered|came|bought|purchased|sourced|procured|obtained|acquired|brought");

    /** It, them: what was spoken of. */
    private static final Pattern PRONOUN = Pattern.compile("(?:(?:it|them|these|which|this) )?");

    private static final Pattern WORTH = Pattern.compile(
            "\\bworth(?: (?:about|around|some|nearly|almost|over|more than|only|just|a total of|a record|up to))* *$");

    private static final Set<String> PEOPLE = Set.of("persons", "person-times", "people", "家", "households");

    private static final Pattern WITH = Pattern.compile("(?: goods)? (?:(?:in)?to|from) (?:the )?");
    private static final Pattern THOSE =
            Pattern.compile("(?: goods)? (?:to|from) (?:those|these|the same) (?:countries|economies|markets)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "(?: (?:countries|member states|economies))?\\s*(?:[.,;]|$|in\\b|by\\b|for\\b|from\\b|over\\b|between\\b|during\\b|last\\b|this\\b|while\\b|and (?!the\\b)[^,.;]{0,30}\\d)");

    public static Optional<EnglishPassive> of(Parsed parsed, Numeral numeral, String partnerBefore) {
        Matcher verb = VERB.matcher(parsed.folded())
                .region(numeral.end(), parsed.folded().length());
        boolean amount = !numeral.currency().isEmpty()
                || (!numeral.baseUnit().isEmpty() && !numeral.isPercent() && !PEOPLE.contains(numeral.baseUnit()));
        if (!verb.lookingAt() || !(amount || (numeral.isPercent() && goesTo(parsed, numeral, verb)))) {
            return Optional.empty();
        }
        boolean worth = isWorth(parsed, numeral);
        if (verb.group("left") != null && verb.start("area") >= 0 && !isArea(parsed, verb.end())) {
            return Optional.empty();
        }
        boolean moved = verb.group("left") != null || verb.group("went") != null;
        if (moved && !numeral.currency().isEmpty() && !worth) {
            return Optional.empty(); // capital leaves a country, too
        }
        boolean across = verb.group("dealt") != null || verb.group("went") != null;
        if (across && !sellsTo(parsed, numeral, verb)) {
            return Optional.empty();
        }
        Flow flow = flow(verb);
        boolean named = !PRONOUN.matcher(verb.group("name")).matches();
        boolean again = !named && !verb.group("name").isEmpty();
        Piece words = again || worth
                ? worthy(parsed, numeral, worth, verb.end())
                : new Piece(verb.start("words"), verb.group("worth") == null ? verb.end() : verb.end("name"));
        if (THOSE.matcher(parsed.folded())
                .region(verb.end(), parsed.folded().length())
                .lookingAt()) {
            return Optional.of(new EnglishPassive(flow, partnerBefore, words));
        }
        Matcher with =
                WITH.matcher(parsed.folded()).region(verb.end(), parsed.folded().length());
        return (with.lookingAt() ? partner(parsed, with.end()) : Optional.<Mention>empty())
                .map(area -> new EnglishPassive(
                        flow, area.code(), words.start() == words.end() ? words : new Piece(words.start(), area.end())))
                .or(() -> Optional.of(new EnglishPassive(flow, "", words)));
    }

    private static Flow flow(Matcher verb) {
        String told = Stream.of("left", "dealt", "went", "flow")
                .map(verb::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return BUYS.matcher(told).lookingAt() ? Flow.IMPORTS : Flow.EXPORTS;
    }

    /** Of the tea, 5 percent was exported to Peru: a part, and not a change. */
    private static boolean goesTo(Parsed parsed, Numeral numeral, Matcher verb) {
        return verb.group("left") == null && sellsTo(parsed, numeral, verb);
    }

    /** Were sold to Peru, were bought from them: with an area behind it, goods that were sold or bought crossed a border. */
    private static boolean sellsTo(Parsed parsed, Numeral numeral, Matcher verb) {
        Piece behind = new Piece(verb.end(), parsed.text().length());
        Matcher with = WITH.matcher(parsed.folded()).region(behind.start(), behind.end());
        boolean across = THOSE.matcher(behind.of(parsed.folded())).lookingAt()
                || (with.lookingAt() && partner(parsed, with.end()).isPresent());
        return across
                && EnglishDealings.tellsOfGoods(parsed.folded()
                        .substring(parsed.clauseAt(numeral.start()).start(), verb.end()));
    }

    /** 5 tonnes of tea worth 3 million: the money is of the tea. */
    private static boolean isWorth(Parsed parsed, Numeral numeral) {
        return WORTH.matcher(parsed.folded().substring(0, numeral.startWithMoney(parsed.text())))
                .find();
    }

    /** Tea worth 3 million: what stands before the words that give its worth, unless a number of it does. */
    private static Piece worthy(Parsed parsed, Numeral numeral, boolean worth, int none) {
        Piece before = new Piece(parsed.clauseAt(numeral.start()).start(), numeral.start());
        Matcher words = WORTH.matcher(parsed.folded()).region(before.start(), numeral.startWithMoney(parsed.text()));
        boolean named = worth
                && words.find()
                && parsed.numerals().stream()
                        .noneMatch(other ->
                                other.isFigure() && before.start() <= other.start() && other.start() < numeral.start());
        return named ? SubjectWords.piece(parsed, new Piece(before.start(), words.start())) : new Piece(none, none);
    }

    private static boolean isArea(Parsed parsed, int at) {
        return parsed.mentions(new Piece(at, parsed.text().length()), Term.AREA).stream()
                .anyMatch(area -> area.start() == at);
    }

    private static Optional<Mention> partner(Parsed parsed, int from) {
        return parsed.mentions(new Piece(from, parsed.text().length()), Term.AREA).stream()
                .filter(area -> area.start() == from)
                .filter(area -> ENDS.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt())
                .findFirst();
    }

    /** The subject of the number. */
    public Subject subject(Parsed parsed, Subject before) {
        String named = parsed.printed(words.start(), words.end()).strip();
        return before.unknown().withFlow(flow).withPartner(partner).withWords(named.isEmpty() ? before.words() : named);
    }
}
