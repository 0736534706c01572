package org.yearbook.extract.prose.aside;

import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** Finds the conditions that a number is a part of: 每增加10%, 每5个项目中就有1个. */
public final class Conditions {

    private Conditions() {}

    /** 每增加10%: a condition and what follows from it are no observations. */
    public static boolean isConditional(Parsed parsed, Numeral numeral) {
        return conditionBefore(parsed, numeral) >= 0;
    }

    /** Where such a condition stands before the number (每增加10%, 每5个项目中就有1个); -1 if none does. */
    public static int conditionBefore(Parsed parsed, Numeral numeral) {
        int each = parsed.text().lastIndexOf('每', numeral.start() - 1);
        while (each >= 0) {
            int at = each;
            boolean change = parsed.mentions().stream()
                    .anyMatch(mention -> mention.term() == Term.CHANGE
                            && (mention.start() == at || mention.start() == at + 1)
                            && mention.end() <= numeral.start());
            boolean number =
                    parsed.numerals().stream().anyMatch(counted -> counted.isFigure() && counted.start() == at + 1);
            if (change || number) {
                return at;
            }
            each = each == 0 ? -1 : parsed.text().lastIndexOf('每', each - 1);
        }
        return -1;
    }
}
