package org.yearbook.extract.prose.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English sentences whose subject is a change, and whose verb only says how much: the rise in exports was 6 percent, the decline
 * narrowed to 6 percent.
 */
final class EnglishHeadsOfChange {

    private static final String UP =
            "increase|rise|gain|growth|jump|surge|climb|leap|uptick|advance|expansion|improvement|rebound|hike|upturn|upswing|boost|spike|uplift|increment|pickup|pick-up";

    private static final String DOWN =
            "decline|decrease|fall|drop|dip|slide|slump|plunge|contraction|reduction|downturn|cut|retreat|tumble|slip|collapse|shrinkage|loss";

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|only|just|approximately|at|an?|even|still|as much as) )*$";

    /** What is no change of a value: the share of the rise. */
    private static final String OF =
            "(?: (?:in|of|for|from|to)(?: (?!(?:share|proportion|percentage|rate|rose|fell|grew|while|which|that|when|but|as|up|down|was|were|is|are|by|of which)\\b)[^\\s,;:\\d]+){1,10}?)";

    private static final String REACHED =
            "(?:(?:has |had )?(?:narrowed|widened|eased|slowed|accelerated|deepened|shrank|shrunk|moderated|quickened|steepened|worsened|cooled|softened|picked up|increased|decreased)(?: further| sharply| slightly)? to"
                    + "|(?:was|is|reached|reaches|hit|totall?ed|(?:stood|stands|came in|comes in|remained) at|(?:came|amounted|comes) to))";

    private static final Pattern HEAD = Pattern.compile(
            "(?:^|[,;] |\\b(?:while|and|but|where|that|with|which) )(?:the|an?|its|their|this) (?:(?!(?:share|rate)\\b)[a-z-]+ ){0,3}?(?:(?<down>"
                    + DOWN + ")|" + UP + ")" + OF + "?,? +" + REACHED + " " + HEDGES);

    private EnglishHeadsOfChange() {}

    /** Such a change, which way it went; empty if the number is none. */
    static Optional<Measured> of(Parsed parsed, Numeral numeral) {
        Piece before = new Piece(0, numeral.start());
        if (!numeral.isPercent() || parsed.mentions(before, Term.CHANGE).isEmpty()) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(parsed.withoutTimes(before));
        return head.find()
                ? Optional.of(new Measured(Measure.GROWTH_YOY, head.group("down") != null))
                : Optional.empty();
    }
}
