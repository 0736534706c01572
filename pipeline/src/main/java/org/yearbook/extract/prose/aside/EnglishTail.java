package org.yearbook.extract.prose.aside;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.FigureKind;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * The words behind an English number that still speak of it, up to the next number or the end of its clause: "year on
 * year", "in the first three quarters of 2024", "with China". In English they follow the number, in Chinese they precede it.
 *
 * @param words from the end of the number on
 */
public record EnglishTail(Parsed parsed, Numeral numeral, Piece words) {

    static final String MONEY = "(?-i:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4}|(?:Rs|Tk|Rp|Br|[KTU]?[Ss]hs?)\\.?)?";

    /** And a growth of, and exports in May were: what follows is told of the next number. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:and an? |while |but |whereas |and (?=(?:also )?(?:exported|imported|bought|sold|shipped|purchased)\\b)|and (?=[^,;:.]{2,80}\\b(?:"
                    + "rose|fell|grew|was|were|had|has|have|is|are|increased|decreased|declined|dropped|reached|stood|totall?ed|amounted|came|jumped|surged|climbed|slipped|gained|accounted)\\b))");

    /** It was 3 billion whereas it was 2 billion in May: the same at another time. */
    private static final Pattern SAME_THEN =
            Pattern.compile("\\b(?:whereas|while|when|but) (?:it|they) (?:was|were|had been|stood at)\\s*$");

    /** Fell 3 per cent, or 2 billion dollars, in May: the same in other words. */
    private static final Pattern SAME_AGAIN = Pattern.compile(",\\s*or (?:about |around |some )?" + MONEY + "\\s*");

    /** Rose 5 percent, to reach 3 billion dollars in May: what came of it. */
    private static final Pattern RESULT = Pattern.compile(
            "\\)?,\\s*(?:to (?:reach |hit |total )?|reaching |hitting |totall?ing )(?:about |around |some |nearly |almost |over )?"
                    + MONEY + "\\s*");

    /** 3 million tonnes of cocoa, worth 5 million dollars, and 2 million of timber in May: one after the other of one time. */
    private static final Pattern LISTED = Pattern.compile(
            "(?: of [a-z][a-z -]{1,30})?(?:,(?: and)?| and),?\\s*(?:worth |valued at )?" + MONEY + "\\s*");

    private static final Pattern REACHES =
            Pattern.compile("\\bto (?:about |around |some |nearly |almost |over )?" + MONEY + "\\s*$");

