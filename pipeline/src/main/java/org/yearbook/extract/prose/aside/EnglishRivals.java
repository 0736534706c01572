package org.yearbook.extract.prose.aside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English numbers of somebody else that another number is held against at the same time: compared with 5% in Chad, Mali's 3%. */
public final class EnglishRivals {

    private static final Pattern AGAINST =
            Pattern.compile("\\b(?:compared (?:with|to)|versus|vs\\.?|against|(?<!more |less )than|above|below)\\b");

    private static final Pattern FOR = Pattern.compile(
            "\\s*(?:(?:growth|rise|increase|fall|decline|gain|registered|recorded|reported|posted) )*(?:for|in|by|of) (?:the )?");

    private static final Pattern AVERAGE = Pattern.compile(
            "\\b(?:national|world|global|regional|provincial|overall|industry|eu|country['’]s|nation['’]s) (?:[a-z]+ )?average\\b");

    private EnglishRivals() {}

    /** Whether the number behind words of comparison is that of another area or direction of trade. */
    public static boolean isOfAnother(EnglishTail tail, Piece stretch) {
        Parsed parsed = tail.parsed();
        Matcher against = AGAINST.matcher(parsed.folded()).region(stretch.start(), stretch.end());
        if (!against.find()) {
            return false;
        }
        Piece base = new Piece(against.end(), stretch.end());
        return AVERAGE.matcher(base.of(parsed.folded())).find()
                || !parsed.mentions(base, Term.AREA).isEmpty()
                || isNamedBehind(tail);
    }

    private static boolean isNamedBehind(EnglishTail tail) {
        Parsed parsed = tail.parsed();
        Matcher named = FOR.matcher(parsed.folded())
                .region(tail.words().start(), tail.words().end());
        return named.lookingAt()
                && (starts(parsed.mentions(tail.words(), Term.AREA), named.end())
                        || starts(parsed.flows(tail.words()), named.end()));
    }

    private static boolean starts(Iterable<Mention> mentions, int index) {
        for (Mention mention : mentions) {
            if (mention.start() == index) {
                return true;
            }
        }
        return false;
    }
}
