package org.yearbook.extract.prose.aside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Words between two numbers that go on about the first though nobody listed them: "in dollar terms at", "going from", "showing a
 * growth of", "or some". They open with a preposition, a participle, or an article before a noun of change, and no verb or noun
 * of a new clause opens them.
 */
public final class EnglishContinuation {

    private static final Pattern PREPOSITION = Pattern.compile(
            "^\\s*[—–-]*\\s*(?:in|at|to|from|of|for|by|on|over|under|within|or|against|compared|as compared|versus|vs|than|up|down|per|since|when measured|after|before)\\b");

    private static final Pattern PARTICIPLE = Pattern.compile(
            "^[\\s,—–-]*(?:thus |thereby |also |well |or |and |far )?"
                    + "(?:[a-z]+ing(?<!during|including|excluding|regarding|according|manufacturing|following|remaining|accounting|shipping|engineering|processing|mining|banking|spending|trading|clothing)"
                    + "|accounting for|followed by|equal to|equivalent to|equalling|which|driven|boosted|led|fuelled|fueled|helped|supported|dragged|a|an|or|up|down|compared|from|to)\\b");

    /** Far lower than expected: what the figure before is held against. */
    private static final Pattern COMPARATIVE = Pattern.compile(
            "^[\\s,—–-]*(?:but |and )?(?:(?:far|much|well|slightly|significantly|considerably|markedly|marginally|sharply|still|even|somewhat|a little) )*"
                    + "(?:(?:higher|lower|more|less|fewer|better|worse|faster|slower|stronger|weaker|bigger|larger|smaller|greater) than|(?:above|below|short of|in line with))\\b");

    /** And raked in over: another verb of the same subject. */
    private static final Pattern COORDINATED = Pattern.compile(
            "\\s*,?\\s*(?:and|but|then)\\s+(?:also |then |thus |now |even )?(?:[a-z]+ed|rose|fell|grew|made|took|brought|sold|hit|saw|left|kept|won|lost|spent|went|stood|came|was|were|is|are)"
                    + "(?: (?:in|up|down|out|to|by|at|for|a|an|the|total|of|its|their|record|revenues?|about|around|some|nearly|almost|over|more|than|only|just|another|approximately))*[^a-z\\d]{0,4}");

    /** With total sales of, worth: the same in money. */
    private static final Pattern WITH_VALUE = Pattern.compile(
            "\\s*,?\\s*(?:with|having|for|earning|generating|bringing|fetching)(?: an?| the| its| their)?(?: (?:total|combined|overall|estimated|annual|cumulative|export|sales))* ?(?:sales|receipts|revenues?|earnings|value|worth|amount|turnover|total|proceeds|income)"
                    + "(?: (?:of|at|reaching|worth|valued|amounting|totall?ing|estimated|to|about|around|some|nearly|almost|over|more|than))*[^a-z\\d]{0,4}");

    /** Who told it, more of a name, why, or since when. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:the|its|an?|another|one of the|(?:(?!was |were |is |are |remained |remains |became |stayed |has |have )[a-z.]++ ?+)++['’]s) (?:[a-z0-9-]+ ){0,4}(?:row|partner|market|buyer|supplier|economy|destinations?(?: for [a-z -]+$)?|source|level|increase|decrease|decline|rise|drop|fall|pace|rate|growth|month|year|quarter|reading)s?\\b"
                    + "|(?:which|who|whose|where|measured (?:in|by|as)|expressed in|calculated (?:in|by|as)|adjusted|after|before|according to|based on|driven|led|boosted|helped|supported|dragged|thanks|due|because|amid|despite|following|marking|extending|"
                    + "reflecting|underpinned|including|such as|except|other than|apart from|aside from|as|the (?:highest|lowest|largest|smallest|biggest|fastest|slowest|steepest|sharpest|first|second|third|latest|most))\\b");

    /** The deficit, or the gap between imports and exports, was: another name of the same. */
    private static final Pattern GLOSS = Pattern.compile(
            "(?:or|that is|i\\.e\\.|known as|also (?:known|called)|so-called|the (?:gap|difference) between)\\b");

