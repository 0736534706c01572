package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.key.Over;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * What a document measures changes from where a sentence does not say: from the year before, as most offices do. Of the areas
 * whose offices adjust for the season only if it says so first and names no other base anywhere; releases say it once and leave
 * it out from then on.
 */
public final class EnglishHabit {

    private static final String BASE = "\\b(?:compared (?:with|to)|as against|against|over|than|versus|vis-a-vis|from)";
    private static final Pattern SAME_PERIOD = Pattern.compile(
            BASE
                    + " (?:(?:in|at|for|during|they did|it did|it was|they were) )?(?:the |its )?(?:same|corresponding|year-ago|like) |\\b(?:a|one|the) year (?:earlier|ago|before)\\b");

    /** One of these is in every such base, and looking for them is cheap. */
    private static final List<String> SAME_WORDS =
            List.of(" same ", " corresponding ", " year-ago ", " like ", "year earlier", "year ago", "year before");

    /** Compared with May 2017, or with an amount in May 2017. */
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            BASE
                    + " [a-z€$£ ]{0,24}(?:[\\d.,]+ [a-z]+ )?(?:in |of )?(?:the )?(?<part>(?:first|second|third|fourth) (?:quarter|half)|(?!same|month|year|quarter|period)[a-z]{3,}|q[1-4])(?:-[a-z]+)?(?: of)? (?<year>20\\d\\d|19\\d\\d)\\b");

    /** From January, than January's, a month before: of a text that says so twice and never names a year, nothing is over a year. */
    private static final Pattern MONTH_BEFORE = Pattern.compile(
            BASE
                    + "(?: (?:the |that |those )?(?:[a-z$€£]{0,4} ?[\\d.,]+ )?(?:[a-z]+ ){0,2}?(?:in |of |during )?)? ?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b"
                    + "(?!,? (?:last year|of last|(?:of )?(?:19|20)\\d\\d|to |through |and )|[-–])"
                    + "|\\b(?:a|one|the) month (?:earlier|before|ago)\\b|\\b(?:previous|preceding|prior) (?:month|quarter)\\b|\\bpreviously\\b");

    private static final int OFTEN = 2;

    private static final Pattern OVER_YEAR =
            Pattern.compile("\\b(?:last|previous|a|same|one) year\\b|\\byear[- ]|\\b(?:fiscal|financial)\\b");

    private static final Pattern PERCENTAGE = Pattern.compile("\\d[ -]?(?:%|per ?cent|pct)");

    /** No word for what a change is over is without one of these. */
    private static final Pattern TIMES =
            Pattern.compile("(?i)month|quarter|sequential|year|annual|yoy|[ymq]/[ymq]|[ymq]-o-|\\bmom\\b|moving");

    /** What a text of whole years tells of is measured from the year before. */
    private static final Pattern OF_YEARS = Pattern.compile(
            "\\b(?:12|twelve)[ -]months? (?:to|ended|ending|period)|\\b(?:financial|fiscal|crop|marketing) year\\b|\\byear (?:ended|ending|to) (?:in |\\d{1,2} )?[a-z]+");

    private EnglishHabit() {}

    /**
     * What changes of the document are over where nothing is said: a year, unless its area's office leads with adjusted changes;
     * there the first change that it tells in per cent must say it, and where no area is known any.
     *
     * @param area code of the area that the document is about, empty if that is not known
     */
    public static Over of(List<Sentence> sentences, Vocabulary vocabulary, String area) {
        Lexicon lexicon = Lexicon.of(vocabulary);
        if (!area.isEmpty() && !isSeasonal(vocabulary, area)) {
            return isOfMonths(sentences, lexicon) ? Over.NOT_SAID : Over.A_YEAR;
        }
        StringBuilder text = new StringBuilder();
        boolean year = false;
        boolean told = area.isEmpty();
        for (Sentence sentence : sentences) {
            String words = sentence.text();
            if (!Parsed.isEnglish(words)) {
                continue;
            }
            Over said = said(words, lexicon);
            if (said == Over.ANOTHER_TIME) {
                return Over.NOT_SAID;
            }
            String small = words.toLowerCase(Locale.ROOT);
            text.append(small).append('\n');
            year |= said == Over.A_YEAR;
            if (!told && !sentence.isHeading() && tellsChange(words, lexicon)) {
                told = true;
                if (said != Over.A_YEAR
                        && ofBases(small, small) != Over.A_YEAR
                        && !OF_YEARS.matcher(text).find()) {
                    return Over.NOT_SAID;
                }
            }
        }
        String all = text.toString();
        Over said = ofBases(all, all);
        year |= said == Over.A_YEAR || OF_YEARS.matcher(all).find();
        return told && said != Over.ANOTHER_TIME && year ? Over.A_YEAR : Over.NOT_SAID;
    }

    private static boolean isOfMonths(List<Sentence> sentences, Lexicon lexicon) {
        int months = 0;
        for (Sentence sentence : sentences) {
            String words = sentence.text();
            if (!Parsed.isEnglish(words)) {
                continue;
            }
            String small = words.toLowerCase(Locale.ROOT);
            if (SAME_PERIOD.matcher(small).find()
                    || OVER_YEAR.matcher(small).find()
                    || said(words, lexicon) == Over.A_YEAR) {
                return false;
            }
            months += MONTH_BEFORE.matcher(small).find() ? 1 : 0;
        }
        return months >= OFTEN;
    }

    private static boolean tellsChange(String words, Lexicon lexicon) {
        return PERCENTAGE.matcher(words).find()
                && lexicon.scan(words).stream().anyMatch(mention -> mention.term() == Term.CHANGE);
    }

    private static boolean isSeasonal(Vocabulary vocabulary, String area) {
        return vocabulary.words(Word.Role.SEASONAL).stream()
                .anyMatch(word -> word.code().equals(area));
    }

    /** What the words of a sentence say; another time than a year before anything else. */
    private static Over said(String words, Lexicon lexicon) {
        Over said = Over.NOT_SAID;
        if (!TIMES.matcher(words).find()) {
            return said;
        }
        for (Mention mention : lexicon.scan(words)) {
            Over one = mention.term() == Term.MEASURE
                    ? EnglishBases.said(words.substring(mention.start(), mention.end()))
                    : Over.NOT_SAID;
            if (one == Over.ANOTHER_TIME) {
                return one;
            }
            said = one == Over.A_YEAR ? one : said;
        }
        return said;
    }

    private static Over ofBases(String sentence, String text) {
        boolean year = SAME_WORDS.stream().anyMatch(sentence::contains)
                && SAME_PERIOD.matcher(sentence).find();
        Matcher base = PART_OF_YEAR.matcher(sentence);
        while (base.find()) {
            String part = base.group("part");
            int before = Integer.parseInt(base.group("year"));
            if (text.contains(part + " " + (before + 1)) || text.contains(part + " of " + (before + 1))) {
                year = true;
            } else if (!text.contains(part) || !text.contains("this year")) {
                return Over.ANOTHER_TIME;
            } else {
                year = true;
            }
        }
        return year ? Over.A_YEAR : Over.NOT_SAID;
    }
}
