package org.yearbook.extract.prose.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** English verbs that say what might be: exports could rise by 3 percent, sales may top 5 billion. */
final class EnglishModals {

    /** May is a month as well, and what would have been is no forecast. */
    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:is|are) (?:both |all |each )?to (?:rise|grow|fall|go|reach|increase|decrease|decline|drop|expand|climb|shrink|stay|remain)\\b|\\b(?:could|might|would|should|may)\\b(?: (?:[a-z]+ly|also|even|well|still|again|further|soon|then|only|not))? (?!have\\b|[a-z]+ed\\b|(?:like|prefer|seem|appear|expect|say|think|argue|imagine|guess|believe|suggest)\\b)[a-z]+");

    private EnglishModals() {}

    /** @param from where the statement that the number belongs to starts */
    static boolean isAhead(Parsed parsed, Numeral numeral, int from) {
        int start = Math.max(Math.max(0, from), parsed.clauseAt(numeral.start()).start());
        Matcher modal = MODAL.matcher(parsed.text()).region(start, Math.max(start, numeral.start()));
        while (modal.find()) {
            if (!EnglishReach.isBehindClause(parsed.folded().substring(modal.end(), numeral.start()))) {
                return true;
            }
        }
        return false;
    }
}
