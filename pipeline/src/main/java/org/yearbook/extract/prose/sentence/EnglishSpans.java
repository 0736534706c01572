package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Over;

/**
 * English words that tell what a change is over by its length or by no one time: over ten years, since 2019, within a month,
 * compared with the average of five years, monthly.
 */
public final class EnglishSpans {

    private static final String MANY =
            "(?:(?:[2-9]|[1-9]\\d)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|a few|few|many|recent)";

    private static final String FROM =
            "(?:from|than|over|on|above|below|under|against|versus|vs\\.?|compared (?:with|to)|comparison (?:with|to)|relative to)";

    private static final String YEARS =
            "(?:(?:over|in|within|during|across) (?:(?:just|only|about|around|nearly|less than|more than|the space of|a span of|a period of) )*"
                    + "(?:the )?(?:(?:past|last|previous|preceding) )?(?:" + MANY
                    + "[ -](?:years?(?: period)?|decades)|(?:an? |one )?decade)\\b(?! (?:of|ago|earlier|before|old|high|low)\\b))";

    private static final String MONTH =
            "(?:(?:over|within|in) (?:an?|one|a single) (?:month|week|quarter)\\b(?! of\\b))";

    private static final String YEARS_BEFORE = "(?:" + FROM + " (?:[a-z]+ ){0,5}?" + MANY
            + " (?:years|decades|quarters) (?:earlier|ago|before|previously|prior)\\b)";

    private static final String NORM = "(?:" + FROM + " (?:(?:the|its|their|an?) )?(?:[a-z0-9'’-]+ ){0,3}?"
            + "(?:(?<!moving )average|pre-?(?:pandemic|covid|crisis|war|recession|lockdown|brexit)(?:-19)? (?:[a-z]+ )?(?:levels?|times?|figures?|values?|volumes?))\\b)";

    private static final String SINCE = "(?:since (?<since>[^,;:.()]{3,40}))";

    private static final String ONE =
            "(?:(?:12|twelve)[ -]months?(?: period)?|(?:an?|one|a single) year|(?:past|last|previous|preceding) year)";

    /** Over one year, from twelve months earlier. */
    private static final Pattern A_YEAR = Pattern.compile(
            "\\b(?:(?:over|within|in(?= (?:the (?:past|last) )?(?:one year|1|t)))(?: the| the (?:past|last|previous))? "
                    + ONE
                    + "\\b(?! (?:to(?= [a-z])|ended|ending|through|from|of|earlier|ago|before|old|period to|moving)\\b)|"
                    + FROM
                    + " (?:(?:the )?levels? )?(?:12|twelve) months (?:earlier|ago|before|previously|prior)\\b)");

    /** Rose 3% annually: of no more than one year. */
    private static final Pattern ANNUALLY = Pattern.compile(
            "(?:,? respectively,?)?\\s*(?:annually|yearly)(?=\\s*(?:[.,;)]|$)|\\s+(?:in|to|and|while)\\b)");

    private static final Pattern WORDS =
            Pattern.compile("\\b(?:" + YEARS + "|" + MONTH + "|" + YEARS_BEFORE + "|" + NORM + "|" + SINCE + ")");

    /** One of these is in all of them, and looking for them is cheap. */
    private static final List<String> CHEAP =
            List.of("year", "annually", "decade", "month", "week", "quarter", "average", "pre", "since");