    private static final Pattern GOES_ON =
            Pattern.compile(",?\\s*(?:respectively,?\\s*)?(?:(?:on|over)(?: an?| the)?\\s*)?");

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{2,60}\\)\\s*(?:in|for|during) ");

    private static final Pattern SET_OFF =
            Pattern.compile(",\\s*(?:respectively,?\\s*)?(?:(?:in|during|for|over) (?:the )?)?");
    private static final Pattern CLOSES = Pattern.compile("\\s*(?:[.,;]|$)");

    private static final Pattern IN = Pattern.compile("\\s*in (?:the )?");

    /** Another area may follow, or words that the area is only a part of. */
    private static final Pattern JOINED =
            Pattern.compile("(?:,| and| or|['’-])[ ]?(?:the )?(?!(?:by|while|but|up|down)\\b)[a-z]");

    public static EnglishTail of(Parsed parsed, Numeral numeral) {
        Piece clause = parsed.clauseAt(numeral.start());
        int next = Math.min(clause.end(), nextFigure(parsed, numeral.end()));
        Matcher another = ANOTHER.matcher(parsed.folded()).region(numeral.end(), Math.max(numeral.end(), next));
        int end = Math.max(numeral.end(), another.find() ? another.start() : next);
        return new EnglishTail(parsed, numeral, new Piece(numeral.end(), end));
    }

    private static int nextFigure(Parsed parsed, int from) {
        return parsed.numerals().stream()
                .filter(next -> next.isFigure() && next.start() >= from)
                .mapToInt(Numeral::start)
                .findFirst()
                .orElse(parsed.text().length());
    }

    /** The words of change over a time that may follow behind a comma: rose by 3 per cent, year on year. */
    public Piece withBasis() {
        int limit = nextFigure(parsed, numeral.end());
        return Stream.concat(
                        parsed.mentions().stream()
                                .filter(mention -> mention.term() == Term.MEASURE)
                                .map(mention -> new Piece(mention.start(), mention.end())),
                        bases())
                .filter(piece -> piece.start() >= words.end() && piece.end() <= limit)
                .filter(piece -> GOES_ON.matcher(parsed.text().substring(words.end(), piece.start()))
                        .matches())
                .findFirst()
                .map(piece -> new Piece(words.start(), piece.end()))
                .orElse(words);
    }

    private Stream<Piece> bases() {
        return parsed.dates().stream()
                .filter(date -> parsed.aside().get(date.start()))
                .map(date -> new Piece(parsed.aside().previousClearBit(date.start()) + 1, date.end()));
    }

    /** The time of the number that stands behind it; that of a base of comparison is not its own. */
    public Optional<Dated> time() {
        return parsed.dates().stream()
                .filter(date -> words.start() <= date.start() && date.end() <= words.end())
                .filter(date -> !parsed.aside().get(date.start()))
                .findFirst()
                .or(this::timeSetOff);
    }

    /** From 3 billion yuan (4 billion dollars) in 2019: behind the same in a bracket. */
    public Optional<Dated> timeBehindBracket() {
        Matcher bracket = BRACKET.matcher(parsed.text())
                .region(numeral.end(), parsed.text().length());
        return !bracket.lookingAt()
                ? Optional.empty()
                : parsed.dates().stream()
                        .filter(date -> date.start() == bracket.end()
                                || parsed.folded()
                                        .substring(bracket.end(), Math.max(bracket.end(), date.start()))
                                        .equals("the "))
                        .findFirst();
    }

    /** Rose by 3 and 5 per cent, respectively, in November: a time alone behind a comma. */
    private Optional<Dated> timeSetOff() {
        return parsed.dates().stream()
                .filter(date -> date.start() >= words.end() && !parsed.aside().get(date.start()))
                .findFirst()
                .filter(date -> SET_OFF.matcher(parsed.folded().substring(words.end(), date.start()))
                        .matches())
                .filter(date -> CLOSES.matcher(parsed.folded())
                        .region(date.end(), parsed.folded().length())
                        .lookingAt());
    }

    /** The one area in which the number was so: up by 3% in Japan, but not in Japan and China. */
    public Optional<String> area() {
        return parsed.subjects(words, Term.AREA).stream()
                .findFirst()
                .filter(area -> IN.matcher(parsed.folded().substring(words.start(), area.start()))
                                .matches()
                        || isAdverb(area))
                .filter(area -> !JOINED.matcher(parsed.folded())
                        .region(area.end(), parsed.folded().length())
                        .lookingAt())
                .map(Mention::code);
    }

    /** Grew by 3% worldwide. */
    private boolean isAdverb(Mention area) {
        String behind = parsed.folded().substring(words.start(), area.end());
        return behind.equals(" worldwide") || behind.equals(" globally");
    }

    /** Whether the number is one that another is compared with, by the words before it. */
    public boolean isComparedWith(Piece stretch) {
        return EnglishCompared.is(parsed, stretch, numeral);
    }

    /** The time behind a later number of the clause, which holds for this one too: rose 5% to 32 trillion yuan in 2024. */
    public Optional<Dated> timeFurtherBehind() {
        Piece clause = parsed.clauseAt(numeral.start());
        Optional<Numeral> next = parsed.numerals().stream()
                .filter(later -> later.isFigure() && later.start() >= numeral.end())
                .findFirst()
                .filter(later -> later.end() <= clause.end()
                        || SAME_AGAIN
                                .matcher(parsed.text().substring(numeral.end(), later.start()))
                                .matches()
                        || RESULT.matcher(parsed.text().substring(numeral.end(), later.start()))
                                .matches()
                        || LISTED.matcher(parsed.text().substring(numeral.end(), later.start()))
                                .matches());
        if (next.isEmpty() || of(parsed, next.get()).isMultiple()) {
            return Optional.empty();
        }
        EnglishTail behind = of(parsed, next.get());
        String between = parsed.folded().substring(numeral.end(), next.get().start());
        boolean then = SAME_THEN.matcher(between).find();
        if (behind.isComparedWith(words)) {
            return behind.timeOfEnd();
        }
        return then ? Optional.empty() : behind.time().or(behind::timeFurtherBehind);
    }

    /** Rose 5% from 3 billion in 2022 to 4 billion in 2024: the time of what the number reached. */
    private Optional<Dated> timeOfEnd() {
        return parsed.numerals().stream()
                .filter(later -> later.isFigure() && later.start() >= numeral.end())
                .findFirst()
                .filter(later -> later.end() <= parsed.clauseAt(numeral.start()).end()
                        && REACHES.matcher(parsed.text().substring(words.start(), later.start()))
                                .find())
                .flatMap(later -> of(parsed, later).time());
    }

    private static final Pattern OF_ANOTHER_TIME =
            Pattern.compile("\\s*(?:as|that of|those of|more than|higher than|larger than|the|what|its)\\b");

    /** 40% expect more trade: those who answered. */
    private static final Pattern EXPECT = Pattern.compile(
            "\\s*(?:of (?:[a-z-]+ ){1,4})?(?:expect|plan|hope|intend|anticipate|believe|want)\\b(?! by)");

    /** 3 times that of the year before: the time behind is that of what it is a multiple of. */
    public boolean isMultiple() {
        return numeral.baseUnit().equals("times")
                && OF_ANOTHER_TIME
                        .matcher(parsed.folded())
                        .region(numeral.end(), parsed.folded().length())
                        .lookingAt();
    }

    /** Whether the number is of those who expect something, which is none of what they expect. */
    public boolean areThoseWhoExpect() {
        return numeral.isPercent()
                && EXPECT.matcher(parsed.folded())
                        .region(numeral.end(), parsed.folded().length())
                        .lookingAt();
    }

    /** A forecast or an aim told behind its number: a gain of 0.5% expected by economists, the 4.5% ceiling. */
    public FigureKind kind() {
        boolean closes = words.end() == parsed.clauseAt(numeral.start()).end();
        if (closes && !parsed.mentions(words, Term.FORECAST).isEmpty() && !areThoseWhoExpect()) {
            return FigureKind.FORECAST;
        }
        int next = WordBounds.skipBlanks(parsed.text(), numeral.end());
        boolean aim = parsed.mentions(words, Term.TARGET).stream().anyMatch(mention -> mention.start() == next);
        return aim ? FigureKind.TARGET : FigureKind.OBSERVATION;
    }

    /** Where the words end that are about this number alone. */
    public int end() {
        Piece own = withBasis();
        int dates = parsed.dates().stream()
                .filter(date -> own.start() <= date.start() && date.end() <= own.end())
                .mapToInt(Dated::end)
                .max()
                .orElse(numeral.end());
        int measures = parsed.mentions(own, Term.MEASURE).stream()
                .filter(mention ->
                        EnglishBases.said(parsed.text().substring(mention.start(), mention.end())) != Over.NOT_SAID)
                .mapToInt(Mention::end)
                .max()
                .orElse(numeral.end());
        return Math.max(dates, measures);
    }
}
