package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.prose.measure.Draft;

/**
 * The years that an undated text prints. Its own is then only likely, so a time that ends behind all of them (a bare December,
 * taken for that of the year after) is assumed, and no figure of it is published.
 *
 * @param last the last of them; none is too late where the date of the text is known
 */
public record YearsPrinted(int last) {

    /** 2023, 2023-24, 二〇二三年. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,])((?:19|20)\\d\\d)(?:\\s?[-–—/]\\s?(\\d\\d)(?!\\d))?(?![\\d,])|([一二][九〇零○][〇零○一二三四五六七八九]{2})年");

    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * The years of a text.
     *
     * @param texts the title and all sentences
     */
    public static YearsPrinted of(Vintage published, Stream<String> texts) {
        return new YearsPrinted(
                published.isKnown()
                        ? Integer.MAX_VALUE
                        : texts.flatMap(text -> YEAR.matcher(Lexicon.fold(text))
                                        .results()
                                        .map(YearsPrinted::year))
                                .max(Integer::compare)
                                .orElse(Integer.MAX_VALUE));
    }

    private static int year(MatchResult found) {
        if (found.group(1) != null) {
            int first = Integer.parseInt(found.group(1));
            boolean season = found.group(2) != null && Integer.parseInt(found.group(2)) == (first + 1) % 100;
            return season ? first + 1 : first;
        }
        return found.group(3)
                .chars()
                .map(digit -> Math.max(0, DIGITS.indexOf(digit)))
                .reduce(0, (year, digit) -> 10 * year + digit);
    }

    /** The figures of a sentence; their times only assumed where no year printed reaches them. */
    public List<Draft> assumed(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> {
                    Period period = draft.period();
                    return period != null && period.lastYear() > last
                            ? draft.withPeriod(period, Origin.ASSUMED)
                            : draft;
                })
                .toList();
    }
}
