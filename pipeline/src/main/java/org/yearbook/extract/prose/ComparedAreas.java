package org.yearbook.extract.prose;

import java.util.List;
import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Finds the area whose own value another is compared with: 高于全国2.8%的增幅 tells what the nation's growth was, 高于全国2.8个百分点 does not.
 */
final class ComparedAreas {

    private ComparedAreas() {}

    /** The area that a percentage behind these words is of; empty if it is of what was spoken of. */
    static Optional<String> of(Parsed parsed, Piece stretch) {
        List<Mention> gaps = parsed.mentions(stretch, Term.GAP);
        boolean percent =
                parsed.numerals().stream().anyMatch(numeral -> numeral.start() == stretch.end() && numeral.isPercent());
        if (gaps.isEmpty() || !percent || parsed.isEnglish()) {
            return Optional.empty();
        }
        Mention gap = gaps.get(gaps.size() - 1);
        return parsed.mentions(new Piece(gap.end(), stretch.end()), Term.AREA).stream()
                .filter(area ->
                        gap.code().equals("gap") && UnitFinder.skipBlanks(parsed.text(), area.end()) == stretch.end())
                .map(Mention::code)
                .findFirst();
    }
}
