package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Finds the area whose own value another is compared with: 高于全国2.8%的增幅 tells what the nation's growth was, 高于全国2.8个百分点 does not.
 */
public final class ComparedAreas {

    private static final String OF = "的";

    private ComparedAreas() {}

    /** The area that a value behind these words is of; empty if it is of what was spoken of. */
    public static Optional<String> of(Parsed parsed, Piece stretch) {
        List<Mention> gaps = parsed.mentions(stretch, Term.GAP);
        Optional<Numeral> value = parsed.numerals().stream()
                .filter(numeral -> numeral.start() == stretch.end() && !numeral.isPoints() && !numeral.ordinal())
                .findFirst();
        if (gaps.isEmpty() || value.isEmpty() || parsed.isEnglish()) {
            return Optional.empty();
        }
        Mention gap = gaps.get(gaps.size() - 1);
        return parsed.mentions(new Piece(gap.end(), stretch.end()), Term.AREA).stream()
                .filter(area -> gap.code().equals("gap") && isOf(parsed, area, value.get()))
                .filter(area -> !isTradedWith(parsed, gap, area))
                .map(Mention::code)
                .findFirst();
    }

    /** 高于对德国的5%: of a partner. */
    private static boolean isTradedWith(Parsed parsed, Mention gap, Mention area) {
        int from = gap.end();
        int to = area.start();
        return !parsed.mentions(new Piece(from, to), Term.TOWARDS).isEmpty();
    }

    /** 高于全国2.8%, 高于德国的9亿元; but 高于全国9亿元 may be by so much. */
    private static boolean isOf(Parsed parsed, Mention area, Numeral value) {
        int end = WordBounds.skipBlanks(parsed.text(), area.end());
        return end == value.start()
                ? value.isPercent()
                : parsed.text().startsWith(OF, end) && end + OF.length() == value.start();
    }
}