    /** Figures of the ministry show: who told it. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?:(?:official|preliminary|provisional|latest|the) )?(?:data|figures|statistics|numbers|estimates) (?:of|from|by|compiled|released|published|issued|collected)\\b(?!.*\\b(?:show|shows|showed|indicate|reveal)[a-z]* [a-z])");

    /** Enough to pay for: what an amount would do, and no trade that is told of. */
    private static final Pattern ENOUGH = Pattern.compile(
            "(?:(?:equivalent|equal) to|enough to (?:cover|pay|finance)|covering|sufficient (?:for|to)|which (?:covers|is (?:equivalent|enough|sufficient)))\\b");

    /** Trade, which includes that of services, rose: what is said of a name before its verb. */
    private static final Pattern SAID_OF_NAME =
            Pattern.compile("(?:which|who|mostly|mainly|largely|primarily|chiefly|predominantly|principally)\\b");

    private static final Pattern VERB = Pattern.compile(
            "\\s*,?\\s*(?:also |have |has |had )?(?:rose|fell|grew|shrank|was|were|is|are|came|stood|hit|saw|made|took|[a-z]+ed)\\b");

    private static final Pattern RELATIVE = Pattern.compile("(?:where|whose)\\b");

    private static final Pattern NEW_CLAUSE = Pattern.compile("(?:and|while|but|whereas|with)\\b");

    private static final Pattern CONTRAST = Pattern.compile(
            "\\b(?:but|while|whereas|although|though|after|compared|versus|vs|following|against|however|(?<!revised )up from|(?<!revised )down from"
                    + "|(?:quickening|accelerating|speeding up|picking up|improving|slowing|easing|cooling|moderating|rebounding|recovering|reversing) (?:sharply )?from)\\b|;(?! (?:and )?[a-z]+ (?:also )?at \\S{0,3}\\d)");

    private static final Pattern INCLUDES = Pattern.compile("(?:including|excluding|such as|except)\\b");

    /** In the month under review, by country, overall: words before the subject of a sentence. */
    private static final Pattern ADVERBIAL = Pattern.compile(
            "(?:in|on|during|over|throughout|by|for|at|amid|despite|within|across|under|of|[a-z]+ly|meanwhile|however|overall|as of|among|so far)\\b");

