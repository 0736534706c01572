package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** 出口3亿元（+5.3%）: a per cent with its sign, alone in a bracket right behind an amount, is by how much that grew. */
final class SignedInBrackets {

    private static final Pattern SIGNED = Pattern.compile("\\s*[+＋－−-]\\s*[\\d.,]+");

    private SignedInBrackets() {}

    /** @param open where the bracket opens */
    static Optional<Measured> growth(Parsed parsed, Numeral numeral, int open, List<Draft> drafts) {
        boolean behindAmount = drafts.stream()
                .anyMatch(draft ->
                        draft.numeral().end() == open && draft.measured().measure() == Measure.LEVEL);
        boolean signed = !parsed.isEnglish()
                && numeral.isPercent()
                && SIGNED.matcher(parsed.text().substring(open + 1, numeral.numberEnd()))
                        .matches();
        return behindAmount && signed ? Optional.of(new Measured(Measure.GROWTH_YOY, false)) : Optional.empty();
    }
}