    /** The fastest, the most in ten years: how long it had not been so, and not how long it took. */
    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:[a-z]{2,}est|most|least|first|second|third|record|high|low|peak|best|worst|time|rate|pace)\\b|\\bnot? ");

    /** Rose 3% monthly: behind the number, and no adjective. */
    private static final Pattern MONTHLY = Pattern.compile(
            "(?:,? respectively,?)?\\s*(?:monthly|quarterly|weekly)(?=\\s*(?:[.,;)]|$)|\\s+(?:in|to|and|while)\\b)");

    /** Before a number they open the sentence or a clause. */
    private static final Pattern OPENS = Pattern.compile("(?:^|[,;:] |\\b(?:and|while|but) )$");

    private static final Pattern YEAR_BEFORE = Pattern.compile("\\b(?:last year|(?:a|one) year|year[ -])\\b");

    /** Since January, since the start of the year: what came since is often told as a sum, and held against the one a year before. */
    private static final Pattern TO_DATE = Pattern.compile(
            "(?:early )?january\\b.*|(?:(?:the|this|last) )?(?:beginning|start|turn|year|then|that|it|they|records?)\\b.*");

    private static final Pattern RESPECTIVELY = Pattern.compile(",? respectively,?[^,;:.\\d]{0,60}");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private EnglishSpans() {}

    /** What a change is over by the words behind its number. */
    public static Over behind(Parsed parsed, Piece words, @Nullable Period period) {
        String text = withRest(parsed, words).of(parsed.folded());
        if (CHEAP.stream().noneMatch(text::contains)) {
            return Over.NOT_SAID;
        }
        if (MONTHLY.matcher(text).lookingAt()) {
            return Over.ANOTHER_TIME;
        }
        if (ANNUALLY.matcher(text).lookingAt() || A_YEAR.matcher(text).find()) {
            return Over.A_YEAR;
        }
        @Nullable Matcher found = found(text);
        return found == null || RECORD.matcher(text.substring(0, found.start())).find()
                ? Over.NOT_SAID
                : over(found, period);
    }

    /** What a change is over by the words that open the sentence, or the clause of its number. */
    public static Over before(Parsed parsed, Piece words, @Nullable Period period) {
        Piece opening = parsed.clauses().get(0);
        boolean silent = opening.end() <= words.start()
                && parsed.numerals().stream()
                        .noneMatch(numeral -> numeral.isFigure() && numeral.end() <= opening.end());
        Over over = opens(parsed, words, period);
        return over == Over.NOT_SAID && silent ? opens(parsed, opening, period) : over;
    }

    private static Over opens(Parsed parsed, Piece words, @Nullable Period period) {
        @Nullable Matcher found = found(words.of(parsed.folded()));
        if (found == null) {
            return Over.NOT_SAID;
        }
        int start = words.start() + found.start();
        boolean opens = OPENS.matcher(parsed.folded().substring(0, start)).find() || isBehindChange(parsed, start - 1);
        return opens ? over(found, period) : Over.NOT_SAID;
    }

    /** Were up over ten years by 3%. */
    private static boolean isBehindChange(Parsed parsed, int end) {
        return parsed.mentions().stream().anyMatch(change -> change.term() == Term.CHANGE && change.end() == end);
    }

    /** Fell by 3% and 4%, respectively, over ten years. */
    private static Piece withRest(Parsed parsed, Piece words) {
        Matcher rest = RESPECTIVELY
                .matcher(parsed.folded())
                .region(words.end(), parsed.folded().length());
        return rest.lookingAt() ? new Piece(words.start(), rest.end()) : words;
    }

    private static @Nullable Matcher found(String text) {
        if (CHEAP.stream().noneMatch(text::contains)) {
            return null;
        }
        Matcher words = WORDS.matcher(text);
        return words.find() ? words : null;
    }

    private static Over over(Matcher found, @Nullable Period period) {
        @Nullable String since = found.group("since");
        if (since == null) {
            return Over.ANOTHER_TIME;
        }
        Matcher year = YEAR.matcher(since);
        if (year.find()) {
            boolean before = period == null || Integer.parseInt(year.group()) == period.lastYear() - 1;
            return before ? Over.NOT_SAID : Over.ANOTHER_TIME;
        }
        boolean sum = TO_DATE.matcher(since).matches() && (period == null || !isMonth(period));
        return sum || YEAR_BEFORE.matcher(since).find() ? Over.NOT_SAID : Over.ANOTHER_TIME;
    }

    private static boolean isMonth(Period period) {
        return period.code().matches("\\d{4}-\\d\\d");
    }
}
