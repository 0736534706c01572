package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * How far an English word of forecasting or aiming reaches. A noun says so of a number only as the subject of a present or
 * future verb or before what it is of; an infinitive of the numbers of its own verb phrase; and what opens a sentence only to be
 * set against what came true says it of nothing behind its comma.
 */
final class EnglishReach {

    private static final Pattern NOUN =
            Pattern.compile("(?:outlook|expectation|prediction|objective|goal|ambition|aim)s?\\b.*");

    private static final Pattern SAYS = Pattern.compile(
            "(?:[ :]*(?:of|for|at|to|that)\\b| (?:[a-z0-9,'-]+ ){0,6}?(?:is|are|remains?|calls?|sees?|puts?|shows?|points?|stands?|suggests?|foresees?|projects?)\\b)");

    private static final Pattern SET_AGAINST = Pattern.compile(
            "[\\s,]*(?:and |but |well |far |slightly |much |broadly |largely )*(?:despite|notwithstanding|contrary|in contrast|as|amid|against|above|below|beyond|in line"
                    + "|beat(?:ing)?|exceed(?:ing)?|topping|defying|missing|confounding|surpassing|outpacing|outstripping|undershooting|overshooting|shrugging|matching|meeting"
                    + "|better|worse|stronger|weaker|higher|lower|faster|slower|more|less)\\b");

    private static final Pattern INFINITIVE = Pattern.compile(".* to");

    /** A verb that tells what has been; boosted by is none, nor is an increased demand. */
    private static final String PAST =
            "(?:rose|fell|grew|was|were|had|stood|made|sold|sank|shrank|came|went|saw|took|led|lost|won|met|brought|slid"
                    + "|(?<!(?:of|for|an?|the|is|are|be|an|by|with|to) )[a-z]{2,}ed(?! (?:by|with|from)\\b))\\b";

    /** Exports, which fell last year, to grow: the statement is taken up again. */
    private static final String GOES_ON = "(?!.*, (?:to|is|are|will|by)\\b)";

    private static final Pattern TELLS = Pattern.compile("\\b" + PAST);

    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:which|who|(?<=[a-z] )that|as|when) (?:[a-z]+ ){0,3}?" + PAST + GOES_ON);

    private static final Pattern NEXT_CLAUSE = Pattern.compile("[,:] [^,:]*?\\b" + PAST + GOES_ON);

    /** Beat the target by 3%: an aim that was held against says nothing of the number, unless it is its own: missed the target of 3 billion. */
    private static final Pattern BEATEN = Pattern.compile(
            "\\b(?:beat(?:s|ing|en)?|miss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|cross(?:es|ed|ing)?|top(?:s|ped|ping)?|outpac(?:es|ed|ing)|(?:higher|lower|more|less|better|worse) than|short of|above|below)"
                    + "(?: (?:the|its|their|an?|set|own|[a-z-]+)){0,4} $");

    private static final int LONGEST_THAN = 48;

    private static final Pattern THAN = Pattern.compile(
            "\\bthan[ -](?:(?:was|were|had|had been|been|is|previously|initially|originally|widely|generally|first|we|they|it|many|most|some|the|anyone|everyone|anybody|had|markets?|economists|analysts|experts|observers|investors|forecasters)[ -]){0,4}$");

    private static final Pattern VALUE = Pattern.compile(" ?[^a-z]{0,4}\\d");

    private static final Pattern AIM = Pattern.compile("(?:targets?|goals?)\\b.*");
    private static final Pattern OF =
            Pattern.compile(" (?:set )?(?:of|at) [^a-z]{0,4}[a-z]{0,3}[^a-z]{0,3}| ?\\([^a-z]{0,4}");

    private EnglishReach() {}

    /** Whether such a word says of a number behind it that it lies ahead. */
    static boolean covers(Parsed parsed, Mention word, Numeral numeral) {
        String text = parsed.folded();
        String between = text.substring(word.end(), numeral.start());
        if (isMeasuredAgainst(text, word)) {
            return false;
        }
        if (isSetAgainst(parsed, word.start(), numeral)
                || RELATIVE.matcher(between).find()) {
            return false;
        }
        String name = text.substring(word.start(), word.end());
        if (AIM.matcher(name).matches()
                && BEATEN.matcher(text.substring(0, word.start())).find()) {
            return OF.matcher(between).matches();
        }
        if (NOUN.matcher(name).matches() && !INFINITIVE.matcher(name).matches()) {
            String said = name.substring(name.split(" ", 2)[0].length()) + between;
            return SAYS.matcher(said).lookingAt() && !TELLS.matcher(between).find();
        }
        return !INFINITIVE.matcher(name).matches() || !isBehindClause(between);
    }

    /** Wider than expected, a stronger-than-forecast rise: what came true, unlike than expected 3 billion. */
    private static boolean isMeasuredAgainst(String text, Mention word) {
        String before = text.substring(Math.max(0, word.start() - LONGEST_THAN), word.start());
        return THAN.matcher(before).find()
                && (before.endsWith("-")
                        || !VALUE.matcher(text)
                                .region(word.end(), text.length())
                                .lookingAt());
    }

    /** Whether the words from one that says what might be to a number tell what has been, behind a comma of their own. */
    static boolean isBehindClause(String between) {
        return NEXT_CLAUSE.matcher(between).find();
    }

    private static boolean isSetAgainst(Parsed parsed, int word, Numeral numeral) {
        int start = parsed.clauseAt(word).start();
        return parsed.clauseAt(numeral.start()).start() > word
                && SET_AGAINST.matcher(parsed.folded().substring(start, word)).lookingAt();
    }
}
