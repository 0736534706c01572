package org.yearbook.extract.prose.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The whole that an English percentage is told to be of, where the words before it name nothing or only who takes the part: 12% of
 * wheat exports went to Peru; Peru took 12% of them.
 */
public final class EnglishWholes {

    private static final String DETERMINERS =
            "(?:(?:all|the|its|their|total|overall|global|worldwide|world|annual|this|that|country|nation)(?:['’]s)? )*";

    private static final Pattern OF = Pattern.compile(
            "\\s*(?:\\([^()]{1,40}\\) |,? or [^,;]{3,30}, )?(?:(?:[a-z]+ )?share )?(?:of|(?<=share )in) "
                    + DETERMINERS);

    /** A share of the wheat market was 12%: the whole, or the part, stands before the number. */
    private static final Pattern SHARE_OF = Pattern.compile("\\b(?:share|proportion|percentage) of " + DETERMINERS);

    /** 55% of its share: of what is not said. */
    private static final Pattern NO_WHOLE =
            Pattern.compile("(?:shares?|values?|volumes?|amounts?|numbers?|totals?|parts?|needs)");

    /** One in five cars: the whole stands right behind. */
    private static final Pattern IN_MANY = Pattern.compile("\\s+");

    private static final Pattern OUT_OF = Pattern.compile("\\b(?:in|out of|every)\\b");

    /** Digitally delivered services exports. */
    private static final Pattern TO_FLOW =
            Pattern.compile("(?:(?!(?:to|from|in|by|was|were|that|which|and)\\b)[a-z-]+ ){0,5}");

    /** Took, together bought, is responsible for: what a taker of a part does, and no name of what is measured. */
    private static final Pattern VERB = Pattern.compile(
            "\\W*(?:(?:and|or|the|alone|together|combined|jointly|also|now|alone) ?)*\\W*(?:(?:was|were|is|are|had|has|have) )?"
                    + "(?:took|takes?|bought|buys?|had|has|have|held|holds?|made|makes?|sold|sells?|won|got|gets?|[a-z]+ed|[a-z]{3,}s|responsible|home|host)?\\W*(?:in|up|out|for|to|just|only|about)?\\W*");

    /** The five largest buyers together took: those who are one side of a trade. */
    private static final Pattern TAKERS = Pattern.compile(
            "(?:[a-z-]+ ){0,4}(?:buyers|importers|exporters|economies|countries|nations|states|suppliers|partners|markets|regions|destinations)"
                    + " ?" + VERB.pattern());

    private static final Pattern OWNER = Pattern.compile("['’]s? (?:(?:total|overall|global) )*| (?!of )");

    private static final Pattern OWNED = Pattern.compile("['’]s? ");

    private EnglishWholes() {}

    /** The subject of a percentage with the whole that it is of. */
    public static Subject named(Parsed parsed, Piece stretch, Numeral numeral, Subject subject) {
        if (!(numeral.isPercent() || numeral.isPoints()) || subject.isNamed()) {
            return subject;
        }
        boolean opens = stretch.start() == 0 && SubjectWords.of(parsed, stretch).isEmpty();
        boolean empty = opens || subject.words().isEmpty();
        if (!empty && !onlyTakes(parsed, stretch)) {
            return subject;
        }
        return of(parsed, numeral)
                .or(() -> before(parsed, stretch))
                .filter(whole -> !NO_WHOLE.matcher(whole.of(parsed.folded())).matches())
                .map(whole -> parsed.printed(whole.start(), whole.end()))
                .map(whole -> subject.withWords(
                        empty ? whole : SubjectWords.withPart(whole, SubjectWords.part(subject.words()))))
                .map(whole -> owner(parsed, numeral).map(whole::withArea).orElse(whole))
                .orElse(subject);
    }

    /** Whether the whole is that of this number alone: India has 4% of the output, and its farms feed 6 million people. */
    public static boolean standsBehind(Parsed parsed, Numeral numeral) {
        return of(parsed, numeral).isPresent();
    }

    /** Whether the words before name an area and what it does. */
    private static boolean onlyTakes(Parsed parsed, Piece stretch) {
        Piece name = SubjectWords.piece(parsed, stretch);
        StringBuilder rest = new StringBuilder();
        int at = name.start();
        boolean area = false;
        for (Mention mention : parsed.mentions(name, Term.AREA)) {
            if (mention.start() >= at) {
                rest.append(parsed.folded(), at, mention.start());
                at = mention.end();
                area = true;
            }
        }
        rest.append(parsed.folded(), at, Math.max(at, name.end()));
        return (area && VERB.matcher(rest).matches())
                || TAKERS.matcher(name.of(parsed.folded())).matches();
    }

    /** The share of wheat in exports was 12%; Peru's share of the wheat market rose to 12%. */
    private static Optional<Piece> before(Parsed parsed, Piece stretch) {
        Matcher share = SHARE_OF.matcher(parsed.folded()).region(stretch.start(), stretch.end());
        return share.find() ? named(parsed, share.end(), stretch.end()) : Optional.empty();
    }

    /** 12% of Peru's wheat exports: of Peru, unless an area stands before. */
    private static Optional<String> owner(Parsed parsed, Numeral numeral) {
        Matcher of = OF.matcher(parsed.folded())
                .region(numeral.end(), parsed.folded().length());
        return of.lookingAt()
                        && parsed.subjects(new Piece(0, numeral.start()), Term.AREA)
                                .isEmpty()
                ? parsed.mentions(new Piece(of.end(), parsed.clauseAt(of.end()).end()), Term.AREA).stream()
                        .filter(area -> area.start() == of.end()
                                && OWNED.matcher(parsed.folded())
                                        .region(area.end(), parsed.folded().length())
                                        .lookingAt())
                        .map(Mention::code)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Piece> of(Parsed parsed, Numeral numeral) {
        String folded = parsed.folded();
        boolean many =
                OUT_OF.matcher(folded.substring(numeral.start(), numeral.end())).find();
        Matcher of = (many ? IN_MANY : OF).matcher(folded).region(numeral.end(), folded.length());
        if (!of.lookingAt()) {
            return Optional.empty();
        }
        Optional<Piece> counted = parsed.numerals().stream()
                .filter(next -> next.isFigure() && next.startWithMoney(parsed.text()) == of.end())
                .findFirst()
                .flatMap(next -> EnglishNounPhrase.counted(parsed, next));
        return counted.isPresent()
                ? counted
                : named(parsed, of.end(), parsed.clauseAt(of.end()).end());
    }

    /** The name that starts here, up to a direction of trade and its goods where it holds one. */
    public static Optional<Piece> named(Parsed parsed, int start, int end) {
        int from = behindOwner(parsed, start);
        Optional<Mention> flow = parsed.flows(new Piece(from, Math.max(from, end))).stream()
                .findFirst()
                .filter(mention -> TO_FLOW.matcher(parsed.folded().substring(from, mention.start()))
                        .matches());
        return flow.map(mention -> new Piece(from, EnglishNounPhrase.endOfGoods(parsed, mention.end())))
                .or(() -> EnglishNounPhrase.name(parsed, from));
    }

    /** Peru's wheat exports, Peruvian wheat: the owner is no part of the name. */
    private static int behindOwner(Parsed parsed, int from) {
        return parsed.mentions().stream()
                .filter(area -> area.term() == Term.AREA && area.start() == from)
                .map(area -> {
                    Matcher owner = OWNER.matcher(parsed.folded())
                            .region(area.end(), parsed.folded().length());
                    return owner.lookingAt() ? owner.end() : from;
                })
                .findFirst()
                .orElse(from);
    }
}
