package org.yearbook.extract.prose;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Picks the printed words that name what is measured out of the words before a number. */
final class SubjectWords {

    private static final Set<Term> NAMING =
            EnumSet.of(Term.AREA, Term.INDICATOR, Term.FLOW, Term.AUTHORITY, Term.STUB_HEAD);

    private SubjectWords() {}

    /** From the first naming or unknown word to the last, times and fillers at the ends dropped; empty if there is none. */
    static String of(Parsed parsed, Piece stretch) {
        BitSet naming = new BitSet();
        for (int index = stretch.start(); index < stretch.end(); index++) {
            naming.set(index, !parsed.explained().get(index));
        }
        for (Mention mention : parsed.mentions()) {
            boolean level = mention.term() == Term.MEASURE && mention.code().equals("level");
            if (Parsed.lies(mention, stretch)
                    && (NAMING.contains(mention.term()) || level)
                    && !parsed.aside().get(mention.start())) {
                naming.set(mention.start(), mention.end());
            }
        }
        if (naming.isEmpty()) {
            return "";
        }
        int end = naming.length();
        return parsed.text().substring(naming.nextSetBit(0), end).strip();
    }
}
