package org.yearbook.extract.prose.name;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** The words behind an English number or noun that name goods: 5 million tonnes of crude steel, exports of tea and coffee. */
public final class EnglishNounPhrase {

    /** What starts something else than a name: a verb, a preposition, a time, another statement. */
    private static final String NO_NAME =
            "(?!(?:in|from|to|for|during|last|this|that|these|those|which|whom|whose|who|it|them|its|their|by|at|on|over|with|as|than|while|were|was|is|are|be"
                    + "|been|has|have|had|will|would|worth|valued|through|between|against|compared|per|a|an|the|into|across|down|up|until|after|before|because|since|when|where|under|within"
                    + "|out|abroad|overseas|annually|daily|yearly|year|month|quarter|respectively|so|or|but|and|of|they|he|she|combined|according|all|total|about|around|some|nearly|almost"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december|led|rose|fell|grew|increased|decreased|declined|reached|amounted|made|came"
                    + "|went|handled|moved|transported|produced|exported|imported|shipped|sold|recorded|registered|totalled|totaled|more|less|up)\\b)(?!(?!(?:dai|week|month|year|quarter|fami)ly)[a-z]+ly\\b)";

    private static final String NO_TRADE = "(?!(?:exports?|imports?|trade|surplus|deficit)\\b)";

    /** Handled 5 tonnes of freight, surging by: no further name. */
    private static final String NO_VERB = "(?![a-z]+(?:ing|ed)\\b)";

    private static final String ANY = NO_NAME + "[a-z][a-z’'-]*";

    private static final String WORD = NO_TRADE + ANY;

    /** 40 trade fairs, 3 new weekly services, 20 sales offices, 300 overseas visitors. */
    private static final Pattern COUNTED = Pattern.compile("(?:overseas )?(?:" + ANY + " ){0,4}?" + NO_NAME
            + "(?:[a-z][a-z’'-]*[a-rt-z]s|people|children|staff|crew|aircraft)\\b(?: " + WORD + "(?<=[a-rt-z]s)\\b)?");

    /** Digitally delivered services: an adverb is part of a name where it opens it before a participle. */
    private static final String ADVERB = "(?:[a-z]+ly (?=[a-z]+(?:ed|able) (?!(?:by|to|the|in|from|with)\\b)[a-z]))?";

    private static final Pattern NAME = Pattern.compile(ADVERB + WORD + "(?: " + WORD + "){0,4}(?:(?:,| and|, and) "
            + NO_VERB + WORD + "(?: " + WORD + "){0,2}){0,3}");

    /** They say nothing of what they are of. */
    private static final Pattern NO_THING = Pattern.compile("(?:units|pieces|items|sets|copies|times|others)");

    private static final Pattern OF = Pattern.compile("(?: worth)? of (?:the |its |their )?");

    /** 3 million dollars of wheat: one name, and nothing that was spoken of before. */
    private static final Pattern OF_GOODS =
            Pattern.compile(" of (?!the\\b|its\\b|their\\b|goods\\b|services\\b|products\\b|merchandise\\b)");

    private static final Pattern GOODS = Pattern.compile(WORD + "(?: " + WORD + "){0,3}");

    private static final String MORE = "more ";

    private static final Pattern WORTH = Pattern.compile(" worth of ");

    private EnglishNounPhrase() {}

    /** What is counted, right behind the count and its unit; empty behind rates and, save for its worth, money. */
    public static Optional<Piece> counted(Parsed parsed, Numeral numeral) {
        if (numeral.ordinal() || numeral.isPercent() || numeral.isPoints()) {
            return Optional.empty();
        }
        String folded = parsed.folded();
        Matcher worth = WORTH.matcher(folded).region(numeral.end(), folded.length());
        if (worth.lookingAt()) {
            return name(parsed, worth.end());
        }
        if (numeral.baseUnit().isEmpty() && numeral.currency().isEmpty()) {
            boolean blank = numeral.end() < folded.length() && folded.charAt(numeral.end()) == ' ';
            return blank
                    ? matching(COUNTED, parsed, behindMore(folded, numeral.end() + 1))
                            .filter(name -> !NO_THING.matcher(name.of(folded)).matches())
                    : Optional.empty();
        }
        boolean money = !numeral.currency().isEmpty();
        Matcher of = (money ? OF_GOODS : OF).matcher(folded).region(numeral.end(), folded.length());
        return of.lookingAt() ? matching(money ? GOODS : NAME, parsed, of.end()) : Optional.empty();
    }

    /** 27 more companies. */
    private static int behindMore(String folded, int from) {
        return folded.startsWith(MORE, from) ? from + MORE.length() : from;
    }

    /** Exports of tea: the name that the direction of trade is of. */
    static int endOfGoods(Parsed parsed, int flow) {
        Matcher of = OF.matcher(parsed.folded()).region(flow, parsed.folded().length());
        boolean told = parsed.folded().startsWith(" of", flow - " of".length()); // the word of the configuration has it
        int from = of.lookingAt() ? of.end() : told ? flow + 1 : -1;
        return from < 0 ? flow : name(parsed, from).map(Piece::end).orElse(told ? flow - " of".length() : flow);
    }

    /** The name that starts here, empty if something else does. */
    static Optional<Piece> name(Parsed parsed, int from) {
        return matching(NAME, parsed, from);
    }

    private static Optional<Piece> matching(Pattern form, Parsed parsed, int from) {
        int limit = parsed.numerals().stream()
                .filter(numeral -> numeral.isFigure() && numeral.start() >= from)
                .mapToInt(Numeral::start)
                .findFirst()
                .orElse(parsed.folded().length());
        Matcher name = form.matcher(parsed.folded()).region(from, limit);
        return name.lookingAt() ? Optional.of(new Piece(from, name.end())) : Optional.empty();
    }

    /** The subject with what is counted, unless its words name it. */
    public static Subject named(Parsed parsed, Piece name, Subject subject) {
        String printed = parsed.printed(name.start(), name.end());
        return subject.isNamed() || subject.words().toLowerCase(Locale.ROOT).contains(printed.toLowerCase(Locale.ROOT))
                ? subject
                : subject.withWords(SubjectWords.withPart(subject.words(), printed));
    }
}
