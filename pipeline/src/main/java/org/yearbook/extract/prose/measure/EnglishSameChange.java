package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** English changes told twice, as an amount and in per cent: rose by 3 billion (4%), 4% or 3 billion more than a year earlier. */
final class EnglishSameChange {

    private static final Pattern AGAIN = Pattern.compile(
            "\\s*(?:increase|decrease|rise|fall|decline|drop|gain|growth|jump|expansion|contraction|(?:more|less|fewer|higher|lower|larger|smaller|up|down) (?:than|on|over) [^,;\\d]{2,40}(?=,))?\\)?\\s*(?:\\(|,?\\s*or\\s+)(?:(?:by|about|around|some|nearly|approximately|roughly|almost|over|less than|more than)\\s+)?(?:(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4})\\s*)?");

    private EnglishSameChange() {}

    /** rose by 1.2 billion (2.4%), fell 0.4 billion, or 1.3 percent: the amount of change again, in per cent. */
    static boolean is(Parsed parsed, Draft last, Numeral numeral) {
        boolean amount = last.measured().measure() == Measure.OTHER
                && !last.numeral().isPercent()
                && !last.numeral().isPoints()
                && !last.stretch().of(parsed.folded()).contains("contribut")
                && numeral.isPercent();
        boolean change = last.measured().measure() == Measure.GROWTH_YOY
                || (last.measured().measure() == Measure.OTHER
                        && (Changes.change(parsed, last.stretch()) != null
                                || Changes.changeBehind(parsed, last.numeral()) != null));
        boolean growth = change && last.numeral().isPercent() && !numeral.isPercent();
        return (amount || growth)
                && last.numeral().end() <= numeral.start()
                && AGAIN.matcher(parsed.text()
                                .substring(
                                        last.numeral().end(),
                                        Math.max(last.numeral().end(), numeral.startWithMoney(parsed.text()))))
                        .matches();
    }
}
