package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;

/** English times that are no period of the calendar: fiscal 2023, 2023-24, the twelve months to June, since 2019, the past decade. */
public final class EnglishOpenTimes {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String SPLIT = YEAR + "[-/–]\\d\\d(?!\\d)";
    private static final String NAME = EnglishMonths.NAME;
    private static final String NUMBER = "(?:\\d{1,2}|[a-z]+|few|several)";

    private static final String FISCAL =
            "(?:the )?(?:this (?:fiscal|financial)(?: year|(?=\\s*(?:[^\\sa-z]|$)| (?:and|as|at|by|from|so far|than|to|until|was|were|while|will|with)\\b))"
                    + "|(?:current|last|previous|past|next|same) (?:fiscal|financial)(?! (?:polic|defici|stimul|space|consolid|balance|discipline|measure|position|surplus|target|service|market|sector|crisis|institution))(?: year)?"
                    + "|(?:fiscal|financial)(?: year)? (?:" + SPLIT + "|" + YEAR
                    + ")|(?:fiscal|financial)(?: year)?(?:['’]s)? (?:first|second|third|fourth)[ -](?:half|quarter)(?:,?(?: of)?(?: the)? "
                    + YEAR + ")?"
                    + "|(?:fiscal|financial) year)\\b";
    private static final Pattern OTHER_YEARS = Pattern.compile("(?:the )?first " + NUMBER + " (?:months|quarters) of "
            + FISCAL + "(?: \\(" + SPLIT + "\\))?"
            + "|" + FISCAL
            + "|fy ?(?:" + SPLIT + "|" + YEAR + "|\\d\\d)\\b(?:[/–-]\\d{2,4})?"
            + "|" + NAME + " ?[-–] ?" + NAME + ",? " + SPLIT
            + "|" + SPLIT + "(?: \\(" + NAME + " ?(?:[-–]|to) ?" + NAME + "\\))?"
            + "|(?:the )?week(?:end)? (?:ended|ending|to|of|through|from|starting|beginning)(?: on)?(?: [a-z]+day,?)? (?:"
            + NAME
            + "\\.? \\d{1,2}|\\d{1,2} " + NAME + ")(?!\\d| ?(?:to|through|[–-]) ?(?:" + NAME + " )?\\d)(?:,? " + YEAR
            + ")?");

    /** Words that say from when on something is so, or how long, and not of which time a figure is. */
    private static final Pattern SINCE =
            Pattern.compile("since (?:(?:the|at|least|early|late|mid|end|start|beginning|of) |mid-)*"
                    + "(?:" + NAME + "\\b\\.?(?:(?: (?:to|through) |[-–])" + NAME
                    + "\\b\\.?)?(?: \\d{1,2}(?!\\d),?)?(?: " + YEAR
                    + "|,? (?:of )?(?:last|this|the previous) year)?|" + YEAR
                    + "|(?:the )?(?:first|second|third|fourth|last)[ -](?:quarter|half)(?: (?:of )?(?:" + YEAR
                    + "|(?:last|this|the) year))?"
                    + "|q[1-4](?: " + YEAR + ")?|(?:last|this|the) year|then\\b|records? (?:began|started))"
                    + "|(?:the |over the |in the )?(?:past|last|next|coming|previous) " + NUMBER
                    + " (?:years|months|decades|quarters|weeks|days)(?! of (?:(?:this|last|the|the current) year\\b|(?:19|20)\\d))"
                    + "|(?:the )?(?:past|last|next) decade");

    private EnglishOpenTimes() {}

    /** One past such words that start at this index of a folded text; the index itself if none do. */
    static int endOf(String folded, int index) {
        Matcher matcher = OTHER_YEARS.matcher(folded).region(index, folded.length());
        if (matcher.lookingAt() || matcher.usePattern(SINCE).lookingAt()) {
            return matcher.end();
        }
        return index;
    }

    /** Whether words tell since when, or over how long, something is so. */
    public static boolean isSince(String printed) {
        return SINCE.matcher(Lexicon.fold(printed)).matches();
    }
}
