package org.yearbook.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * What a document measures changes from where a sentence does not say: from the year before, if it says so somewhere and names
 * no other base anywhere. Releases say it once and leave it out from then on.
 */
final class EnglishHabit {

    private static final String BASE = "\\b(?:compared (?:with|to)|as against|against|over|than|versus|vis-a-vis|from)";
    private static final Pattern SAME_PERIOD = Pattern.compile(
            BASE + " (?:the |its )?(?:same|corresponding|year-ago|like) |\\b(?:a|one) year (?:earlier|ago|before)\\b");

    /** Compared with May 2017, or with an amount in May 2017. */
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            BASE
                    + " [a-z€$£ ]{0,24}(?:[\\d.,]+ [a-z]+ )?(?:in |of )?(?:the )?(?<part>(?:first|second|third|fourth) (?:quarter|half)|[a-z]{3,}|q[1-4])(?:-[a-z]+)?(?: of)? (?<year>20\\d\\d|19\\d\\d)\\b");

    private EnglishHabit() {}

    /** What changes of the document are over where nothing is said. */
    static Over of(List<Passage> passages, Lexicon lexicon) {
        boolean year = false;
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.FURNITURE || !Parsed.isEnglish(passage.text())) {
                continue;
            }
            text.append(passage.text().toLowerCase(Locale.ROOT)).append('\n');
            for (Mention mention : lexicon.scan(passage.text())) {
                Over said = mention.term() == Term.MEASURE
                        ? EnglishBases.said(passage.text().substring(mention.start(), mention.end()))
                        : Over.NOT_SAID;
                if (said == Over.ANOTHER_TIME) {
                    return Over.NOT_SAID;
                }
                year |= said == Over.A_YEAR;
            }
        }
        return ofBases(text.toString(), year);
    }

    private static Over ofBases(String text, boolean said) {
        boolean year = said || SAME_PERIOD.matcher(text).find();
        Matcher base = PART_OF_YEAR.matcher(text);
        while (base.find()) {
            String part = base.group("part");
            int before = Integer.parseInt(base.group("year"));
            if (text.contains(part + " " + (before + 1)) || text.contains(part + " of " + (before + 1))) {
                year = true;
            } else if (text.contains(" " + before)) {
                return Over.NOT_SAID;
            }
        }
        return year ? Over.A_YEAR : Over.NOT_SAID;
    }
}
