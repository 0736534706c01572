package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.Numerals;

/**
 * The number that a cell prints.
 *
 * @param baseUnit of the unit that stands behind the number, % or times; empty if none
 * @param falling whether a word before it turns its sign: 下降2.2
 * @param onlyGrowth whether it is a number only where the column is one of growth: 1.1倍 and 增长2.2 say how much something grew
 */
record CellNumber(BigDecimal value, String baseUnit, boolean falling, boolean onlyGrowth) {

    private static final Pattern PERCENT = Pattern.compile("\\s*[%％]$");

    private static final Pattern TIMES = Pattern.compile("\\s*倍$");

    /** The blank that type set wide has behind a sign: - 2.3. */
    private static final Pattern AFTER_SIGN = Pattern.compile("^([-+−－＋–‐‑‒﹣])[\\s\\u3000\\u00A0]+(?=[\\d０-９])");

    /** @param unmarked the text of a cell without the mark of a footnote */
    static Optional<CellNumber> of(String unmarked, TableLexicon known) {
        String text = unmarked.strip();
        Matcher percent = PERCENT.matcher(text);
        boolean isPercent = percent.find();
        Matcher times = TIMES.matcher(text);
        boolean isTimes = times.find();
        String bare = isPercent ? percent.replaceAll("") : isTimes ? times.replaceAll("") : text;
        String unit = isPercent ? "%" : isTimes ? "times" : "";
        Optional<BigDecimal> plain = Numerals.parse(AFTER_SIGN.matcher(bare).replaceAll("$1"));
        return plain.map(value -> new CellNumber(value, unit, false, isTimes)).or(() -> changed(bare, unit, known));
    }

    /** A word of change right before digits without a sign: 下降2.2; 下降-2.2 says two things. */
    private static Optional<CellNumber> changed(String text, String unit, TableLexicon known) {
        List<Mention> words = known.words(text).mentions();
        if (words.isEmpty() || words.get(0).start() != 0 || words.get(0).term() != Term.CHANGE) {
            return Optional.empty();
        }
        Mention change = words.get(0);
        boolean down = change.code().equals("down");
        return Numerals.parse(text.substring(Math.min(change.end(), text.length())))
                .filter(size ->
                        Character.isDigit(text.substring(change.end()).strip().charAt(0)))
                .filter(size -> (down || change.code().equals("up")) && words.size() == 1)
                .map(size -> new CellNumber(size, unit, down, true));
    }

    /** Whether a column of this measure has such a number. */
    boolean fits(Measure measure) {
        return !onlyGrowth || measure == Measure.GROWTH_YOY || measure == Measure.GROWTH_AVG;
    }
}