    /** Exports to Japan, however, rose. */
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:however|meanwhile|though|by contrast|in contrast|on the contrary|conversely|likewise|similarly|by comparison|in comparison|as a result|instead|in turn|in particular|for example|for instance|on the other hand|too|also|respectively)");

    /** 5 million units and 4 million units: what is counted, once more behind the number. */
    private static final Pattern COUNTED = Pattern.compile("^ ?([a-z]+),? (?:and|or) $");

    private static final Pattern WORTH = Pattern.compile(
            "\\s*of (?:the |its |all )?total [a-z '’-]{0,48}(?:worth|valued at|equivalent to|totall?ing|amounting to)[ \\p{Sc}]*");

    private EnglishContinuation() {}

    /** Where the statement that a number belongs to starts, behind the last word that sets it off; -1 at the start of the sentence. */
    public static int startOfStatement(Parsed parsed, Numeral numeral) {
        int start = -1;
        Matcher contrast = CONTRAST.matcher(parsed.folded()).region(0, numeral.start());
        while (contrast.find()) {
            start = contrast.start();
        }
        return start;
    }

    /** Whether the words before a number go on about the figure before it in the sentence. */
    public static boolean goesOn(Parsed parsed, Piece stretch) {
        boolean behindFigure =
                parsed.numerals().stream().anyMatch(numeral -> numeral.isFigure() && numeral.end() <= stretch.start());
        if (!parsed.isEnglish()
                || !behindFigure
                || !parsed.subjects(stretch, Term.INDICATOR).isEmpty()) {
            return false;
        }
        String words = parsed.folded().substring(stretch.start(), stretch.end());
        return PREPOSITION.matcher(words).find()
                || COMPARATIVE.matcher(words).find()
                || COORDINATED.matcher(withoutMoney(parsed, stretch)).matches()
                || WITH_VALUE.matcher(withoutMoney(parsed, stretch)).matches()
                || PARTICIPLE.matcher(words).find()
                || isCountedAgain(parsed, stretch);
    }

    /** Raked in Sh5 billion: the currency belongs to the number. */
    private static String withoutMoney(Parsed parsed, Piece stretch) {
        int end = parsed.numerals().stream()
                .filter(numeral -> numeral.start() == stretch.end())
                .mapToInt(numeral -> numeral.startWithMoney(parsed.text()))
                .findFirst()
                .orElse(stretch.end());
        return parsed.folded().substring(stretch.start(), Math.max(stretch.start(), end));
    }

    /** Took 14 percent of total exports worth 5 billion: the share in money. */
    public static boolean isWorthOfShare(Parsed parsed, Piece stretch) {
        return parsed.isEnglish()
                && WORTH.matcher(stretch.of(parsed.folded())).matches()
                && parsed.numerals().stream()
                        .anyMatch(share -> share.isFigure() && share.isPercent() && share.end() == stretch.start());
    }

    private static boolean isCountedAgain(Parsed parsed, Piece stretch) {
        Matcher counted = COUNTED.matcher(stretch.of(parsed.folded()));
        return counted.find()
                && parsed.numerals().stream()
                        .filter(numeral -> numeral.start() == stretch.end())
                        .anyMatch(numeral -> parsed.folded()
                                .startsWith(counted.group(1), WordBounds.skipBlanks(parsed.text(), numeral.end())));
    }

    /** Whether a clause without a number says nothing of what the clauses around it are about. */
    public static boolean isAside(Parsed parsed, Piece clause) {
        String words = clause.of(parsed.folded()).strip();
        if (clause.start() > 0
                && (ENOUGH.matcher(words).lookingAt()
                        || isSaidOfName(parsed, clause, words)
                        || GLOSS.matcher(words).lookingAt()
                        || SOURCE.matcher(words).lookingAt()
                        || CONNECTIVE.matcher(words).matches())) {
            return true;
        }
        if (!parsed.flows(clause).isEmpty()) {
            return false;
        }
        return !parsed.mentions(clause, Term.CREDIT).isEmpty()
                || ASIDE.matcher(words).lookingAt()
                || isAdverbial(parsed, clause)
                || (clause.start() > 0
                        && PARTICIPLE.matcher(words).lookingAt()
                        && !NEW_CLAUSE.matcher(words).lookingAt());
    }

    /** Between commas, with the verb of the name behind. */
    private static boolean isSaidOfName(Parsed parsed, Piece clause, String words) {
        return SAID_OF_NAME.matcher(words).lookingAt()
                && parsed.folded().startsWith(",", clause.end())
                && VERB.matcher(parsed.folded())
                        .region(clause.end(), parsed.folded().length())
                        .lookingAt();
    }

    /** Exports of services, including those of firms abroad, rose: whether a clause only names parts of what is told. */
    public static boolean includes(Parsed parsed, Piece clause) {
        return clause.start() > 0
                && INCLUDES.matcher(clause.of(parsed.folded()).strip()).lookingAt();
    }

    /** Exports to Peru, where most of the goods go, rose: a clause that only says more of a name before it. */
    public static boolean isRelative(Parsed parsed, Piece clause) {
        return parsed.isEnglish()
                && clause.start() > 0
                && RELATIVE.matcher(clause.of(parsed.folded()).strip()).lookingAt()
                && parsed.flows(clause).isEmpty();
    }

    /** Whether a clause only opens a sentence with where, when or how. */
    public static boolean isAdverbial(Parsed parsed, Piece clause) {
        return parsed.folded().substring(0, clause.start()).isBlank()
                && ADVERBIAL.matcher(clause.of(parsed.folded()).strip()).lookingAt();
    }
}
